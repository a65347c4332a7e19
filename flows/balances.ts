import type { Gap } from '../laas/documents/gap.ts'
import type { Problem } from '../laas/documents/problem.ts'
import { compareBalances, otherDifferences } from '../laas/matching/reconcile/balances.ts'
import { type Balances, effectsOf } from '../laas/matching/reconcile/effects.ts'
import { type ExplainedRow, explain } from '../laas/matching/reconcile/explain.ts'
import { knownReports } from '../laas/reports/known/index.ts'
import { readStatement } from '../laas/reports/statements/readStatement.ts'
import type { Statement } from '../laas/reports/statements/statement.ts'
import type { Database } from '../storage/database.ts'
import type { Run, Site, StoredSighting } from '../storage/types.ts'
import { openDocuments, unreportedEntry } from './openDocuments.ts'
import { gridOf, storedPages } from './pages.ts'

/** The reports by which balances are compared. */
const compared: Record<string, Balances> = {
  'trial-balance': 'accounts',
  'daily-status': 'banks',
  worksheet: 'budget',
}

/** A report of balances on both sides, of the same day; of one side only, the other is null. */
export interface BalancePair {
  report: string
  balances: Balances
  title: string
  period: Gap
  sides: Record<Site, BalanceSide | null>
  /** Empty where one side is missing. */
  rows: ExplainedRow[]
  /** Further columns of both sides that differ, and in how many lines. */
  others: { label: string; count: number }[]
}

export interface BalanceSide {
  /** When its last page was captured, ISO time. */
  at: string
  /** Totals that it prints and that its lines do not add up to; pages that are missing or not readable. */
  problems: Problem[]
}

type Read = { run: Run; statement: Statement } & BalanceSide

/**
 * Every report of balances that is captured, the old against the restored system's, with the documents that
 * explain the differences; `unreported` are entries of the system that no report has. Throws where `signal` is
 * aborted.
 */
export async function balancePairs(
  db: Database,
  unreported: StoredSighting[],
  signal: AbortSignal,
): Promise<BalancePair[]> {
  const runs = await db.runs
    .filter(({ report, period }) => !!report && report in compared && !!period)
    .toArray()
  const pairs = new Map<string, Partial<Record<Site, Run>>>()
  for (const run of runs.toSorted((a, b) => (a.lastAt < b.lastAt ? -1 : 1))) {
    const key = keyOf(run)
    pairs.set(key, { ...pairs.get(key), [run.site]: run })
  }
  const found: BalancePair[] = []
  for (const { old, system } of pairs.values()) {
    signal.throwIfAborted()
    const pair = await pairOf(db, old ?? null, system ?? null, unreported, signal)
    if (pair) found.push(pair)
  }
  return found.toSorted((a, b) => order(a) - order(b) || a.period.to.localeCompare(b.period.to))
}

const order = ({ report }: BalancePair) => Object.keys(compared).indexOf(report)

/** Balances are of a day; what was spent, of a span. */
function keyOf({ report, period }: Run): string {
  const { from, to } = period!
  return compared[report!] === 'budget' ? `${report} ${from} ${to}` : `${report} ${to}`
}

async function pairOf(
  db: Database,
  oldRun: Run | null,
  systemRun: Run | null,
  unreported: StoredSighting[],
  signal: AbortSignal,
): Promise<BalancePair | null> {
  const old = oldRun && (await readRun(db, oldRun))
  const system = systemRun && (await readRun(db, systemRun))
  const { run, statement } = old ?? system ?? {}
  if (!run || !statement) return null
  const balances = compared[statement.report]!
  const side = (read: Read | null): BalanceSide | null => read && { at: read.at, problems: read.problems }
  const pair = {
    report: statement.report,
    balances,
    title: statement.title,
    period: run.period!,
    sides: { old: side(old), system: side(system) },
  }
  if (!old || !system) return { ...pair, rows: [], others: [] }
  const measure = balances === 'budget' ? 'spent' : 'closing'
  const rows = compareBalances(old.statement.lines, system.statement.lines, measure)
  const { from, to } = run.period!
  const differs = rows.some(({ difference }) => difference !== 0)
  const extra = unreported.filter(({ date }) => date !== null && date <= to).map(unreportedEntry)
  const open = differs ? [...(await openDocuments(db, to, signal)), ...extra] : []
  const within = balances === 'budget' ? open.filter(({ date }) => date !== null && date >= from) : open
  const effects = within.flatMap(document => effectsOf(document, balances))
  // Of spans that begin on other days only the end can be compared.
  const isSameSpan = old.run.period!.from === system.run.period!.from
  const [left, right] = [old.statement, system.statement]
  const others = isSameSpan ? otherDifferences(left.lines, right.lines, left.columns, measure) : []
  return { ...pair, rows: explain(rows, effects, balances), others }
}

async function readRun(db: Database, run: Run): Promise<Read | null> {
  const pages = (await storedPages(db, run.id)).toSorted(
    (a, b) => (a.grid.page?.number ?? 0) - (b.grid.page?.number ?? 0),
  )
  const grids = await Promise.all(pages.map(page => gridOf(db, page)))
  const statement = readStatement(grids, knownReports)
  if (!statement) return null
  const missing = run.problems.filter(({ code }) => code === 'pagesMissing' || code === 'morePages')
  const wrong = statement.totals
    .filter(({ printed, computed }) => printed !== computed)
    .map(({ label, column, printed, computed }): Problem => {
      const name = statement.columns.find(({ key }) => key === column)?.label ?? ''
      return {
        code: 'totalDiffers',
        values: [`${label} ${name}`, money(printed), money(computed)],
        weight: 'flag',
      }
    })
  return { run, statement, at: run.lastAt, problems: [...missing, ...statement.problems, ...wrong] }
}

const money = (satang: number) => (satang / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })
