import { Button } from '../design/Button.tsx'
import { Card } from '../design/Card.tsx'
import { Notice } from '../design/Notice.tsx'
import { ProblemList } from '../design/ProblemList.tsx'
import { useTranslate } from '../i18n.ts'
import { AfterSave } from './AfterSave.tsx'
import { DocumentFacts } from './DocumentFacts.tsx'
import type { FormPhase } from './form.ts'
import { Hurdles } from './Hurdles.tsx'
import type { Settled } from './hurdle.ts'
import { MarkSaved } from './MarkSaved.tsx'
import { ReadBack } from './ReadBack.tsx'
import './fill.css'

interface OutcomeProps {
  phase: Exclude<FormPhase, { name: 'choose' | 'filling' }>
  onAgain: () => void
  onMarkSaved: (newNumber: string) => void
  onSettle: (settled: Settled) => void
  onReadAgain: (() => void) | undefined
}

/** What came of a fill: to be saved by the person, stopped, saved, or to be asked about. */
export function Outcome({ phase, onAgain, onMarkSaved, onSettle, onReadAgain }: OutcomeProps) {
  const t = useTranslate()
  if (phase.name === 'saved' || phase.name === 'asked') return <AfterSave phase={phase} onSettle={onSettle} />
  const wrong = phase.readBack.some(isOff)
  const refused = phase.problems.some(({ code }) => code === 'pageSays')
  const isLeft = phase.problems.some(({ code }) => /^value(?:Left|Later|Locked)$/.test(code))
  const isSaid = phase.readBack.some(({ says }) => says)
  const told = wrong ? 'wrong' : isLeft ? 'left' : 'right'
  return (
    <div data-testid={`outcome-${phase.name}`}>
      <Card title={t(`outcome_${phase.name}`)}>
        <DocumentFacts document={phase.document} large />
        <ProblemList problems={phase.problems} />
        {phase.name === 'filled' && (wrong || !(refused || isSaid)) && (
          <Notice tone={wrong ? 'bad' : 'info'} title={t(`readback_${told}`)} live>
            <p>{t(`readback_${told}_hint`)}</p>
          </Notice>
        )}
        {phase.readBack.length > 0 && <ReadBack fields={phase.readBack} />}
        {phase.name === 'filled' && (wrong || refused || isSaid) && (
          <>
            <p>{t(refused || isSaid ? 'refused_hint' : 'correct_hint')}</p>
            <div class="row two">
              <Button icon="pen" testid="fill-again" onClick={onAgain}>
                {t('fill_again')}
              </Button>
              {onReadAgain && (
                <Button icon="search" testid="read-again" onClick={onReadAgain}>
                  {t('read_again')}
                </Button>
              )}
            </div>
          </>
        )}
        {phase.name === 'stopped' && (
          <>
            <Hurdles document={phase.document.id} hurdles={phase.hurdles ?? []} onSettle={onSettle} />
            <p>{t('stopped_hint')}</p>
            <Button icon="pen" testid="fill-again" onClick={onAgain} wide>
              {t('fill_again')}
            </Button>
          </>
        )}
        <MarkSaved onMarkSaved={onMarkSaved} />
      </Card>
    </div>
  )
}

function isOff(field: { verdict: string }): boolean {
  return field.verdict === 'different' || field.verdict === 'missing'
}
