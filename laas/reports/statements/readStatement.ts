import type { Problem } from '../../documents/problem.ts'
import { joinBahtSatang, parseAmount } from '../../thai/amounts.ts'
import { toArabicDigits } from '../../thai/digits.ts'
import { foldText } from '../../thai/fold.ts'
import { tidyText } from '../../thai/tidy.ts'
import { headerLabels } from '../header.ts'
import { foldLabel, isSatang } from '../labelForms.ts'
import type { ReportMap } from '../map.ts'
import { prepare } from '../prepare.ts'
import type { Grid } from '../reading.ts'
import { recognise } from '../recognise.ts'
import { isRunning, plain, totalScope } from '../words.ts'
import { columnKey } from './columnKey.ts'
import { type GroupRow, groupsAbove } from './groups.ts'
import type { Statement, StatementColumn, StatementLine } from './statement.ts'

interface Place {
  role: 'code' | 'text' | 'money' | 'satang' | 'other'
  column: StatementColumn | null
  /** A level of the budget: a cell holds for the rows below it that leave it blank. */
  nests?: boolean
}

const levels = /^(?:ด้าน|แผนงาน|งาน|หมวด|ประเภท|โครงการ|กองทุน)/

/**
 * The balances that the pages of one report print, in the order of the pages; null where they are no report of
 * balances that is known. Figures of a line that stands twice are added up.
 */
export function readStatement(pages: Grid[], maps: ReportMap[]): Statement | null {
  const lines = new Map<string, StatementLine>()
  const columns = new Map<string, StatementColumn>()
  const printed: { label: string; values: Record<string, number> }[] = []
  const problems: Problem[] = []
  let report: Statement['report'] | null = null
  let title = ''
  let above: GroupRow[] = []
  const unclear = new Set<StatementColumn>()
  for (const page of pages) {
    const recognised = recognise(prepare(page), maps)
    if (!recognised?.header || recognised.map.kind !== null || (report && recognised.map.id !== report)) {
      problems.push({ code: 'pageCut', values: [], weight: 'flag' })
      continue
    }
    const { grid, header, map } = recognised
    report = map.id
    title ||= plain(recognised.title)
    const depth = headerDepth(grid, header.row, header.rows)
    const places = placesOf(grid, header.row, depth)
    for (const { column } of places) if (column) columns.set(column.key, column)
    const titles = new Set([...grid.texts, ...grid.rows.slice(0, header.row).flat()].map(foldText))
    const carried: string[] = []
    for (const row of grid.rows.slice(header.row + depth)) {
      const cells = row.map(cell => tidyText(cell))
      const filled = cells.filter(Boolean)
      if (filled.length === 0 || isRunning(filled.join(' '))) continue
      // On one long page the titles stand above each page of paper.
      if (filled.every(cell => titles.has(foldText(cell)))) continue
      const values = valuesOf(cells, places, unclear)
      const texts = cells.filter((cell, at) => cell && places[at]?.role !== 'money' && !isFigure(cell))
      const label = texts.find(text => totalScope(text) !== null || plain(text).startsWith('รวม'))
      if (label !== undefined) {
        const scope = totalScope(label)
        if (Object.keys(values).length > 0 && scope !== 'in' && scope !== 'out')
          printed.push({ label, values })
        continue
      }
      if (isHeading(cells, header.labels)) continue
      const named = nameOf(cells, places, carried)
      if (Object.keys(values).length === 0) {
        if (named.name && !places[named.at]?.nests)
          above = groupsAbove(above, { text: named.name, at: named.at })
        continue
      }
      if (!named.name && !named.code) {
        problems.push({ code: 'rowUnread', values: [filled.join(' ')], weight: 'flag' })
        continue
      }
      addLine(lines, {
        ...named,
        groups: [...above.map(({ text }) => text), ...named.groups],
        values,
        rows: 1,
      })
    }
  }
  if (!report) return null
  for (const { key, label } of unclear) {
    problems.push({ code: 'columnAmbiguous', values: ['amount', label], weight: 'flag' })
    columns.delete(key)
    for (const { values } of [...lines.values(), ...printed]) delete values[key]
  }
  const all = [...lines.values()]
  return {
    report,
    title,
    columns: [...columns.values()],
    lines: all,
    totals: totalsOf(printed, all),
    problems,
  }
}

/** A header goes on where the next row holds nothing but labels of columns: เดบิต, เครดิต, บาท, สต. */
function headerDepth(grid: Grid, row: number, rows: number): number {
  let depth = rows
  for (; row + depth < grid.rows.length; depth++) {
    const filled = grid.rows[row + depth]!.map(cell => tidyText(cell)).filter(Boolean)
    if (filled.length < 2 || !filled.every(isLabel)) break
  }
  return depth
}

