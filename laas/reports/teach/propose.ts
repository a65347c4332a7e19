import type { Kind } from '../../documents/kinds.ts'
import type { Problem } from '../../documents/problem.ts'
import { parseAmount } from '../../thai/amounts.ts'
import { parseDate } from '../../thai/dates.ts'
import { findHeader, type Header, headerAt, headerCells, headerLabels, reach } from '../header.ts'
import { knownReports } from '../known/index.ts'
import { foldLabel, isSatang } from '../labelForms.ts'
import type { ReportMap } from '../map.ts'
import { prepare } from '../prepare.ts'
import type { Grid } from '../reading.ts'
import { headingKey, labelGroups } from '../taughtColumns.ts'
import type { Meaning, Proposal, ProposedColumn, Standing } from './meaning.ts'
import { titlesOf } from './titles.ts'

export interface Hints {
  /** Lists of the restored system are known too. */
  site?: ReportMap['site']
  /** Where the person says that the header stands. */
  header?: { row: number; rows: number } | undefined
  kind?: Kind | undefined
  /** What the page was taken for, and does not quite fit: what does fit of it is proposed. */
  map?: ReportMap | undefined
}

/** Rows that tell what the columns are. */
const enough = 300

/** A text for showing: of a cell of a million letters its beginning. */
const shown = (text: string, most: number) =>
  text
    .slice(0, most * 2)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most)

/** Proposes what each column means, by its heading alone; where a heading is not plain, nothing. */
export function proposeColumns(seen: Grid, hints: Hints = {}): Proposal {
  const grid = prepare({ ...seen, rows: seen.rows.slice(0, enough) })
  const { site = 'report', kind } = hints
  const wanted =
    hints.header && hints.header.row + hints.header.rows <= grid.rows.length ? hints.header : undefined
  const known = knownReports.filter(
    map =>
      map.kind !== null &&
      (site === 'system' || map.site === 'report') &&
      (kind === undefined || map.kind === kind) &&
      (map.opens !== 'group' || isHeaded(grid)),
  )
  const given = hints.map ? seek(grid, hints.map, wanted) : null
  const fallback = wanted ?? (given ? { row: given.row, rows: given.rows } : undefined)
  const candidates = known
    .map(map => ({ map, header: seek(grid, map, fallback) }))
    .filter((one): one is { map: ReportMap; header: Header } => one.header !== null)
    .sort((a, b) => likeness(b.map, b.header) - likeness(a.map, a.header))
  const best = candidates[0]
  const place = fallback ?? best?.header ?? null
  const header = place ? { row: place.row, rows: place.rows } : widest(grid)
  const fields = new Map<number, { field: Meaning; guessed: boolean }>()
  for (const one of [given, best?.header]) if (one) propose(one, fields)
  if (header) proposeBaht(grid, header, fields)
  const proposed = new Set<string | undefined>([...fields.values()].map(({ field }) => field))
  const problems = [...(best?.header.columns.problems ?? [])].filter(
    ({ code, values }) => code === 'columnAmbiguous' && !proposed.has(values[0]),
  )
  if (!wanted) problems.push(...unclear(grid, header, best?.map))
  return {
    header,
    rows: rowsOf(grid),
    kind: kind ?? hints.map?.kind ?? best?.map.kind ?? null,
    ...titles(grid, header?.row ?? 0, hints.map),
    layout: best?.map.opens === 'group' && !proposed.has('number') ? 'heading' : 'several',
    columns: header ? columnsFrom(grid, header, fields) : [],
    problems,
  }
}

/** Rows that are nothing but a number and what it is of: the lines of a document stand below each. */
function isHeaded(grid: Grid): boolean {
  return grid.rows.some(row => {
    const filled = row.filter(Boolean)
    return filled.length < 3 && filled.some(text => text.length < 300 && /เลขที่\s*[:：.]?\s*\S*\d/.test(text))
  })
}

function seek(grid: Grid, map: ReportMap, at: Hints['header']): Header | null {
  return at ? headerAt(grid, map, at.row, at.rows) : findHeader(grid, map)
}

function titles(grid: Grid, row: number, map: ReportMap | undefined): Pick<Proposal, 'title' | 'titles'> {
  const found = titlesOf(grid, row)
  const own = map?.taught ? map.titles.filter(title => !found.includes(title)) : []
  const all = [...own, ...found]
  return { title: all[0] ?? '', titles: all }
}

/** What is proposed first stays; each meaning is given to one column, or to those under one heading. */
function propose({ columns }: Header, fields: Map<number, { field: Meaning; guessed: boolean }>): void {
  const taken = new Set([...fields.values()].map(({ field }) => field))
  const guessed = new Set(
    columns.problems.flatMap(({ code, values }) => (code === 'columnGuessed' ? [values[0]] : [])),
  )
  for (const { field, label, from, to, satang, also } of columns.list) {
    const meaning: Meaning = field === 'number' && also === 'date' ? 'numberDate' : field
    if (taken.has(meaning) || (meaning === 'numberDate' && (taken.has('number') || taken.has('date'))))
      continue
    for (let at = from; at <= to; at++)
      if (!fields.has(at)) fields.set(at, { field: meaning, guessed: guessed.has(label) })
    if (satang !== null && !fields.has(satang)) fields.set(satang, { field: 'satang', guessed: false })
  }
}

