import { useState } from 'preact/hooks'
import type { Tab } from '../../components/workspace/tabs.ts'
import { Workspace } from '../../components/workspace/Workspace.tsx'
import { changeGaps } from '../../flows/changeGaps.ts'
import { mapsAmong } from '../../flows/maps.ts'
import { settleOffice } from '../../flows/office.ts'
import { withdrawFile } from '../../flows/withdrawFile.ts'
import type { Database } from '../../storage/database.ts'
import { taughtReports } from '../../storage/maps.ts'
import { changeSettings, defaultSettings, readSettings } from '../../storage/settings.ts'
import { wipe } from '../../storage/wipe.ts'
import { incompleteRuns } from '../shared/incomplete.ts'
import { answerQuestion, questionsOf } from '../shared/questions.ts'
import { TeachPane } from '../shared/TeachPane.tsx'
import { useDamaged } from '../shared/useDamaged.ts'
import { useLive } from '../shared/useLive.ts'
import { capturedRuns } from './capturedRuns.ts'
import { useBackup } from './useBackup.ts'
import { useClosing } from './useClosing.ts'
import { useDetail } from './useDetail.ts'
import { useDocuments } from './useDocuments.ts'
import { useFiles } from './useFiles.ts'
import { useLog } from './useLog.ts'
import { useMaps } from './useMaps.ts'
import { useNumbers } from './useNumbers.ts'
import { usePaper } from './usePaper.ts'
import { useTaughtOptions } from './useTaughtOptions.ts'

/** The workspace: everything that is stored, to search, to judge, to back up. */
export function Desk({ db }: { db: Database }) {
  const [tab, setTab] = useState<Tab>('progress')
  const tallies = useLive(() => db.tallies.toArray(), [], [])
  const incomplete = useLive(() => incompleteRuns(db), [], [])
  const questions = useLive(() => questionsOf(db, null), [], [])
  const runs = useLive(() => capturedRuns(db), [], [])
  const settings = useLive(() => readSettings(db), [], defaultSettings)
  const documents = useDocuments(db, tallies)
  const damaged = useDamaged(db)
  const paper = usePaper(db)
  const log = useLog(db)
  const { open, detail } = useDetail(db)
  const backup = useBackup(db)
  const options = useTaughtOptions(db)
  const numbers = useNumbers(db, tab === 'numbers')
  const closing = useClosing(db, tab === 'closing')
  const maps = useMaps(db)
  const taught = useLive(() => taughtReports(db), [], [])
  const { teaching, onTaught, ...files } = useFiles()

  if (teaching) {
    return (
      <div class="workspace">
        <TeachPane db={db} table={teaching} maps={mapsAmong(taught, teaching.site)} onDone={onTaught} />
      </div>
    )
  }
  return (
    <Workspace
      tab={tab}
      onTab={setTab}
      progress={{ tallies, incomplete }}
      documents={{ ...documents, paper, onOpen: open }}
      detail={detail}
      numbers={numbers}
      questions={{
        questions,
        onConfirm: (document, sighting) => void answerQuestion(db, document, sighting, 'linked'),
        onReject: (document, sighting) => void answerQuestion(db, document, sighting, 'rejected'),
      }}
      closing={closing}
      captures={{ runs, damaged, onWithdraw: run => void withdrawFile(db, run) }}
      files={files}
      log={log}
      settings={{
        language: settings.language,
        onLanguage: language => void changeSettings(db, { language }),
        gaps: settings.gaps,
        onGaps: gaps => void changeGaps(db, gaps),
        auto: settings.autoCheck,
        onAuto: autoCheck => void changeSettings(db, { autoCheck }),
        backup: backup.state,
        onExport: () => void backup.save(),
        onImport: file => void backup.load(file),
        maps,
        documents: tallies.reduce((n, { state, count }) => (state === 'unknown' ? n : n + count), 0),
        options,
        office: settings.office,
        savedTexts: settings.savedTexts,
        onForgetSaved: words =>
          void changeSettings(db, { savedTexts: settings.savedTexts.filter(one => one.words !== words) }),
        onForgetOffice: () => void settleOffice(db, ''),
        onWipe: () => void wipe(db),
      }}
      unsaved={backup.unsaved}
    />
  )
}
