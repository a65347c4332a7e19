import { cellText, isHidden, isSilent } from './cellText.ts'

export interface TableRow {
  element: Element
  cells: { text: string; column: number; columns: number; rows: number }[]
}

export interface Shape {
  /** Rows of cells as elements: a `<table>`'s, or those of a `role=table`. */
  rows: Element[]
  cells: (row: Element) => Element[]
}

const cellRoles = /^(?:cell|gridcell|columnheader|rowheader)$/

export function shapeOf(table: Element): Shape {
  if (table.tagName === 'TABLE') return { rows: rowsOf(table), cells: childCells }
  const rows = [...table.querySelectorAll('[role=row]')]
  return { rows, cells: row => [...row.querySelectorAll('[role]')].filter(isCell) }
}

/** A table's own rows: not those of tables inside it. */
function rowsOf(table: Element): Element[] {
  const rows: Element[] = []
  for (let child = table.firstElementChild; child; child = child.nextElementSibling) {
    if (child.tagName === 'TR') rows.push(child)
    else if (/^T(?:BODY|HEAD|FOOT)$/.test(child.tagName) && !isSilent(child)) rows.push(...rowsOf(child))
  }
  return rows
}

function childCells(row: Element): Element[] {
  const cells: Element[] = []
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling)
    if (cell.tagName === 'TD' || cell.tagName === 'TH') cells.push(cell)
  return cells
}

function isCell(element: Element): boolean {
  return cellRoles.test(element.getAttribute('role') ?? '')
}

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
