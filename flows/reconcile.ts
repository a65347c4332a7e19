import { kinds, type State } from '../laas/documents/kinds.ts'
import { daysOf } from '../laas/documents/months.ts'
import type { OldReport, ReconcileInput, SystemList } from '../laas/matching/reconcile/types.ts'
import { damagedReports } from '../storage/damaged.ts'
import type { Database } from '../storage/database.ts'
import { readSettings } from '../storage/settings.ts'
import type { Run, StoredDocument, Tally } from '../storage/types.ts'
import { isPartOnly } from './isPart.ts'

/**
 * What the reconciliation of documents goes by, but for what the system shows (`seenSums`). `waiting` are the
 * reasons that mean: skipped until papers come.
 */
export async function reconcileInput(
  db: Database,
  waiting: readonly string[],
): Promise<Omit<ReconcileInput, 'seen'>> {
  const [sums, { gaps, none }, runs] = await Promise.all([
    db.tallies.toArray().then(all => all.filter(isOfDocuments)),
    readSettings(db),
    db.runs.toArray(),
  ])
  const reports = await damagedSpans(db)
  const lists: SystemList[] = []
  for (const run of runs) {
    const { kind, period, site } = run
    const isPart = kind !== null && (await isPartOnly(db, run))
    if (site === 'old' && kind !== null) reports.push({ kind, period, holds: holdsOf(run, isPart) })
    if (site === 'system' && kind !== null) lists.push({ kind, period, read: readOf(run, isPart) })
  }
  return { sums, gaps, none, reports, lists, waiting: await waitingOf(db, waiting) }
}

const isOfDocuments = (tally: Tally): tally is Tally & { state: State } => tally.state !== 'unknown'

function holdsOf({ status }: Run, isPart: boolean): OldReport['holds'] {
  if (status === 'complete') return isPart ? 'part' : 'complete'
  return status === 'unknown' ? 'unprovable' : status
}

/** A list is read whole where no page of it is missing, and nothing on it says that rows are. */
function readOf({ status, problems, pages }: Run, isPart: boolean): SystemList['read'] {
  if (isPart || status === 'incomplete' || problems.length > 0 || pages.length === 0) return 'partly'
  return 'whole'
}

/** What a damaged report held is unknown in every month that has not come in complete since. */
async function damagedSpans(db: Database): Promise<OldReport[]> {
  const reports = await damagedReports(db)
  return reports.flatMap(({ damage }) =>
    damage.months
      .filter(({ solvedBy }) => solvedBy.length === 0)
      .map(({ month }) => ({ kind: damage.kind, period: daysOf(month), holds: 'damaged' as const })),
  )
}

/** Every document that a person skipped: what is said of it is part of what is signed. */
export async function skippedDocuments(db: Database): Promise<StoredDocument[]> {
  const found = kinds.map(kind =>
    db.documents
      .where('[kind+state+order]')
      .between([kind, 'skipped', ''], [kind, 'skipped', '\uffff'])
      .toArray(),
  )
  return (await Promise.all(found)).flat()
}

async function waitingOf(db: Database, reasons: readonly string[]): Promise<ReconcileInput['waiting']> {
  const counts = new Map<string, ReconcileInput['waiting'][number]>()
  for (const { kind, month, reason } of await skippedDocuments(db)) {
    if (reason.trim() !== '' && !reasons.includes(reason)) continue
    const key = `${kind}|${month}`
    counts.set(key, { kind, month, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()]
}
