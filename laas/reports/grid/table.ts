import { cellText, isHidden, isSilent } from './cellText.ts'

export interface TableRow {
  /** null: a text that stands between two tables. */
  element: Element | null
  cells: { text: string; column: number; columns: number; rows: number }[]
}

export interface Shape {
  /** Rows of cells as elements: a `<table>`'s, or those of a `role=table`. */
  rows: Element[]
  cells: (row: Element) => Element[]
}

export function shapeOf(table: Element): Shape {
  if (table.tagName === 'TABLE')
    return {
      // A table's own rows: not those of tables inside it.
      rows: [...(table as HTMLTableElement).rows].filter(row => !isSilent(row.parentElement!)),
      cells: row => cellsOf(row as HTMLTableRowElement),
    }
  // A grid with columns that stay in view draws each row in pieces, and its rows in any order.
  const parts = new Map<unknown, Element[]>()
  for (const row of table.querySelectorAll('[role=row]')) {
    const place = placeOf(row, 'row') || row
    parts.set(place, [...(parts.get(place) ?? []), row])
  }
  return {
    rows: [...parts.values()].map(([first]) => first!).sort((a, b) => placeOf(a, 'row') - placeOf(b, 'row')),
    cells: row =>
      (parts.get(placeOf(row, 'row')) ?? [row])
        .flatMap(part => [...part.querySelectorAll('[role$=cell], [role$=header]')])
        .sort((a, b) => placeOf(a, 'col') - placeOf(b, 'col')),
  }
}

/** From sibling to sibling: on a long page, twice as fast as going through `cells` by its index. */
function cellsOf(row: HTMLTableRowElement): Element[] {
  if (row.childElementCount !== row.cells.length) return [...row.cells]
  const cells: Element[] = []
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) cells.push(cell)
  return cells
}

/** Where a row or a cell says that it stands; 0 where it does not. */
const placeOf = (element: Element, way: 'row' | 'col') => Number(element.getAttribute(`aria-${way}index`))

/** Reads one row; `open` holds the columns that cells of earlier rows still cover, and is brought up to date. */
export function readRow(row: Element, cells: Element[], open: number[]): TableRow {
  const read: TableRow = { element: row, cells: [] }
  const covered = open.length ? open.map(rows => rows > 0) : null
  for (let i = 0; i < open.length; i++) if (open[i]! > 0) open[i]!--
  if (isSilent(row)) return read
  let column = 0
  for (const cell of cells) {
    while (covered?.[column]) column++
    const bare = !cell.hasAttributes()
    const columns = bare ? 1 : span(cell, 'colspan', 'aria-colspan')
    const rows = bare ? 1 : span(cell, 'rowspan', 'aria-rowspan')
    const text = bare || !isHidden(cell) ? cellText(cell) : ''
    read.cells.push({ text, column, columns, rows })
    if (rows > 1) {
      while (open.length < column + columns) open.push(0)
      for (let i = 0; i < columns; i++) open[column + i] = rows - 1
    }
    column += columns
  }
  return read
}

function span(cell: Element, name: string, aria: string): number {
  const written = cell.getAttribute(name) ?? (cell.localName === 'td' ? null : cell.getAttribute(aria))
  return written ? Math.min(Math.max(Number.parseInt(written, 10) || 1, 1), 500) : 1
}
