import { documentsOf } from '../../page/frames.ts'
import { findPager, type Pager } from '../pager.ts'
import type { Grid } from '../reading.ts'
import { alignColumns } from './align.ts'
import { breath, type Pace, type Rest } from './breath.ts'
import { flat } from './cellText.ts'
import { type Candidate, chooseTables } from './choose.ts'
import { readPlaced } from './crystal.ts'
import { inRed, markedRows, strikingRules, struckThrough } from './marked.ts'
import { textsOutside } from './outside.ts'
import { keepsRoom } from './room.ts'
import { readRow, type TableRow } from './table.ts'

/** Rows between two looks at what was read so far. */
const showEvery = 250

export interface ReadGrid {
  grid: Grid
  /** The element each row was read from, for showing a mark beside it; null where there is none. */
  rowElements: (Element | null)[]
  pager: Pager | null
}

/**
 * Any viewer's page as a grid. Never fails on a page: where nothing can be read the grid is empty and says
 * so. Rejects only when aborted. Lets others run through `breathe`.
 */
export async function readGrid(root: Document, pace: Pace = {}): Promise<ReadGrid> {
  const documents = documentsOf(root)
  const rest = breath(pace)
  const grid: Grid = { viewer: 'table', rows: [], merges: [], texts: [], page: null, problems: [] }
  const say = (code: string, at?: { row: number }) => {
    grid.problems.push({ code, values: [], weight: 'flag', ...at })
  }
  let rowElements: (Element | null)[] = []
  const placed = await readPlaced(documents, rest)
  if (placed) {
    const { rows, merges, pages } = placed
    Object.assign(grid, { viewer: 'crystal', rows, merges, texts: textsOutside(documents, new Set(pages)) })
    rowElements = placed.rowElements
  } else {
    const tables = chooseTables(documents)
    await rest(true)
    const between = new Map<Element, string[]>()
    grid.texts = textsOutside(documents, new Set(tables.map(table => table.element)), between)
    const rows: TableRow[] = []
    const outside: number[] = []
    const parts: Grid['parts'] = []
    const show = async () => {
      if (!pace.onRows || isSpaced(rows)) return
      extend(grid, rows)
      await pace.onRows(grid.rows)
    }
    for (const table of tables) {
      for (const text of between.get(table.element) ?? []) {
        outside.push(rows.length)
        rows.push({ element: null, cells: [{ text, column: 0, columns: 1, rows: 1 }] })
      }
      parts.push([rows.length, table.element.getBoundingClientRect().top | 0])
      await readTable(table, rows, say, rest, show)
    }
    if (outside.length) grid.outside = outside
    if (parts.length > 1) grid.parts = parts
    if (tables.some(table => keepsRoom(table, rows.length))) say('rowsNotShown')
    await rest(true)
    if (isSpaced(rows)) Object.assign(grid, await aligned(rows, rest))
    else extend(grid, rows)
    rowElements = rows.map(row => row.element)
  }
  if (grid.rows.length === 0) {
    // Fixed letters, cut into columns when they are read.
    const all = documents.flatMap(each => [...each.querySelectorAll('pre')])
    const lines = all.flatMap(pre => (pre.textContent ?? '').split('\n'))
    if (lines.length > 3) Object.assign(grid, { viewer: 'text', rows: lines.map(line => [line]) })
  }
  // Documents may stand in boxes of labels and values: a text is a row.
  if (
    !grid.rows.some(row => row.some(hasMoney)) &&
    grid.texts.some(hasMoney) &&
    /เลขที่/.test(`${grid.texts}`)
  ) {
    rowElements = []
    grid.rows = textsOutside(documents, new Set(), undefined, rowElements).map(text => [text])
    Object.assign(grid, { viewer: 'cards', merges: [], texts: [], outside: undefined })
  }
  const struck: number[] = []
  await rest(true)
  markedRows(documents, rowElements, [struckThrough, ...strikingRules(documents)], (row, isWhole) => {
    if (isWhole) struck.push(row)
    else say('textStruck', { row })
  })
  if (struck.length) grid.struck = struck
  await rest(true)
  markedRows(documents, rowElements, [inRed], (row, isWhole) => {
    if (isWhole) say('rowRed', { row })
  })
  await rest(true)
  // Some pages say which report they are in their window's title only.
  if (root.title.trim()) grid.texts.push(flat(root.title))
  if (grid.rows.length === 0) say('noTable')
  if (root.readyState === 'loading') say('pageLoading')
  await rest(true)
  const pager = await findPager(documents, rest)
  // What the page prints of itself is read with its texts.
  if (pager?.current) {
    grid.page = { number: pager.current, of: pager.of }
    if (pager.of === null && pager.next) say('morePages')
  }
  return { grid, rowElements, pager }
}

