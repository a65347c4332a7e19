import type { StepState } from '../../laas/forms/view.types.ts'
import { Button } from '../design/Button.tsx'
import { Card } from '../design/Card.tsx'
import { Icon, type IconName } from '../design/Icon.tsx'
import { ProgressBar } from '../design/ProgressBar.tsx'
import { count } from '../format.ts'
import { useTranslate } from '../i18n.ts'
import { DocumentFacts } from './DocumentFacts.tsx'
import type { TodoItem } from './form.ts'
import './fill.css'

const icons: Record<StepState, IconName> = { todo: 'circle', done: 'check', failed: 'stop' }

interface FillingProps {
  document: TodoItem
  steps: readonly { key: string; label: string; state: StepState }[]
  onStop: () => void
}

export function Filling({ document, steps, onStop }: FillingProps) {
  const t = useTranslate()
  const done = steps.filter(step => step.state === 'done').length
  const current = steps.find(step => step.state === 'todo')
  return (
    <div data-testid="filling">
      <Card title={t('filling_title')}>
        <DocumentFacts document={document} large />
        <ProgressBar
          label={t('filling_steps', count(done), count(steps.length))}
          done={done}
          of={steps.length || null}
          detail={current?.label}
        />
        <ol class="fill-steps">
          {steps.map(step => (
            <li
              key={step.key}
              class={step === current ? 'fill-step-current' : `fill-step-${step.state}`}
              aria-current={step === current ? 'step' : undefined}
            >
              <Icon name={step === current ? 'arrow' : icons[step.state]} />
              <span>{step.label}</span>
              <span class="unseen">{t(`step_${step.state}`)}</span>
            </li>
          ))}
        </ol>
        <Button icon="square" testid="fill-stop" onClick={onStop} wide>
          {t('filling_stop')}
        </Button>
      </Card>
    </div>
  )
}
