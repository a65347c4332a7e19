import { useState } from 'preact/hooks'
import type { Problem } from '../../laas/documents/problem.ts'
import type { Draft, Meaning, Proposal, ProposedColumn } from '../../laas/reports/teach/meaning.ts'
import type { Trial } from '../../laas/reports/teach/tryMap.ts'
import { Button } from '../design/Button.tsx'
import { Card } from '../design/Card.tsx'
import { ProblemList } from '../design/ProblemList.tsx'
import { count } from '../format.ts'
import { useTranslate } from '../i18n.ts'
import { ColumnPicker } from './ColumnPicker.tsx'
import { Rereading, type RereadingProps } from './Rereading.tsx'
import './teach.css'
import { TeachAbout } from './TeachAbout.tsx'
import { TrialResult } from './TrialResult.tsx'

export interface TeachScreenProps {
  proposal: Proposal
  draft: Draft
  /** The proposal's columns as the person has corrected them. */
  columns: readonly ProposedColumn[]
  /** Why what is chosen makes no map yet. */
  refusals: readonly Problem[]
  /** What the page gives with it; null while there is no map, or it is being tried. */
  trial: Trial | null
  /** The trial is of the first rows only. */
  partial?: boolean
  /** True while the map is being kept. */
  busy?: boolean
  /** Stored pages that are being read anew with it. */
  rereading?: RereadingProps | undefined
  /** Why it could not be kept. */
  problem?: Problem | null
  onDraft: (draft: Draft) => void
  onHeader: (header: { row: number; rows: number }) => void
  onSave: () => void
  onCancel: () => void
}

/** Columns shown at once: a sheet may have hundreds. */
const step = 40

/** Teaching a report: what is proposed, the person's corrections, and at once what the page gives with them. */
export function TeachScreen(props: TeachScreenProps) {
  const { proposal, draft, columns, refusals, trial, partial = false, busy = false, problem = null } = props
  const t = useTranslate()
  const [shown, setShown] = useState(step)
  const worth = columns.filter(({ label, samples, field }) => label || samples.length > 0 || field)
  const pick = (index: number, field: Meaning | null) =>
    props.onDraft({ ...draft, fields: { ...draft.fields, [index]: field } })
  const stopped =
    trial === null || trial.count === 0 || trial.problems.some(({ weight }) => weight === 'stop')
  return (
    <main class="panel stack" data-testid="teach-screen">
      <Card main title={t('teach_title')}>
        <p>{t('teach_intro')}</p>
        <TeachAbout {...props} />
      </Card>
      <ProblemList problems={proposal.problems} />
      <Card title={t('teach_columns')}>
        <p class="quiet">{t('teach_columns_hint')}</p>
        <ul class="teach-columns">
          {worth.slice(0, shown).map(column => (
            <ColumnPicker key={column.index} column={column} onPick={field => pick(column.index, field)} />
          ))}
        </ul>
        {worth.length > shown && (
          <Button onClick={() => setShown(shown + step)} testid="teach-more" wide>
            {t('teach_more', count(worth.length - shown))}
          </Button>
        )}
      </Card>
      <Card title={t('teach_trial')}>
        {trial ? (
          <TrialResult trial={trial} partial={partial} />
        ) : refusals.length > 0 ? (
          <ProblemList problems={refusals} />
        ) : (
          <p role="status">{t('teach_trying')}</p>
        )}
        {problem && <ProblemList problems={[problem]} />}
        {props.rereading && <Rereading {...props.rereading} />}
        <Button
          look="main"
          icon="save"
          testid="teach-save"
          onClick={props.onSave}
          disabled={stopped || busy}
          wide
        >
          {t(busy ? 'teach_saving' : 'teach_save')}
        </Button>
        <Button testid="teach-cancel" onClick={props.onCancel} disabled={busy} wide>
          {t('teach_cancel')}
        </Button>
      </Card>
    </main>
  )
}