/** บาท | สต. by themselves, and no other sum: the amount. */
function proposeBaht(
  grid: Grid,
  { row, rows }: NonNullable<Proposal['header']>,
  fields: Map<number, { field: Meaning; guessed: boolean }>,
): void {
  if ([...fields.values()].some(({ field }) => field === 'amount')) return
  const labels = headerLabels(grid, row, rows)
  const pairs = labels.flatMap((label, at) =>
    foldLabel(label) === 'บาท' && isSatang(labels[at + 1] ?? '') ? [at] : [],
  )
  if (pairs.length !== 1) return
  fields.set(pairs[0]!, { field: 'amount', guessed: false })
  fields.set(pairs[0]! + 1, { field: 'satang', guessed: false })
}

/** Two rows that could both be the header: the person must say which. */
function unclear(grid: Grid, header: Proposal['header'], map: ReportMap | undefined): Problem[] {
  if (!header || !map) return []
  const labelsAt = (row: number) => headerLabels(grid, row, header.rows).map(text => headingKey([text]))
  const own = labelsAt(header.row).join('|')
  const score = headerAt(grid, map, header.row, header.rows, true)?.columns.score ?? 0
  for (let row = header.row + header.rows; row < Math.min(grid.rows.length, reach); row++) {
    const other = headerAt(grid, map, row, header.rows, true)
    if (other && other.columns.score >= score && labelsAt(row).join('|') !== own)
      return [{ code: 'headerUnclear', values: [String(header.row + 1), String(row + 1)], weight: 'flag' }]
  }
  return []
}

function rowsOf(grid: Grid): Proposal['rows'] {
  return grid.rows.slice(0, reach).flatMap((cells, row) => {
    const filled = cells.filter(Boolean)
    if (filled.length < 2) return []
    const text = filled
      .slice(0, 6)
      .map(cell => shown(cell, 24))
      .join(' | ')
    return [{ row, text: `${row + 1}: ${text}${filled.length > 6 ? ' | …' : ''}` }]
  })
}

function columnsFrom(
  grid: Grid,
  { row, rows }: NonNullable<Proposal['header']>,
  fields: ReadonlyMap<number, { field: Meaning; guessed: boolean }>,
): ProposedColumn[] {
  const cells = headerCells(grid, row, rows)
  const labels = headerLabels(grid, row, rows)
  const groups = labelGroups(cells)
  const body = grid.rows.slice(row + rows)
  const width = body.reduce((most, each) => Math.max(most, each.length), labels.length)
  const samples = samplesOf(body, width)
  return Array.from({ length: width }, (_, index) => {
    const before = groups.findLast(({ from }) => from <= index)
    const same = groups.filter(({ label }) => label === before?.label)
    const standing: Standing = before
      ? {
          heading: shown(labels[before.from]!, 300),
          nth: same.indexOf(before) + 1,
          of: same.length,
          skip: index - before.from,
          width: index <= before.to ? before.to - before.from + 1 : 0,
        }
      : { heading: '', nth: 1, of: 1, skip: index + 1, width: 0 }
    const proposed = fields.get(index)
    return {
      index,
      label: standing.width > 0 ? standing.heading : '',
      field: proposed?.field ?? null,
      guessed: proposed?.guessed ?? false,
      samples: samples[index]!,
      standing,
    }
  })
}

/** The first three texts of each column, from rows that look like rows of a list. */
function samplesOf(body: string[][], width: number): string[][] {
  const samples: string[][] = Array.from({ length: width }, () => [])
  for (const cells of body) {
    if (cells.filter(Boolean).length < 3) continue
    cells.forEach((text, at) => {
      const own = samples[at]!
      if (text && own.length < 3) own.push(shown(text, 120))
    })
  }
  return samples
}

/** A column that two could be speaks for a report as much as one that is plain. */
function likeness(map: ReportMap, { columns }: Header): number {
  const unclear = columns.problems.flatMap(({ code, values }) =>
    code === 'columnAmbiguous' ? [values[0]] : [],
  )
  const has = new Set<string | undefined>([...columns.list.map(({ field }) => field), ...unclear])
  return columns.score + unclear.length + (map.required.every(field => has.has(field)) ? 10 : 0)
}

/** The first wide row above rows of figures, and those above it that go with it: a header whose words nobody knows. */
function widest(grid: Grid): Proposal['header'] {
  const isWords = (row: number) => {
    const filled = (grid.rows[row] ?? []).filter(Boolean)
    return filled.length > 2 && figuresIn(filled) === 0
  }
  for (let row = 0; row + 1 < Math.min(grid.rows.length, reach); row++) {
    if (!isWords(row) || figuresIn(grid.rows[row + 1]!.filter(Boolean)) === 0) continue
    let top = row
    // A heading over several columns stands in a row of its own, and what it is not over stands beside it.
    while (row - top < 2 && isWords(top - 1) && fillsGaps(grid.rows[top - 1]!, grid.rows[top]!)) top--
    return { row: top, rows: row - top + 1 }
  }
  return null
}

const figuresIn = (cells: string[]) =>
  cells.filter(text => text.length < 100 && (parseAmount(text) !== null || parseDate(text).iso !== null))
    .length

const fillsGaps = (above: string[], below: string[]) => above.some((text, at) => text !== '' && !below[at])