const isLabel = (cell: string) =>
  !/\d/.test(cell) &&
  parseAmount(cell) === null &&
  (/^(?:บาท|สต\.?|สตางค์)$/.test(cell) || !columnKey(cell).startsWith('x:'))

/** Under which label each cell stands. Cells under one merged label are one column. */
function placesOf(grid: Grid, row: number, rows: number): Place[] {
  const labels = headerLabels(grid, row, rows)
  const used = new Map<string, string>()
  let last: StatementColumn | null = null
  const body = grid.rows.slice(row + rows)
  const length = grid.rows.reduce((most, cells) => Math.max(most, cells.length), 0)
  return Array.from({ length }, (_, at): Place => {
    const label = labels[at] ?? ''
    const folded = foldLabel(label)
    if (last && isSatang(label)) return { role: 'satang', column: last }
    if (/^(?:ลำดับ|ลำดับที่|ที|no)$/.test(folded)) return { role: 'other', column: null }
    if (/รหัส|code/.test(folded)) return { role: 'code', column: null }
    const isKnown = label !== '' && !columnKey(label).startsWith('x:')
    const hasMoney = body.some(cells => {
      const cell = tidyText(cells[at] ?? '')
      return isFigure(cell) || (isKnown && parseAmount(cell) !== null)
    })
    if (!hasMoney) return { role: 'text', column: null, nests: levels.test(label) }
    if (!label) return { role: last ? 'money' : 'other', column: last }
    const base = columnKey(label)
    if (last && last.label === label) return { role: 'money', column: last }
    let key = base
    for (let n = 2; used.has(key); n++) key = `${base}#${n}`
    used.set(key, label)
    last = { key, label }
    return { role: 'money', column: last }
  })
}

/** A figure with its satang, or the dash that stands for none: a bare number may be a code or a place. */
function isFigure(cell: string): boolean {
  return cell !== '' && parseAmount(cell) !== null && /[.\-–—]/.test(cell)
}

/** Of the cells under one merged label one holds the figure; where two do, nobody can tell which is meant. */
function valuesOf(cells: string[], places: Place[], unclear: Set<StatementColumn>): Record<string, number> {
  const values: Record<string, number> = {}
  places.forEach(({ role, column }, at) => {
    const cell = cells[at] ?? ''
    if (role !== 'money' || !column || cell === '') return
    const beside = places[at + 1]?.role === 'satang' ? (cells[at + 1] ?? '') : null
    const satang = beside === null ? parseAmount(cell) : joinBahtSatang(cell, beside)
    if (satang === null) return
    if (values[column.key] !== undefined) unclear.add(column)
    values[column.key] = satang
  })
  return values
}

function isHeading(cells: string[], labels: ReadonlySet<string>): boolean {
  const filled = cells.filter(Boolean)
  return filled.every(cell => labels.has(foldLabel(cell)))
}

function nameOf(
  cells: string[],
  places: Place[],
  carried: string[],
): { code: string; name: string; groups: string[]; at: number } {
  let code = ''
  const names: { text: string; at: number }[] = []
  const isText = (cell: string, at: number) =>
    cell !== '' && !isFigure(cell) && (places[at]?.role === 'text' || places[at]?.role === 'code')
  const end = cells.findLastIndex(isText)
  cells.slice(0, end + 1).forEach((cell, at) => {
    if (places[at]?.nests) {
      // Another plan ends the jobs of the one before it.
      if (cell) carried.length = at
      carried[at] = cell || (carried[at] ?? '')
      if (carried[at]) names.push({ text: carried[at], at })
    } else if (!isText(cell, at)) return
    else if (places[at]?.role === 'code' && /\d/.test(cell))
      code = toArabicDigits(cell).replace(/[^\d.]/g, '')
    else names.push({ text: cell, at })
  })
  const last = names.at(-1)
  return {
    code,
    name: last?.text ?? '',
    groups: names.slice(0, -1).map(({ text }) => text),
    at: last?.at ?? 0,
  }
}

function addLine(lines: Map<string, StatementLine>, line: StatementLine & { at?: number }): void {
  const { at: _, ...own } = line
  const key = [own.code, foldText(own.name), ...own.groups.map(foldText)].join('|')
  const before = lines.get(key)
  if (!before) {
    lines.set(key, own)
    return
  }
  before.rows += 1
  for (const [column, satang] of Object.entries(own.values))
    before.values[column] = (before.values[column] ?? 0) + satang
}

/** The last total that is printed covers all lines; those of groups before it are the report's own matter. */
function totalsOf(printed: { label: string; values: Record<string, number> }[], lines: StatementLine[]) {
  const whole = printed.findLast(({ label }) => totalScope(label) === 'report') ?? printed.at(-1)
  if (!whole) return []
  return Object.entries(whole.values).map(([column, satang]) => ({
    label: whole.label,
    column,
    printed: satang,
    computed: lines.reduce((sum, { values }) => sum + (values[column] ?? 0), 0),
  }))
}
