import { type Shape, shapeOf } from './table.ts'

export interface Candidate extends Shape {
  element: Element
  /** How many rows hold three cells or more; rows of two count a fifth. */
  wide: number
  /** The width that most rows have, in cells. */
  columns: number
}

const figure = /\d[\d,]*\.\d\d|\d+\/\d+|[๐-๙]/

/**
 * The tables that hold the report, in reading order: the one with the most rows of figures, and those that
 * go on with it (same width). A table that only holds other tables is layout and is looked into instead.
 */
export function chooseTables(documents: Document[]): Candidate[] {
  const candidates = documents
    .flatMap(document => [...document.querySelectorAll('table, [role=table], [role=grid], [role=treegrid]')])
    .filter(isShown)
    .map(candidate)
    .filter(table => table !== null)
  let best: Candidate | null = null
  let bestScore = 0
  for (const table of candidates) {
    const score = scoreOf(table)
    if (score > bestScore) {
      best = table
      bestScore = score
    }
  }
  if (!best) return documents.flatMap(drawnTables).slice(0, 1)
  const fixed = (table: Candidate) => table.element.closest('[class*=fixed i], [id*=fixed i]') !== null
  // Columns and headings that stay in view are drawn a second time, above the table that scrolls.
  const isCopy = (table: Candidate) =>
    fixed(table) &&
    candidates.some(
      other => !fixed(other) && other.element.textContent?.includes(table.element.textContent ?? ''),
    )
  return candidates.filter(
    table =>
      table === best || (goesOnWith(table, best) && !nested(table.element, best.element) && !isCopy(table)),
  )
}

/** What nobody sees is no report: a page may hold it once more, for printing. */
function isShown(element: Element): boolean {
  return element.checkVisibility?.() !== false && !element.closest('[hidden], [style*="display:none" i]')
}

function candidate(element: Element): Candidate | null {
  const shape = shapeOf(element)
  const widths = new Map<number, number>()
  const holdsAny = element.querySelector('table') !== null
  // A long table is judged by its first rows and by samples of the others.
  const step = Math.max(1, Math.floor(shape.rows.length / 200))
  let wide = 0
  for (let i = 0; i < shape.rows.length; i += i < 60 ? 1 : step) {
    const row = shape.rows[i]!
    const cells = shape.cells(row)
    if (holdsAny && cells.length > 1 && holdsTable(row)) return null
    if (holdsAny && cells.length === 1 && shape.rows.length < 3 && holdsTable(row)) return null
    let width = 0
    for (const cell of cells) width += Number(cell.getAttribute('colspan')) || 1
    widths.set(width, (widths.get(width) ?? 0) + 1)
    const weight = cells.length > 2 ? 1 : cells.length > 1 ? 0.2 : 0
    wide += weight * (i < 60 ? 1 : step)
  }
  if (wide < 0.5 && !element.querySelector('thead')) return null
  const columns = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]![0]
  return { ...shape, element, wide, columns }
}

/** True where a table inside holds rows of its own worth reading; a pager or a padded cell does not. */
function holdsTable(row: Element): boolean {
  const inner = row.querySelector('table')
  if (!inner) return false
  return [...row.querySelectorAll('table')].some(table => {
    const { rows, cells } = shapeOf(table)
    return rows.length > 1 && rows.some(each => cells(each).length > 2)
  })
}

function scoreOf({ rows, cells, wide }: Candidate): number {
  let score = wide
  const step = Math.max(1, Math.floor(rows.length / 50))
  for (let i = 0; i < rows.length; i += step) {
    const hits = cells(rows[i]!).filter(cell => figure.test(cell.textContent ?? '')).length
    if (hits > 1) score += 4 * step
    else if (hits) score += step
  }
  return score
}

/** Where no table is marked as one: boxes that all hold the same number of boxes, three or more, are rows. */
function drawnTables(document: Document): Candidate[] {
  const found: Candidate[] = []
  for (const element of document.querySelectorAll('div, section, ul, ol, main')) {
    const rows = [...element.children]
    const columns = rows.at(-1)?.childElementCount ?? 0
    if (rows.length < 3 || columns < 3 || columns > 40) continue
    const even = rows.filter(row => row.childElementCount === columns).length
    if (even < rows.length * 0.8) continue
    const cells = (row: Element) => [...row.children]
    const score = scoreOf({ element, rows, cells, wide: even, columns })
    if (score > even * 1.5) found.push({ element, rows, cells, wide: score, columns })
  }
  return found.sort((a, b) => b.wide - a.wide)
}

function goesOnWith(table: Candidate, best: Candidate): boolean {
  const { className } = best.element
  return table.columns === best.columns || (className !== '' && table.element.className === className)
}

function nested(a: Element, b: Element): boolean {
  return a.contains(b) || b.contains(a)
}
