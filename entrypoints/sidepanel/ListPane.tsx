import { EntryScreen } from '../../components/panel/EntryScreen.tsx'
import { ListScreen } from '../../components/panel/ListScreen.tsx'
import type { TeachOffer } from '../../components/teach/TeachButton.tsx'
import { runId } from '../../flows/capture.ts'
import { checkOf } from '../../flows/check.ts'
import { teachSaved } from '../../flows/teachSaved.ts'
import type { Database } from '../../storage/database.ts'
import { settleSave } from '../../storage/plans.ts'
import { changeSettings, defaultSettings, readSettings } from '../../storage/settings.ts'
import type { Run } from '../../storage/types.ts'
import { answerQuestion, questionsOf } from '../shared/questions.ts'
import { useLive } from '../shared/useLive.ts'
import type { TableInTab, Taught } from './lookAt.ts'
import { phaseOf } from './phaseOf.ts'
import { shownDocument } from './shownDocument.ts'
import { walkAll } from './startWalk.ts'
import { useCaptureProgress } from './useCaptureProgress.ts'
import { useEntry } from './useEntry.ts'
import { useTabPlan } from './useTabPlan.ts'
import { useWalk } from './useWalk.ts'

/** A list of the restored system: what of it is known, and what must be asked. */
export function ListPane({
  db,
  tab,
  page,
  taught,
  teach,
}: {
  db: Database
  tab: number
  page: TableInTab
  taught: Taught
  teach: TeachOffer | null
}) {
  const { reading, grid, site } = page
  const { kind } = reading
  const id = runId(site, reading)
  const run = useLive<Run | null>(() => db.runs.get(id).then(found => found ?? null), [id], null)
  const settings = useLive(() => readSettings(db), [], defaultSettings)
  const questions = useLive(() => questionsOf(db, kind), [kind], [])
  const check = useLive(() => (kind ? checkOf(db, kind) : Promise.resolve(null)), [kind], null)
  const { walk, stopWalk } = useWalk(db, tab, run, useCaptureProgress(tab, grid.rows.length).progress)
  const { plan, planned } = useTabPlan(db, tab)
  const phase = phaseOf(plan, planned, planned && shownDocument(planned), [])
  // Once the list has shown the entry, the result of the check says so.
  const isNews = phase.name === 'asked' || (phase.name === 'saved' && planned?.state === 'saved')
  const settle = async (saved: boolean, newNumber: string, words?: string) => {
    if (!plan) return
    if (words !== undefined) await teachSaved(db, plan.document, newNumber, words)
    await settleSave(db, plan.document, saved, newNumber)
  }
  const found = useEntry(db, page.shown)
  // To check it as a list would say of all other entries that they are gone.
  if (found && !walk && phase.name !== 'asked') return <EntryScreen {...found} />
  const problem = run?.walk?.status === 'waiting' ? run.walk.problem : null

  return (
    <ListScreen
      list={{ title: reading.title, kind, page: grid.page, rows: reading.documents.length }}
      problems={[...(problem ? [problem] : []), ...reading.problems]}
      walk={walk}
      check={
        walk || !run ? null : check && { ...check, partial: run.walk !== null && run.walk.status !== 'done' }
      }
      auto={settings.autoCheck}
      onAuto={autoCheck => void changeSettings(db, { autoCheck })}
      onCheck={() => void walkAll(db, tab, page, taught)}
      onStop={stopWalk}
      afterSave={isNews ? phase : undefined}
      onSettle={({ saved, newNumber, words }) => void settle(saved, newNumber, words)}
      teach={teach ?? undefined}
      questions={questions}
      onConfirm={(document, sighting) => void answerQuestion(db, document, sighting, 'linked')}
      onReject={(document, sighting) => void answerQuestion(db, document, sighting, 'rejected')}
    />
  )
}
