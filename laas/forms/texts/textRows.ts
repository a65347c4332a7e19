import { tidyText } from '../../thai/tidy.ts'
import { documentsOf } from '../frames.ts'
import { ownText } from '../ownText.ts'
import { isVisible } from '../visible.ts'

/**
 * The texts of a cell, or of a block that stands beside others: its lines, each in the pieces that the page sets
 * apart from one another, '' where it leaves one free. What the page marks as a label ends with a colon. Null where it
 * holds a control or a table.
 */
export type TextCell = readonly (readonly string[])[] | null

/** Cells that stand side by side. */
export type TextRow = readonly TextCell[]

/** A page of more rows than these is a list. */
const most = 1_000
const blocks =
  'address, article, aside, blockquote, center, dd, div, dl, dt, fieldset, footer, form, h1, h2, h3, h4, h5, h6, header, legend, li, main, nav, ol, p, pre, section, table, tbody, thead, tfoot, tr, td, th, caption, ul, hr'
const alone = 'h1, h2, h3, h4, h5, h6, legend, caption, li, hr'
const marked = 'label, dt, th'
const unseen = 'script, style, noscript, template, button, svg, [aria-hidden=true]'
const other =
  'input:not([type=hidden], [type=image], [type=button], [type=submit]), select, textarea, [role=combobox], [role=radio], [role=checkbox], table, dl'

/** All that a person reads on a page, row by row; nothing of a page that is too long to show one entry. */
export function textRows(root: Document): TextRow[] {
  const rows: TextRow[] = []
  for (const { body } of documentsOf(root)) if (body) readBlock(body, rows)
  return rows.length < most ? rows : []
}

/** Blocks in one block stand side by side or one below the other, which only its style tells: they are one row. */
function readBlock(block: Element, rows: TextRow[]): void {
  let row: TextCell[] = []
  let run: Node[] = []
  const endRun = () => {
    const cell = cellOf(run)
    if (cell === null || cell.length > 0) row.push(cell)
    run = []
  }
  const end = () => {
    endRun()
    if (row.some(cell => cell !== null && cell.length > 0)) rows.push(row)
    row = []
  }
  for (const node of block.childNodes) {
    if (rows.length >= most) return
    const element = node.nodeType === 1 ? (node as Element) : null
    if (element && !isSeen(element)) continue
    if (!element || !isBlock(element)) {
      run.push(node)
      continue
    }
    if (element.matches('tr')) {
      end()
      readCells(element as HTMLTableRowElement, rows)
      continue
    }
    const only = unwrapped(element)
    const isPlain = !only.matches('table, dl') && !only.querySelector(blocks)
    if (!isPlain || element.matches(alone) || isNextParagraph(element)) end()
    else endRun()
    if (!isPlain) readBlock(only, rows)
    // Several answers to one label are one.
    else if (only.matches('dd') && only.previousElementSibling?.matches('dd'))
      row.push([...(row.pop() ?? []), ...(cellOf([only]) ?? [])])
    else row.push(cellOf([only]))
    if (element.matches(alone)) end()
  }
  end()
}

function readCells(row: HTMLTableRowElement, rows: TextRow[]): void {
  const cells = [...row.cells].filter(isSeen)
  const read = cells.map(cell => cellOf([cell]))
  if (read.some(cell => cell !== null && cell.length > 0)) rows.push(read)
  for (const cell of cells) if (cell.querySelector(blocks)) readBlock(cell, rows)
}

const isNextParagraph = (element: Element) =>
  element.matches('p') && element.previousElementSibling?.matches('p') === true

/** A block that does nothing but hold another. */
function unwrapped(element: Element): Element {
  let at = element
  for (;;) {
    const [only, ...others] = [...at.childNodes].filter(node => node.nodeType === 1 || node.nodeValue?.trim())
    if (others.length > 0 || only?.nodeType !== 1 || !(only as Element).matches(blocks)) return at
    at = only as Element
  }
}

function cellOf(nodes: readonly Node[]): TextCell {
  const lines: string[][] = [[]]
  const walk = (node: Node): boolean => {
    const text = node.nodeType === 3 ? tidyText(node.nodeValue ?? '') : ''
    if (text !== '') lines.at(-1)!.push(text)
    if (node.nodeType !== 1 || !isSeen(node as Element)) return true
    const element = node as Element
    if (element.matches(other)) return false
    // The place of a value that is not there: what follows is none.
    if (element.matches('span') && !element.textContent?.trim()) lines.at(-1)!.push('')
    const broken = element.matches('br') || isBlock(element)
    if (broken) lines.push([])
    if (element.matches(marked)) {
      if (element.querySelector(other)) return false
      const label = ownText(element)
      if (label !== '') lines.at(-1)!.push(/[:：]$/.test(label) ? label : `${label} :`)
    } else if (![...element.childNodes].every(walk)) return false
    if (broken) lines.push([])
    return true
  }
  return nodes.every(walk) ? lines.filter(line => line.some(Boolean)) : null
}

const isSeen = (element: Element) =>
  !element.matches(unseen) &&
  !element.localName.startsWith('laas-') &&
  (isVisible(element) || isFrameless(element))

/** An element that only groups others has no place of its own on the page. */
const isFrameless = (element: Element) =>
  element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents'

const isBlock = (element: Element) => element.matches(blocks) || element.querySelector(blocks) !== null
