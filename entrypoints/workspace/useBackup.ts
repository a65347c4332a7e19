import { useState } from 'preact/hooks'
import type { SettingsProps } from '../../components/workspace/Settings.tsx'
import type { WorkspaceProps } from '../../components/workspace/Workspace.tsx'
import { takeIn } from '../../flows/takeIn.ts'
import type { Problem } from '../../laas/documents/problem.ts'
import { exportBackup } from '../../storage/backup.ts'
import type { Database } from '../../storage/database.ts'
import { changesSince, noteBackup } from '../../storage/lastBackup.ts'
import { BackupError } from '../../storage/restore.ts'
import { saveFile } from '../shared/saveFile.ts'
import { useLive } from '../shared/useLive.ts'

/** Changes after which a backup is offered, before anybody misses one. */
const worthIt = 100

/** Saving a backup, taking one in, and reminding of it. */
export function useBackup(db: Database) {
  const [running, setRunning] = useState<SettingsProps['backup']['running']>(null)
  const [result, setResult] = useState<SettingsProps['backup']['result']>(null)
  const [problems, setProblems] = useState<Problem[]>([])
  const since = useLive(() => changesSince(db), [], { last: null, changes: 0 })

  const begin = (what: 'export' | 'import') => {
    setProblems([])
    setResult(null)
    setRunning({ what, share: 0 })
    return ({ done, of }: { done: number; of: number }) => setRunning({ what, share: of ? done / of : 1 })
  }
  const end = (error?: unknown) => {
    setRunning(null)
    if (!error) return
    const known = error instanceof BackupError
    const values = known ? [String(error.line)] : [String(error)]
    setProblems([{ code: known ? error.code : 'backupFailed', values, weight: 'stop' }])
  }
  const { signal } = new AbortController()

  const save = async () => {
    const onProgress = begin('export')
    try {
      const at = new Date().toISOString()
      saveFile(await exportBackup(db, onProgress, signal), `laas-reentry-${at.slice(0, 10)}.laas`)
      await noteBackup(db, at)
      end()
    } catch (error) {
      end(error)
    }
  }
  const load = async (file: File) => {
    const onProgress = begin('import')
    try {
      setResult(await takeIn(db, file, onProgress, signal))
      end()
    } catch (error) {
      end(error)
    }
  }
  const days = since.last === null ? null : Math.floor((Date.now() - Date.parse(since.last)) / 86_400_000)
  const unsaved: WorkspaceProps['unsaved'] =
    since.changes >= worthIt ? { changes: since.changes, days } : null
  return { state: { last: since.last, running, result, problems }, unsaved, save, load }
}
