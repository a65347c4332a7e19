import type { Problem } from '../../documents/problem.ts'
import { findPager } from '../pager.ts'
import type { Grid } from '../reading.ts'
import { breath, type Pace } from './breath.ts'
import { type Candidate, chooseTables } from './choose.ts'
import { documentsOf } from './frames.ts'
import { textsOutside } from './outside.ts'
import { pageIn } from './page.ts'
import { readRow, type TableRow } from './table.ts'

export interface ReadGrid {
  grid: Grid
  /** The element each row was read from, for showing a mark beside it; null where there is none. */
  rowElements: (Element | null)[]
}

/**
 * Any viewer's page as a grid. Never fails on a page: where nothing can be read the grid is empty and says
 * so. Rejects only when aborted. Lets others run through `breathe`.
 */
export async function readGrid(root: Document, pace: Pace = {}): Promise<ReadGrid> {
  const documents = documentsOf(root)
  const tables = chooseTables(documents)
  const rest = breath(pace)
  const grid: Grid = {
    viewer: 'table',
    rows: [],
    merges: [],
    texts: textsOutside(documents, new Set(tables.map(table => table.element))),
    page: null,
    problems: [],
  }
  const rowElements: (Element | null)[] = []
  for (const table of tables) await readTable(table, grid, rowElements, rest)
  if (grid.rows.length === 0) grid.problems.push(problem('noTable'))
  if (root.readyState === 'loading') grid.problems.push(problem('pageLoading'))
  grid.page = pageOf(root, grid)
  return { grid, rowElements }
}

async function readTable(
  { rows, cells }: Candidate,
  grid: Grid,
  rowElements: (Element | null)[],
  rest: () => Promise<void> | undefined,
): Promise<void> {
  const open: number[] = []
  for (const row of rows) {
    const read = readRow(row, cells(row), open)
    if (read.cells.length && !isPager(read)) {
      const index = grid.rows.length
      const texts: string[] = []
      for (const cell of read.cells) {
        while (texts.length < cell.column) texts.push('')
        texts[cell.column] = cell.text
        for (let i = 1; i < cell.columns; i++) texts.push('')
        if (cell.text && (cell.columns > 1 || cell.rows > 1))
          grid.merges.push([index, cell.column, cell.rows, cell.columns])
      }
      grid.rows.push(texts)
      rowElements.push(row)
    }
    const turn = rest()
    if (turn) await turn
  }
}

/** The pager of a GridView is a row of its table. */
function isPager({ element, cells }: TableRow): boolean {
  const filled = cells.filter(cell => cell.text)
  if (filled.length !== 1 || !element.querySelector('a')) return false
  const links = [...element.querySelectorAll('a')]
  return links.every(link => /^(?:\d+|\.{2,3}|…|[<>«»‹›|]+)$/.test((link.textContent ?? '').trim()))
}

function pageOf(root: Document, grid: Grid): Grid['page'] {
  for (const text of grid.texts) {
    const page = pageIn(text)
    if (page) return page
  }
  for (const row of grid.rows.length > 40
    ? [...grid.rows.slice(0, 20), ...grid.rows.slice(-20)]
    : grid.rows) {
    const page = row.filter(Boolean).length < 4 ? pageIn(row.join(' ')) : null
    if (page) return page
  }
  const pager = findPager(root)
  if (!pager || pager.current === null) return null
  if (pager.of === null && pager.next) grid.problems.push(problem('morePages'))
  return { number: pager.current, of: pager.of }
}

function problem(code: string): Problem {
  return { code, values: [], weight: 'flag' }
}
