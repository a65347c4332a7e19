import { kinds } from '../laas/documents/kinds.ts'
import type { OldReport, ReconcileInput, SystemList } from '../laas/matching/reconcile/types.ts'
import { isNarrowed } from '../laas/reports/narrowed.ts'
import type { Database } from '../storage/database.ts'
import { readSettings } from '../storage/settings.ts'
import type { Run } from '../storage/types.ts'
import { storedPages } from './pages.ts'

/** Rows of a page in which its titles and filters may stand. */
const head = 15

/**
 * What the reconciliation of documents goes by, but for what the system shows (`seenSums`). `waiting` are the
 * reasons that mean: skipped until papers come.
 */
export async function reconcileInput(
  db: Database,
  waiting: readonly string[],
): Promise<Omit<ReconcileInput, 'seen'>> {
  const [sums, { gaps, none }, runs] = await Promise.all([
    db.tallies.toArray(),
    readSettings(db),
    db.runs.toArray(),
  ])
  const reports: OldReport[] = []
  const lists: SystemList[] = []
  for (const run of runs) {
    const { kind, period, site } = run
    const isPart = kind !== null && (await isPartOnly(db, run))
    if (site === 'old' && kind !== null) reports.push({ kind, period, holds: holdsOf(run, isPart) })
    if (site === 'system' && kind !== null) lists.push({ kind, period, read: readOf(run, isPart) })
  }
  return { sums, gaps, none, reports, lists, waiting: await waitingOf(db, waiting) }
}

function holdsOf({ status }: Run, isPart: boolean): OldReport['holds'] {
  if (status === 'complete') return isPart ? 'part' : 'complete'
  return status === 'unknown' ? 'unprovable' : status
}

/** A list is read whole where no page of it is missing, and nothing on it says that rows are. */
function readOf({ status, problems, pages }: Run, isPart: boolean): SystemList['read'] {
  if (isPart || status === 'incomplete' || problems.length > 0 || pages.length === 0) return 'partly'
  return 'whole'
}

/** The texts above the report filter more than its dates. */
async function isPartOnly(db: Database, run: Run): Promise<boolean> {
  const [page] = await storedPages(db, run.id)
  if (!page) return false
  const rows = await db.rows.where('[capture+n]').between([page.id, 0], [page.id, head]).toArray()
  return isNarrowed([...page.grid.texts, ...rows.map(({ cells }) => cells.filter(Boolean).join(' '))])
}

async function waitingOf(db: Database, reasons: readonly string[]): Promise<ReconcileInput['waiting']> {
  const counts = new Map<string, ReconcileInput['waiting'][number]>()
  for (const kind of kinds) {
    await db.documents
      .where('[kind+state+order]')
      .between([kind, 'skipped', ''], [kind, 'skipped', '\uffff'])
      .each(({ month, reason }) => {
        if (reason.trim() !== '' && !reasons.includes(reason)) return
        const key = `${kind}|${month}`
        counts.set(key, { kind, month, count: (counts.get(key)?.count ?? 0) + 1 })
      })
  }
  return [...counts.values()]
}
