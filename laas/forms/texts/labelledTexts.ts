import { parseDate } from '../../thai/dates.ts'
import type { TextCell, TextRow } from './textRows.ts'

/** A label that a person reads on the page, and the text that stands with it; '' where none does, or no single one. */
export interface LabelledText {
  label: string
  value: string
}

type Known = (text: string) => boolean

/** A colon between a label and its value; the one in a time of day is none. */
const colon = /\s*(?<!\d)[:：]\s*|\s*[:：](?!\d)\s*/
const unit = /^(?:บาท(?:ถ้วน)?|สต\.?|สตางค์|฿)$/
const figures = /^[^\s/]*[\d๐-๙][/-][\d๐-๙]+$|^[\d๐-๙,]+\.[\d๐-๙]{2}(?: บาท)?$/
const satang = /(?:^|\s)(?:สต\.?|สตางค์)$/

/**
 * The labels among the texts of a page, each with its value: in the next cell, in the same line, or after a colon in the
 * same text. `known` tells the labels of the forms. The columns of a table are no labels of its rows.
 */
export function labelledTexts(rows: readonly TextRow[], known: Known): LabelledText[] {
  const found: LabelledText[] = []
  let columns = 0
  for (const row of rows) {
    if (isHeader(row, known)) columns = row.length
    else if (row.length !== columns) {
      columns = 0
      found.push(...inRow(row, known))
    }
  }
  return found
    .filter(({ label }) => known(label))
    .map(({ label, value }) => ({ label, value: tidied(value) }))
}

/**
 * The headings of a table's columns: two labels without a gap between them, for labels with values have one, and no
 * figures, for an account may be called as a label is.
 */
export function isHeader(row: TextRow, known: Known): boolean {
  const texts = row.map(wholeOf)
  return (
    texts.filter(text => text !== '').length > 2 &&
    !texts.some(text => /^[\d๐-๙.,/()-]*[\d๐-๙][\d๐-๙.,/()-]*$/.test(text)) &&
    texts.some((text, at) => at > 0 && known(text) && known(texts[at - 1]!))
  )
}

/** All that a cell says, in one line; '' where it is no text. */
export const wholeOf = (cell: TextCell) => (cell ?? []).flat().filter(Boolean).join(' ')

function inRow(row: TextRow, known: Known): LabelledText[] {
  const cells = row.filter(cell => !/^[:：*＊]+$/.test(wholeOf(cell)))
  const own = cells.flatMap(cell => inCell(cell, known))
  // Where cells hold their labels and values themselves, one that is but a label has no value, and its neighbour is none.
  if (own.some(({ label }) => known(label)) || isReversed(cells, known)) return own
  return cells.flatMap((cell, at) => {
    const next = cells[at + 1]
    if (!next || !isLabelCell(cell, known) || inCell(next, known).length > 0) return []
    if (isLabel(wholeOf(next), known) || next.some(line => holdsLabel(line, known))) return []
    return [{ label: wholeOf(cell), value: valueAt(cells, at + 1, known) }]
  })
}

function isLabelCell(cell: TextCell, known: Known): boolean {
  const text = wholeOf(cell)
  const isWhole = known(text) || (cell?.length === 1 && cell[0]!.length === 1)
  return isWhole && isLabel(text, known)
}

/** Labels that stand after their values: at every second place, the second first. A value may be called as a label is. */
function isReversed(cells: readonly TextCell[], known: Known): boolean {
  const texts = cells.map(wholeOf)
  const places = texts.flatMap((text, at) => (known(text) ? [at] : []))
  const isFull = texts.length % 2 === 0 && texts[0] !== '' && texts.at(-1) !== ''
  return isFull && places.filter(at => at % 2 === 1).length * 2 > places.length
}

const inCell = (cell: TextCell, known: Known) =>
  cell && !isLabelCell(cell, known) ? [...inLines(cell, known), ...stacked(cell, known)] : []

/** The text of a cell. Where satang stand in a cell of their own, they belong to it. */
function valueAt(cells: readonly TextCell[], at: number, known: Known): string {
  const first = wholeOf(cells[at]!)
  const rest = cells.slice(at + 1).map(wholeOf)
  const end = rest.findIndex(text => isLabel(text, known))
  const after = rest.slice(0, end < 0 ? rest.length : end).filter(text => text !== '')
  // Old prints leave cells free before a number or a day, which can be nothing else.
  if (first === '' && after.length === 1 && isEvident(after[0]!)) return after[0]!
  if (after.some(text => satang.test(text))) return [first, ...after].join(' ')
  // Satang without a word for them: no sum that can be read in one way.
  return /^[\d,๐-๙]+$/.test(first) && /^(?:[\d๐-๙]{1,2}|-)$/.test(after[0] ?? '') ? '' : first
}

const inLines = (lines: NonNullable<TextCell>, known: Known) => lines.flatMap(line => inLine(line, known))

