import { useState } from 'preact/hooks'
import { Teach } from '../../components/teach/Teach.tsx'
import { saveMap } from '../../flows/teach.ts'
import type { Problem } from '../../laas/documents/problem.ts'
import type { ReportMap } from '../../laas/reports/map.ts'
import type { Database } from '../../storage/database.ts'
import type { Table } from '../sidepanel/tableIn.ts'
import { useRereading } from './useRereading.ts'

interface TeachPaneProps {
  db: Database
  table: Table
  /** Every map that the page could be read with. */
  maps: ReportMap[]
  onDone: () => void
}

/** Teaching the table in the tab; what is kept holds from the next look at the page on. */
export function TeachPane({ db, table, maps, onDone }: TeachPaneProps) {
  const [busy, setBusy] = useState(false)
  const { shown, reread } = useRereading()
  const [problem, setProblem] = useState<Problem | null>(null)
  const taken = maps.find(({ id, kind }) => id === table.report && kind !== null) ?? null
  // A page that its own map no longer fits is another one: pages as they were may still come.
  const before = taken?.taught && table.why === 'taught' ? taken.id : null

  const save = async (map: ReportMap) => {
    setBusy(true)
    setProblem(null)
    try {
      const stopped = await reread(pace => saveMap(db, map, before, pace))
      if (stopped) setProblem(stopped)
      else onDone()
    } catch (error) {
      setProblem({ code: 'teachFailed', values: [String(error)], weight: 'stop' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <Teach
      grid={table.grid}
      partial={table.partial ?? false}
      site={table.site === 'old' ? 'report' : 'system'}
      taken={taken}
      others={maps.filter(({ id }) => id !== before)}
      busy={busy}
      rereading={shown}
      problem={problem}
      onSave={map => void save(map)}
      onCancel={onDone}
    />
  )
}
