import { useState } from 'preact/hooks'
import { EntryScreen } from '../../components/panel/EntryScreen.tsx'
import { FormScreen } from '../../components/panel/FormScreen.tsx'
import type { TodoItem } from '../../components/panel/form.ts'
import type { TeachOffer } from '../../components/teach/TeachButton.tsx'
import type { TeachFormOffer } from '../../components/teach/TeachFormButton.tsx'
import { barsOf } from '../../flows/bars.ts'
import { completeFromView, type EntryInView, entryInView } from '../../flows/entryInView.ts'
import { documentsFor } from '../../flows/fill.ts'
import { settleOffice } from '../../flows/office.ts'
import type { Problem } from '../../laas/documents/problem.ts'
import { wrongOffice } from '../../laas/forms/guards/wrongOffice.ts'
import type { View } from '../../laas/forms/view.types.ts'
import { chooseValue } from '../../storage/choices.ts'
import type { Database } from '../../storage/database.ts'
import { changeDocument } from '../../storage/documents.ts'
import { changePlan, settleSave } from '../../storage/plans.ts'
import { defaultSettings, readSettings } from '../../storage/settings.ts'
import { tellTab } from '../shared/askTab.ts'
import { useContradictions } from '../shared/useContradictions.ts'
import { useLive } from '../shared/useLive.ts'
import type { PageInTab } from './lookAt.ts'
import { phaseOf } from './phaseOf.ts'
import { shownDocument } from './shownDocument.ts'
import { useFill, useStopHurdles } from './useFill.ts'
import { useReadAgain } from './useReadAgain.ts'
import { useTabPlan } from './useTabPlan.ts'
import { useTexts } from './useTexts.ts'

/** Documents shown at once. */
const step = 100

/** A form of the restored system: what is to be entered with it, filling it, and what came of it. */
export function FormPane({
  db,
  tab,
  page,
  teach,
  teachList,
}: {
  db: Database
  tab: number
  page: PageInTab & { is: 'form' }
  teach: TeachFormOffer | null
  teachList: TeachOffer | null
}) {
  const { view, recognised } = page
  const { map } = recognised
  const [search, setSearch] = useState('')
  const settings = useLive(() => readSettings(db), [], defaultSettings)
  const [shown, setShown] = useState(step)
  const offered = useLive(() => documentsFor(db, map, search, shown), [map.id, search, shown], {
    documents: [],
    total: 0,
  })
  const { plan, planned } = useTabPlan(db, tab)

  const { refused, fill, settle } = useFill(db, tab, map, plan)
  const stopped = useStopHurdles(db, tab, plan)
  const readAgain = useReadAgain(db, tab, plan, view)
  const officeIs = officeOf(settings.office, view)

  const rows = useTexts(tab, page.shown || plan?.status === 'running' ? null : view)
  const seen = page.shown ?? { view, recognised }
  const look = () => entryInView(db, seen.view, seen.recognised, rows)
  const entry = useLive<EntryInView | null>(look, [view, rows], null)

  const phase = phaseOf(plan, planned, planned && shownDocument(planned), stopped)
  // A fill would replace what somebody has entered: only an empty form is filled.
  const isTaken = entry?.isSame && ['choose', 'saved'].includes(phase.name)
  const taken: Problem[] = isTaken ? [{ code: 'entryShown', values: [entry.number], weight: 'stop' }] : []

  const stop = async () => {
    await tellTab(tab, 'stopPlan')
    const problems: Problem[] = [{ code: 'stoppedByYou', values: [], weight: 'flag' }]
    if (plan) await changePlan(db, plan.id, one => ({ ...one, status: 'stopped', problems }))
  }
  const contradictions = useContradictions(db, offered.documents)
  const takeEntry = () => completeFromView(db, seen.view, seen.recognised, rows)
  // What its form lacks to be filled is nobody's matter there.
  if (page.shown && entry && phase.name === 'choose') return <EntryScreen entry={entry} onUse={takeEntry} />
  const todo: TodoItem[] = offered.documents.map(document => ({
    ...shownDocument(document),
    problems: refused?.document === document.id ? refused.problems : [],
    hurdles: refused?.document === document.id ? refused.hurdles : [],
    contradictions: contradictions.get(document.id) ?? [],
    bars: barsOf(document, view, settings.office),
  }))

  return (
    <FormScreen
      form={{
        title: map.titles[0] ?? view.title,
        kind: map.kind,
        fiscalYear: view.fiscalYear,
        office: view.office,
        officeIs,
      }}
      guard={[...view.problems, ...recognised.problems, ...taken]}
      todo={todo}
      total={offered.total}
      phase={phase}
      onSearch={setSearch}
      onMore={() => setShown(shown + step)}
      onFill={document => void fill(document)}
      onStop={() => void stop()}
      onSkip={(document, reason) =>
        void changeDocument(db, document, { state: 'skipped', reason }, 'skipped')
      }
      onMarkSaved={(document, newNumber) => void settleSave(db, document, true, newNumber)}
      onReadAgain={() => void readAgain()}
      entry={entry}
      onUseEntry={takeEntry}
      onSettle={(document, settled) => void settle(document, settled)}
      teach={teach ?? undefined}
      teachList={teachList ?? undefined}
      onChoose={(document, field, value) => void chooseValue(db, document, field, value)}
      onOffice={() => void settleOffice(db, view.office)}
    />
  )
}

function officeOf(office: string, view: View) {
  if (office === '') return 'unknown' as const
  return wrongOffice(office, view).length > 0 ? ('other' as const) : ('ours' as const)
}
