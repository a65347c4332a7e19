import { ListScreen } from '../../components/panel/ListScreen.tsx'
import type { TeachOffer } from '../../components/teach/TeachButton.tsx'
import { runId } from '../../flows/capture.ts'
import { checkOf } from '../../flows/check.ts'
import type { Database } from '../../storage/database.ts'
import { changeSettings, defaultSettings, readSettings } from '../../storage/settings.ts'
import type { Run } from '../../storage/types.ts'
import { answerQuestion, questionsOf } from '../shared/questions.ts'
import { useLive } from '../shared/useLive.ts'
import type { TableInTab, Taught } from './lookAt.ts'
import { haltWalk, walkAll } from './startWalk.ts'
import { walkShown } from './walkInTab.ts'

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
  const walk = walkShown(run)
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
      onStop={() => void haltWalk(db, tab, id)}
      teach={teach ?? undefined}
      questions={questions}
      onConfirm={(document, sighting) => void answerQuestion(db, document, sighting, 'linked')}
      onReject={(document, sighting) => void answerQuestion(db, document, sighting, 'rejected')}
    />
  )
}
