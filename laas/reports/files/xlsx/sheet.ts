import type { Problem } from '../../../documents/problem.ts'
import { isShortened, letters, numberText, oddities, type Shape } from '../cellText.ts'
import { ownTexts } from '../ownTexts.ts'
import { spans } from '../spans.ts'
import { attribute, attributeOfCell, type XmlHandler } from './xml.ts'

/** What the cells of a sheet refer to. */
export interface Shared {
  strings: string[]
  shapes: Shape[]
  /** Which styles strike a text through. */
  struck: boolean[]
  from1904: boolean
}

export interface SheetRows {
  rows: string[][]
  merges: [number, number, number, number][]
  struck?: number[]
  problems: Problem[]
}

/** More than this is no report, and would not fit into memory. */
const mostCells = 8_000_000
const mostLetters = 300_000_000
/** Columns to which short rows are filled up: a stray cell far to the right does not widen them all. */
const widest = 512
const mostColumns = 16_384
const noNumber: Shape = { is: 'number', decimals: 0 }

/**
 * Takes the rows out of a sheet's XML as it comes by (ECMA-376 18.3). Blank rows are left out. Calls
 * `onRow` after each with how many there are. Throws `RangeError` where there is too much.
 */
export function sheetReader(
  shared: Shared,
  onRow: (rows: number) => void,
): XmlHandler & { result(): SheetRows } {
  const rows: string[][] = []
  const odd = oddities()
  const own = ownTexts()
  /** Place in `rows` by the row's number in the sheet. */
  const kept = new Map<number, number>()
  const merged: string[] = []
  const hiddenRows: number[] = []
  const hiddenColumns: [number, number][] = []
  const filled = new Set<number>()
  const struckRows: number[] = []
  const partly: number[] = []
  let through = 0
  let written = 0
  let cells = 0
  let size = 0
  let number = 0
  let isHidden = false
  let row: string[] = []
  let column = -1
  let type = ''
  let style = ''
  let hasFormula = false
  let hasValue = false
  let text = ''
  let taking = false
  let phonetic = 0

  function open(name: string, attributes: string): void {
    switch (name) {
      case 'c': {
        const place = attributeOfCell(attributes, 'r')
        column = place ? columnOf(place) : column + 1
        type = attributeOfCell(attributes, 't')
        style = attributeOfCell(attributes, 's')
        text = ''
        hasFormula = false
        hasValue = false
        break
      }
      case 'v':
      case 't':
        taking = phonetic === 0
        hasValue ||= taking
        break
      case 'f':
        hasFormula = true
        break
      case 'rPh':
        phonetic++
        break
      case 'row':
        number = Number(attributeOfCell(attributes, 'r')) || number + 1
        isHidden = isOn(attribute(attributes, 'hidden'))
        row = []
        column = -1
        break
      case 'col':
        if (isOn(attribute(attributes, 'hidden')))
          hiddenColumns.push([Number(attribute(attributes, 'min')), Number(attribute(attributes, 'max'))])
        break
      case 'mergeCell':
        if (merged.length < 200_000) merged.push(attribute(attributes, 'ref'))
    }
  }

  function close(name: string): void {
    if (name === 'v' || name === 't') taking = false
    else if (name === 'rPh') phonetic--
    else if (name === 'c') endCell()
    else if (name === 'row') endRow()
  }

  function endCell(): void {
    if (hasFormula && !hasValue) odd.note('formulaEmpty', place(), '')
    const value = textOf()
    if (value === '' || column < 0 || column >= mostColumns) return
    if (isShortened(value)) odd.note('digitsLost', place(), value)
    while (row.length < column) row.push('')
    row[column] = type === 's' ? value : own(value)
    filled.add(column)
    written++
    if (shared.struck[Number(style || 0)]) through++
    size += value.length
  }

  function endRow(): void {
    const crossed = through > 0 && (through * 2 >= written ? struckRows : partly)
    through = 0
    written = 0
    if (row.length === 0) return
    if (crossed) crossed.push(rows.length)
    if (isHidden) hiddenRows.push(number)
    kept.set(number, rows.length)
    rows.push(row)
    row = []
    cells += rows.at(-1)!.length
    if (cells > mostCells || size > mostLetters) throw new RangeError('too much')
    onRow(rows.length)
  }

  const place = () => `${letters(Math.max(0, column))}${number}`

  function textOf(): string {
    switch (type) {
      case 's':
        return sharedText(shared.strings, text)
      case 'inlineStr':
      case 'str':
        return plainText(text)
      case 'b':
        return text.trim() === '1' ? 'TRUE' : 'FALSE'
      case 'e':
        odd.note('cellError', place(), text)
        return text
      case 'd':
        return text.slice(0, 10)
    }
    const bare = text.trim()
    const value = Number(bare)
    if (bare === '' || !Number.isFinite(value)) return bare
    const shape = shared.shapes[Number(style || 0)] ?? noNumber
    return numberText(value, shape, shared.from1904, (code, shown) => odd.note(code, place(), shown))
  }

  function result(): SheetRows {
    const width = Math.min(
      widest,
      rows.reduce((most, each) => Math.max(most, each.length), 0),
    )
    for (const each of rows) while (each.length < width) each.push('')
    const problems = odd.problems()
    const shown = (code: string, value: string): Problem => ({ code, values: [value], weight: 'flag' })
    if (hiddenRows.length > 0) problems.push(shown('rowHidden', spans(hiddenRows)))
    const columns = [...filled].filter(at =>
      hiddenColumns.some(([min, max]) => at + 1 >= min && at + 1 <= max),
    )
    if (columns.length > 0)
      problems.push(
        shown(
          'columnHidden',
          columns
            .sort((a, b) => a - b)
            .map(letters)
            .join(', '),
        ),
      )
    for (const each of partly) problems.push({ code: 'textStruck', values: [], weight: 'flag', row: each })
    const merges = mergesOf(merged, kept)
    return { rows, merges, problems, ...(struckRows.length > 0 && { struck: struckRows }) }
  }

  return {
    open,
    close,
    text(piece) {
      if (taking) text += piece
    },
    result,
  }
}

/** A cell that points at no text has lost it: the sheet must not be read without. */
function sharedText(strings: string[], index: string): string {
  if (index.trim() === '') return ''
  const text = strings[Number(index)]
  if (text === undefined) throw new RangeError('no text')
  return text
}

/** White space around it tells nothing; `_x000D_` is how XLSX writes what XML cannot. */
export function plainText(text: string): string {
  const all = text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
  return all.trim()
}

export const isOn = (value: string): boolean => value === '1' || value === 'true'

/** `AB12` → 27. */
function columnOf(place: string): number {
  let column = 0
  for (let i = 0; i < place.length; i++) {
    const c = place.charCodeAt(i) & 0xdf
    if (c < 65 || c > 90) break
    column = column * 26 + c - 64
  }
  return column - 1
}

function mergesOf(refs: string[], kept: Map<number, number>): SheetRows['merges'] {
  return refs.flatMap(ref => {
    const [from, to] = ref.split(':')
    if (!from || !to) return []
    const [top, bottom] = [from, to].map(cell => Number(/\d+$/.exec(cell)?.[0]))
    const row = kept.get(top!)
    const [left, right] = [columnOf(from), columnOf(to)]
    return row === undefined ? [] : [[row, left, bottom! - top! + 1, right - left + 1]]
  })
}
