import type { Kind } from '../../laas/documents/kinds.ts'
import type { Problem } from '../../laas/documents/problem.ts'
import { Button } from '../design/Button.tsx'
import { Card } from '../design/Card.tsx'
import { SwitchField } from '../design/Field.tsx'
import { ProblemList } from '../design/ProblemList.tsx'
import { count } from '../format.ts'
import { counted, useTranslate } from '../i18n.ts'
import { pageText } from '../popup/IncompleteList.tsx'
import { TeachButton, type TeachOffer } from '../teach/TeachButton.tsx'
import { AfterSave } from './AfterSave.tsx'
import { CheckResult } from './CheckResult.tsx'
import type { SavePhase } from './form.ts'
import type { Check } from './found.ts'
import type { SettledDoubt } from './hurdle.ts'
import './panel.css'
import { Questions, type QuestionsProps } from './Questions.tsx'
import { WalkProgress } from './WalkProgress.tsx'
import type { Walk } from './walk.ts'

export interface ListScreenProps extends QuestionsProps {
  list: { title: string; kind: Kind | null; page: { number: number; of: number | null } | null; rows: number }
  problems: readonly Problem[]
  walk: Walk | null
  check: Check | null
  /** Whether lists are checked by themselves when opened. */
  auto: boolean
  onAuto: (auto: boolean) => void
  onCheck: () => void
  onStop: () => void
  /** Where the save of a form led to this list. */
  afterSave?: SavePhase | undefined
  onSettle?: ((settled: SettledDoubt) => void) | undefined
  /** Shown only where given. */
  teach?: TeachOffer | undefined
}

export function ListScreen(props: ListScreenProps) {
  const { list, walk, check, questions, problems } = props
  const t = useTranslate()
  return (
    <main class="panel stack">
      {props.afterSave && props.onSettle && <AfterSave phase={props.afterSave} onSettle={props.onSettle} />}
      <Card main title={list.title || t('list_untitled')}>
        <dl class="pairs">
          {list.kind && (
            <>
              <dt>{t('kind')}</dt>
              <dd>{t(`kind_${list.kind}`)}</dd>
            </>
          )}
          <dt>{t('on_this_page')}</dt>
          <dd>{[counted(t, 'rows_count', list.rows), pageText(t, list.page)].filter(Boolean).join(' · ')}</dd>
        </dl>
        {walk ? (
          <WalkProgress walk={walk} onStop={props.onStop} />
        ) : (
          <Button
            look="main"
            icon="search"
            testid="check-system"
            onClick={props.onCheck}
            disabled={problems.some(problem => problem.weight === 'stop')}
            wide
          >
            {t('check_system')}
          </Button>
        )}
        <SwitchField
          label={t('check_auto')}
          hint={t('check_auto_hint')}
          on={props.auto}
          onChange={props.onAuto}
          testid="check-auto"
        />
      </Card>
      <ProblemList problems={problems} />
      {!walk && props.teach && <TeachButton {...props.teach} />}
      {check && <CheckResult check={check} questions={questions.length} />}
      {questions.length > 0 && (
        <>
          <h2>{t('questions_title', count(questions.length))}</h2>
          <Questions questions={questions} onConfirm={props.onConfirm} onReject={props.onReject} />
        </>
      )}
    </main>
  )
}
