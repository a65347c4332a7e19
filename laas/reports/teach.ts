import { fieldTypes } from '../documents/fields.ts'
import type { Kind } from '../documents/kinds.ts'
import type { Problem } from '../documents/problem.ts'
import { parseAmount } from '../thai/amounts.ts'
import { parseDate } from '../thai/dates.ts'
import { normaliseLabel } from '../thai/labels.ts'
import { findHeader, headerLabels } from './header.ts'
import { knownReports } from './known/index.ts'
import { statements } from './known/statements.ts'
import type { ColumnField, ReportMap } from './map.ts'
import type { Grid } from './reading.ts'
import { plain } from './words.ts'

/** What the columns of a page could be, for a person to correct. */
export interface Proposal {
  /** Where the header stands; null where none was found and the person must point at it. */
  header: { row: number; rows: number } | null
  kind: Kind | null
  title: string
  columns: ProposedColumn[]
  problems: Problem[]
}

export interface ProposedColumn {
  index: number
  label: string
  /** Null where nothing is proposed. */
  field: ColumnField | null
  /** What stands in it, for showing. */
  samples: string[]
}

/** Proposes what each column means, by its heading alone; where a heading is not plain, nothing. */
export function proposeColumns(grid: Grid): Proposal {
  const candidates = knownReports
    .filter(map => !statements.includes(map) && map.site === 'report')
    .map(map => ({ map, header: findHeader(grid, map) }))
    .filter(({ header }) => header !== null)
    .sort((a, b) => likeness(b.map, b.header!) - likeness(a.map, a.header!))
  const best = candidates[0]
  const row = best?.header?.row ?? widest(grid)
  const rows = best?.header?.rows ?? 1
  const labels = row === null ? [] : headerLabels(grid, row, rows)
  const fields = new Map(best?.header?.columns.list.map(column => [column.from, column.field]))
  const body = grid.rows.slice((row ?? 0) + rows).filter(cells => cells.filter(Boolean).length > 2)
  return {
    header: row === null ? null : { row, rows },
    kind: best?.map.kind ?? null,
    title: titleOf(grid, row ?? 0),
    columns: labels.map((label, index) => ({
      index,
      label,
      field: fields.get(index) ?? null,
      samples: body
        .map(cells => cells[index] ?? '')
        .filter(Boolean)
        .slice(0, 3),
    })),
    problems: best?.header?.columns.problems ?? [{ code: 'reportUnknown', values: [], weight: 'stop' }],
  }
}

/** A map from what a person chose. Throws where no column holds a number, or a date and a sum. */
export function mapFromTaught(taught: {
  id: string
  kind: Kind
  title: string
  columns: ProposedColumn[]
}): ReportMap {
  const chosen = taught.columns.filter(column => column.field !== null && column.label !== '')
  const has = (field: ColumnField) => chosen.some(column => column.field === field)
  if (!has('number') && !(has('date') && has('amount')))
    throw new Error(`A taught report needs a number, or a date and a sum: ${taught.title}`)
  const required: ColumnField[] = (['number', 'date', 'amount'] as const).filter(has)
  return {
    id: taught.id,
    kind: taught.kind,
    site: 'report',
    titles: [taught.title],
    columns: chosen.map(({ field, label }) => ({ field: field!, labels: [label] })),
    required,
    expected: chosen.map(column => column.field!).filter(field => !required.includes(field)),
    lines: 'may',
    taught: true,
  }
}

/** A map that a file brings: everything is checked, nothing is trusted. Null where it is no map. */
export function parseReportMap(value: unknown): ReportMap | null {
  const map = value as ReportMap
  const isText = (text: unknown) => typeof text === 'string' && text.length > 0 && text.length <= 300
  const areTexts = (texts: unknown) => Array.isArray(texts) && texts.length <= 100 && texts.every(isText)
  if (
    typeof map !== 'object' ||
    map === null ||
    !isText(map.id) ||
    !areTexts(map.titles) ||
    map.titles.length === 0
  )
    return null
  if (!knownReports.some(known => known.kind === map.kind)) return null
  if (!Array.isArray(map.columns) || map.columns.length > 100) return null
  if (!map.columns.every(column => isField(column?.field) && areTexts(column.labels))) return null
  const required = Array.isArray(map.required) ? map.required.filter(isField) : []
  const expected = Array.isArray(map.expected) ? map.expected.filter(isField) : []
  const columns = map.columns.map(({ field, labels }) => ({ field, labels }))
  return {
    id: map.id,
    kind: map.kind,
    site: 'report',
    titles: map.titles,
    columns,
    required,
    expected,
    lines: 'may',
    taught: true,
  }
}

function isField(field: unknown): field is ColumnField {
  return (
    typeof field === 'string' &&
    (Object.hasOwn(fieldTypes, field) || ['sequence', 'status', 'gross'].includes(field))
  )
}

function likeness(map: ReportMap, header: NonNullable<ReturnType<typeof findHeader>>): number {
  const has = new Set(header.columns.list.map(column => column.field))
  return (
    header.columns.score +
    (map.required.every(field => has.has(field)) ? 10 : 0) -
    header.columns.problems.length
  )
}

/** The first wide row above rows of figures: a header whose words nobody knows. */
function widest(grid: Grid): number | null {
  for (let row = 0; row + 1 < Math.min(grid.rows.length, 60); row++) {
    const [here, next] = [grid.rows[row]!.filter(Boolean), grid.rows[row + 1]!.filter(Boolean)]
    const figures = (cells: string[]) =>
      cells.filter(text => parseAmount(text) !== null || parseDate(text).iso !== null).length
    if (here.length > 2 && figures(here) === 0 && figures(next) > 0) return row
  }
  return null
}

/** The longest text above the header that names a report, else the first. */
function titleOf(grid: Grid, header: number): string {
  const above = [...grid.texts, ...grid.rows.slice(0, header).map(row => row.filter(Boolean).join(' '))].map(
    plain,
  )
  const named = above.find(text => /^(?:รายงาน|ทะเบียน|สมุด|บัญชี|ใบ|งบ)/.test(text) && text.length < 120)
  return normaliseLabel(named ?? above.find(text => text.length > 5 && text.length < 120) ?? '')
}