/** A label in a line of its own, and its value in the one below; of more lines it is not known where the value ends. */
function stacked(lines: NonNullable<TextCell>, known: Known): LabelledText[] {
  const texts = lines.map(line => wholeOf([line]))
  return texts.flatMap((label, at) => {
    const [value, after] = [texts[at + 1], texts[at + 2]]
    if (!known(label) || value === undefined || colon.test(value)) return []
    if (holdsLabel(lines[at + 1]!, known)) return []
    return [{ label, value: after === undefined || known(after) ? value : '' }]
  })
}

const isEvident = (text: string) => figures.test(text) || parseDate(text).iso !== null

/** Labels and values that follow one another in one line. */
function inLine(line: readonly string[], known: Known): LabelledText[] {
  const pieces = joined(line)
  while (pieces.at(-1) === '') pieces.pop()
  const [only] = pieces
  if (only === undefined) return []
  if (pieces.length === 1 && isLabel(only, known)) return []
  if (pieces.length === 1 && !colon.test(only)) return spaced(only, known)
  const parts: string[][] = []
  for (const piece of pieces) {
    if (parts.length === 0 || isLabel(piece, known) || colon.test(piece)) parts.push([piece])
    else parts.at(-1)!.push(piece)
  }
  const isMarked = isLabel(parts[0]![0]!, known) || colon.test(parts[0]![0]!)
  return parts.flatMap(([head, ...rest]) => {
    const value = rest.filter(Boolean).join(' ')
    if (endsWithColon(head!) && isLabel(head!, known)) return [{ label: head!, value }]
    if (colon.test(head!)) return inText([head, ...rest].filter(Boolean).join(' '), known)
    if (!isMarked || !known(head!)) return []
    // Nothing tells whether the second of two texts is still the value, or the first of one that has its place free.
    const isOne = rest[0] !== '' && rest.slice(1).every(piece => unit.test(piece))
    return [{ label: head!, value: isOne ? value : '' }]
  })
}

/** `เลขที่ : 0001/67 วันที่ : 5 ก.พ. 2567` in one text: before each colon but the first stand a value and a label. */
function inText(text: string, known: Known): LabelledText[] {
  const [first, ...others] = text.split(new RegExp(colon, 'g'))
  const found: LabelledText[] = []
  let label = first!
  for (const [at, part] of others.entries()) {
    const isLast = at === others.length - 1
    const next = isLast ? null : labelAtEnd(part, known)
    const value = isLast ? part : next === null ? '' : part.slice(0, part.length - next.length)
    found.push({ label, value })
    label = next ?? ''
  }
  return found
}

/** `เลขที่ 0001/67`, `จำนวนเงิน 1,250.00 บาท`: what can only be a number, or a sum. */
function spaced(text: string, known: Known): LabelledText[] {
  for (let at = text.lastIndexOf(' '); at > 0; at = text.lastIndexOf(' ', at - 1)) {
    const [label, value] = [text.slice(0, at), text.slice(at + 1)]
    if (known(label)) return figures.test(value) ? [{ label, value }] : []
  }
  return []
}

/** The longest label with which a text ends: all of it, or what stands after a space. */
function labelAtEnd(text: string, known: Known): string | null {
  if (known(text)) return text
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1))
    if (known(text.slice(at + 1))) return text.slice(at + 1)
  return null
}

/** Colons and stars that stand as pieces of their own belong to what is before them. */
function joined(line: readonly string[]): string[] {
  const pieces: string[] = []
  for (const piece of line) {
    const [, mark = '', rest = ''] = /^([\s*＊]*[:：]?[\s*＊]*)(.*)$/.exec(piece) ?? []
    if (/[:：]/.test(mark) && pieces.length > 0 && !endsWithColon(pieces.at(-1)!))
      pieces.push(`${pieces.pop()!} :`)
    if (rest !== '' || piece === '') pieces.push(rest)
  }
  return pieces
}

const endsWithColon = (text: string) => /[:：][\s*＊]*$/.test(text)

/** A label and nothing else: one that is known, or a text that ends with the only colon in it. */
const isLabel = (text: string, known: Known) =>
  known(text) || /^[^:：]*\p{L}[^:：]*[:：][\s*＊]*$/u.test(text)

const holdsLabel = (line: readonly string[], known: Known) =>
  joined(line).some(piece => isLabel(piece, known)) || inLine(line, known).some(({ label }) => known(label))

/** A value without what stands for none (the mark of another label may), and without the sum in words behind a sum. */
function tidied(value: string): string {
  const text = value.trim().replace(/\s*[(（][ก-๛\s]*(?:ถ้วน|สตางค์)\s*[)）]$/, '')
  return /^(?:[-–—.…_\s]*|\(\d{1,3}\)|[(（]?(?:ไม่ระบุ|ไม่มี|ว่าง|ระบบกำหนดให้|n\/a|null)[)）]?)$/i.test(text)
    ? ''
    : text
}
