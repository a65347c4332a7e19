import type { Kind } from '../laas/documents/kinds.ts'
import { monthsWithin } from '../laas/documents/months.ts'
import type { Grid, Reading } from '../laas/reports/reading.ts'
import { damagedReports, recordDamaged, reportName } from '../storage/damaged.ts'
import type { Database } from '../storage/database.ts'
import { readSettings } from '../storage/settings.ts'
import { hashOf } from './hash.ts'
import { settleDamaged } from './settleDamaged.ts'

/** What a person says of a report that cannot be opened; `report` is the known one's id, where it is one. */
export interface DamageTold {
  kind: Kind
  report: string | null
  title: string
  /** `YYYY-MM`. */
  months: string[]
}

/** The page that said so; null where a person tells it from memory. */
export interface DamageEvidence {
  grid: Grid
  url: string
}

export interface DamageProposal {
  kind: Kind | null
  report: string | null
  title: string
  months: string[]
}

/** What a page says of the report that it cannot show: by its title and its filter, and no more than those say. */
export function proposeDamage({ kind, report, title, period }: Reading): DamageProposal {
  return { kind, report, title, months: period ? monthsWithin(period.from, period.to) : [] }
}

/** Whether a page of the old site shows a report that may be damaged: it says so, or shows no document at all. */
export function mayBeDamaged({ report, kind, documents, problems }: Reading): 'says' | 'empty' | null {
  if (problems.some(({ code }) => code === 'reportDamaged')) return 'says'
  // A report of balances that can be read holds no documents when all is well.
  if (report !== null && kind === null && !problems.some(({ weight }) => weight === 'stop')) return null
  return documents.length === 0 ? 'empty' : null
}

/** Records a damaged report, and gives the months that were not recorded before. */
export async function tellDamaged(
  db: Database,
  told: DamageTold,
  evidence: DamageEvidence | null,
): Promise<string[]> {
  const { rows, ...frame } = evidence?.grid ?? nothing
  const { kind, report, title } = told
  const months = [...new Set(told.months)].sort()
  const added = await recordDamaged(
    db,
    {
      id: crypto.randomUUID(),
      run: '',
      site: 'old',
      report,
      title,
      url: evidence?.url ?? '',
      at: new Date().toISOString(),
      purpose: 'page',
      more: false,
      grid: frame,
      rowCount: rows.length,
      hash: await hashOf([[title, ...frame.texts], ...rows]),
      status: 'damaged',
      pageProof: null,
      problems: evidence ? [{ code: 'reportDamaged', values: [], weight: 'stop' }] : [],
      counts: {},
      damage: { kind, months: months.map(month => ({ month, solvedBy: [] })) },
    },
    rows,
  )
  const { gaps } = await readSettings(db)
  await settleDamaged(db, gaps)
  return added
}

const nothing: Grid = { viewer: '', rows: [], merges: [], texts: [], page: null, problems: [] }

/** Months that are recorded as damaged of this report already. */
export async function monthsRecorded(
  db: Database,
  { kind, report, title }: DamageProposal,
): Promise<string[]> {
  if (!kind) return []
  const name = reportName({ report, title, damage: { kind, months: [] } })
  const same = (await damagedReports(db)).filter(other => reportName(other) === name)
  return same.flatMap(({ damage }) => damage.months.map(({ month }) => month)).sort()
}
