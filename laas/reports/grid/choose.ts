import { findAll } from '../../page/findAll.ts'
import { type Shape, shapeOf } from './table.ts'

export interface Candidate extends Shape {
  element: Element
  /** How many rows hold three cells or more; rows of two count a fifth. */
  wide: number
  /** The width that most rows have, in cells, and all that occur. */
  columns: number
  widths: { has(width: number): boolean }
  /** Rows that only hold a table of what the row above them is made of; not among `rows`. */
  details: Element[]
}

// Without repetitions: a cell may hold a million digits.
const figure = /\d\.\d\d|\d\/\d|[๐-๙]/

/**
 * The tables that hold the report, in reading order: the one with the most rows of figures, and those that
 * go on with it (same width). A table that only holds other tables is layout and is looked into instead.
 */
export function chooseTables(documents: Document[]): Candidate[] {
  const marked = documents
    .flatMap(document => findAll(document, ['table', '[role=table]', '[role=grid]', '[role=treegrid]']))
    .filter(isShown)
    .filter(element => element.tagName === 'TABLE' || !element.querySelector('tr'))
    .flatMap(candidate)
  const details = marked.flatMap(table => table.details)
  const found = bestWithOthers(marked.filter(({ element }) => !details.some(row => row.contains(element))))
  return found.length ? found : bestWithOthers(documents.flatMap(drawnTables))
}

function bestWithOthers(candidates: Candidate[]): Candidate[] {
  let best: Candidate[] = []
  let bestScore = 0
  for (const table of candidates) {
    const score = scoreOf(table)
    if (score > bestScore) {
      best = [table]
      bestScore = score
    }
  }
  const withOthers = (chosen: Candidate[]) =>
    candidates.filter(table => chosen.some(one => one === table || goesOnWith(table, one)))
  // Columns that stay in view may be drawn apart: a table as long as the best, under headings of its own.
  return withOthers(withOthers(best))
}

/** What nobody sees is no report: a page may hold it once more, for printing. */
export function isShown(element: Element): boolean {
  return element.checkVisibility?.() !== false && !element.closest('[hidden], [style*="display:none" i]')
}

function candidate(element: Element): Candidate[] {
  const { rows: all, cells: cellsOf } = shapeOf(element)
  const widths = new Map<number, number>()
  const holdsAny = element.querySelector('table') !== null
  const figured = (row: Element) => figuresIn(cellsOf(row).filter(cell => !cell.querySelector('table'))) > 1
  const details: Element[] = []
  const rows = all.filter((row, i) => {
    const isDetail =
      holdsAny && i > 0 && row.querySelector('table tr ~ tr') && figured(all[i - 1]!) && !figured(row)
    if (isDetail) details.push(row)
    return !isDetail
  })
  if (details.length && !element.querySelector('th') && rows.filter(figured).length < 2) return []
  // A long table is judged by its first rows and by samples of the others.
  const step = Math.max(1, Math.floor(rows.length / 200))
  let wide = 0
  for (let i = 0; i < rows.length; i += i < 60 ? 1 : step) {
    const row = rows[i]!
    const cells = cellsOf(row)
    if (holdsAny && (cells.length > 1 || rows.length < 3) && holdsTable(row)) return []
    let width = 0
    for (const cell of cells) width += Number(cell.getAttribute('colspan')) || 1
    widths.set(width, (widths.get(width) ?? 0) + 1)
    const weight = cells.length > 2 ? 1 : cells.length > 1 ? 0.2 : 0
    wide += weight * (i < 60 ? 1 : step)
  }
  if (!rows.length || (wide < 0.5 && !element.querySelector('thead'))) return []
  const columns = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]![0]
  return [{ rows, cells: cellsOf, element, wide, columns, widths, details }]
}

/** True where a table inside holds rows of its own worth reading; a pager or a padded cell does not. */
function holdsTable(row: Element): boolean {
  return [...row.querySelectorAll('table')].some(table => {
    const { rows, cells } = shapeOf(table)
    return rows.length > 1 && rows.some(each => cells(each).length > 2)
  })
}

const figuresIn = (cells: Element[]) => cells.filter(cell => figure.test(cell.textContent ?? '')).length

function scoreOf({ rows, cells, wide }: Candidate): number {
  let score = wide
  const step = Math.max(1, Math.floor(rows.length / 50))
  for (let i = 0; i < rows.length; i += step) {
    const hits = figuresIn(cells(rows[i]!))
    if (hits > 1) score += 4 * step
    else if (hits) score += step
  }
  return score
}

/**
 * Where no table is marked as one: boxes that hold the same number of boxes each are rows; where they are but
 * two, all of them must.
 */
function drawnTables(document: Document): Candidate[] {
  return [...document.querySelectorAll('div, section, ul, ol, main')].flatMap(element => {
    const rows = [...element.children]
    const columns = rows.at(-1)?.childElementCount ?? 0
    if (rows.length < 3 || columns < 2 || columns > 40) return []
    const wide = rows.filter(row => row.childElementCount === columns).length
    if (columns === 2 && wide < Math.max(5, rows.length)) return []
    const cells = (row: Element) => [...row.children]
    const drawn = { element, rows, cells, wide, columns, widths: new Set([columns]), details: [] }
    return wide >= rows.length * 0.8 && scoreOf(drawn) > wide * 1.5 ? [drawn] : []
  })
}

function goesOnWith(table: Candidate, best: Candidate): boolean {
  const { className } = best.element
  return (
    !table.element.contains(best.element) &&
    !best.element.contains(table.element) &&
    ((best.widths.has(table.columns) && table.widths.has(best.columns)) ||
      (className && table.element.className === className) ||
      (table.rows.length > 3 && table.rows.length === best.rows.length))
  )
}
