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
  const seen: SeenList[] = []
  for (const run of runs) {
    const { kind, period, title } = run
    if (kind === null) continue
    const isPart = await isPartOnly(db, run)
    if (run.site === 'old') reports.push({ kind, period, holds: holdsOf(run, isPart) })
    else seen.push({ run, isPart, list: { kind, title, period, read: readOf(run, isPart) } })
  }
  const lists = seen.filter(one => !seen.some(other => makesUpFor(other, one))).map(({ list }) => list)
  return { sums, gaps, none, reports, lists, waiting: await waitingOf(db, waiting) }
}

interface SeenList {
  run: Run
  isPart: boolean
  list: SystemList
}

/** The same list, read to its end: a search in it, or what was left undone before, leaves nothing open. */
function makesUpFor(whole: SeenList, other: SeenList): boolean {
  if (whole.list.read !== 'whole' || other.list.read === 'whole') return false
  const isSame = whole.run.report === other.run.report && whole.run.title === other.run.title
  const [days, before] = [whole.list.period, other.list.period]
  const holds = !days || (!!before && days.from <= before.from && days.to >= before.to)
  return isSame && holds && (other.isPart || whole.run.lastAt > other.run.lastAt)
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