async function readTable(
  { rows, cells, details }: Candidate,
  read: TableRow[],
  say: (code: string) => void,
  rest: Rest,
  show: () => Promise<void>,
): Promise<void> {
  const open: number[] = []
  const widths = new Set<number>()
  let last = 0
  for (const element of rows) {
    const covered = open.findLastIndex(rows => rows > 0) + 1
    const row = readRow(element, cells(element), open)
    if (row.cells.length && !isPager(element, row)) {
      widths.add(last)
      const end = row.cells.at(-1)!
      last = row.cells.length > 1 ? Math.max(end.column + end.columns, covered) : 0
      read.push(row)
      if (read.length % showEvery === 0) await show()
    }
    const turn = rest()
    if (turn) await turn
  }
  if (details.length) say('detailsLeftOut')
  widths.delete(0)
  // Every row as wide as the others and the last one shorter: the page was cut there.
  const [width] = widths
  if (widths.size === 1 && last > 0 && last < width!) say('pageCut')
}

/** Brings a grid up to its rows as they stand in the table; those that it holds stay the very same. */
function extend(grid: Pick<Grid, 'rows' | 'merges'>, rows: TableRow[]): void {
  for (let index = grid.rows.length; index < rows.length; index++) {
    const row: string[] = []
    for (const cell of rows[index]!.cells) {
      while (row.length < cell.column) row.push('')
      row[cell.column] = cell.text
      for (let i = 1; i < cell.columns; i++) row.push('')
      if (cell.text && (cell.columns > 1 || cell.rows > 1))
        grid.merges.push([index, cell.column, cell.rows, cell.columns])
    }
    grid.rows.push(row)
  }
}

/** A viewer that lays out by its own fine grid gives nearly every cell several columns. */
function isSpaced(rows: TableRow[]): boolean {
  const some = rows.length > 200 ? rows.filter((_, index) => index % 50 === 0) : rows
  const spaced = some.filter(({ cells }) => cells.filter(cell => cell.text && cell.columns > 1).length > 2)
  return spaced.length * 2 > some.filter(({ cells }) => cells.filter(cell => cell.text).length > 2).length
}

function aligned(rows: TableRow[], rest: Rest): ReturnType<typeof alignColumns> {
  return alignColumns(
    rows.map(({ cells }) =>
      cells
        .filter(cell => cell.text)
        .map(cell => ({ text: cell.text, left: cell.column, right: cell.column + cell.columns })),
    ),
    rest,
  )
}

/** The pager of a GridView is a row of its table. */
function isPager(element: Element, { cells }: TableRow): boolean {
  const filled = cells.filter(cell => cell.text)
  if (filled.length !== 1 || !element.querySelector('a')) return false
  const links = [...element.querySelectorAll('a')]
  return links.every(link => /^(?:\d+|\.{2,3}|…|[<>«»‹›|]+)$/.test((link.textContent ?? '').trim()))
}

const hasMoney = (text: string) => /\d\.\d\d|\d,\d{3}/.test(text)
