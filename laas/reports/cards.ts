import type { Problem } from '../documents/problem.ts'
import { columnsOf } from './columns.ts'
import type { Header } from './header.ts'
import { foldLabel } from './labelForms.ts'
import type { ReportMap } from './map.ts'
import type { Grid } from './reading.ts'
import { synonyms } from './synonyms.ts'
import { figuresIn, isRunning, plain, totalScope } from './words.ts'

/** A document as a card: its values by their labels, and what else stands in its rows. */
interface Card {
  row: number
  values: Map<string, string>
  /** The rows that its values stand in. */
  rows: number[]
  others: string[]
}

export interface Cards {
  grid: Grid
  header: Header
  /** The rows of the page that each of its rows was made of. */
  rowsOf: ReadonlyMap<number, number[]>
}

/** What stands below the cards or between them. */
interface Other {
  row: number
  text: string
}

/** A page of more is a table, whatever its headings are. */
const mostRows = 20_000

/**
 * Documents printed as cards, each a block of labels and values (a `<dl>`, a small table, boxes for a narrow screen),
 * as a table with a column a label: every card in the row where it begins. A card begins with the label that the first
 * one begins with; where another label comes twice within one, null, as it is where a column that must be there has no
 * label. The header takes no row of the grid.
 */
export function cardsIn(grid: Grid, map: ReportMap): Cards | null {
  if (grid.rows.length > mostRows) return null
  if (map.kind === null || map.taught || map.lines === 'always' || map.opens || map.balanced) return null
  const { cards, above, others } = cardsOf(grid, labelsOf(map)) ?? {}
  if (!cards || !above || !others) return null
  // One alone in the system is an entry's own page, not a list.
  if (map.site === 'system' && cards.length < 2) return null
  const labels = [...new Set(cards.flatMap(({ values }) => [...values.keys()]))]
  const columns = columnsOf(
    labels.map(label => ({ parts: [label], span: -1 })),
    map,
    true,
  )
  const has = new Set(columns.list.flatMap(({ field, also }) => (also ? [field, also] : [field])))
  if (!map.required.every(field => has.has(field))) return null
  const rows: string[][] = grid.rows.map(() => [])
  const struck = new Set(grid.struck)
  const crossed: number[] = []
  const rowsOf = new Map<number, number[]>()
  const isOfRow = ({ row }: Problem) => row !== undefined
  const problems = grid.problems.filter(problem => !isOfRow(problem))
  const put = (row: number, cells: string[]): number => {
    // Several cards may stand in one row of the page.
    let at = row
    while (rows[at]?.length) at++
    while (rows.length <= at) rows.push([])
    rows[at] = cells
    return at
  }
  const blank = labels.map(() => '')
  for (const { row, values, rows: own, others: texts } of cards) {
    const at = put(row, [...labels.map(label => values.get(label) ?? ''), ...texts])
    rowsOf.set(
      at,
      [...new Set([row, ...own])].sort((a, b) => a - b),
    )
    for (const problem of grid.problems.filter(isOfRow))
      if (own.includes(problem.row!)) problems.push({ ...problem, row: at })
    const through = own.filter(each => struck.has(each)).length
    if (through * 2 >= own.length && through > 0) crossed.push(at)
    else if (through > 0) problems.push({ code: 'textStruck', values: [], weight: 'flag', row: at })
  }
  for (const { row, text } of others) put(row, [...blank, text])
  return {
    grid: {
      ...grid,
      rows,
      merges: [],
      outside: undefined,
      struck: crossed,
      texts: [...grid.texts, ...above],
      problems,
    },
    header: { row: 0, rows: 0, columns, labels: new Set() },
    rowsOf,
  }
}

/** Every label that a map or any report knows, the longest first. */
function labelsOf(map: ReportMap): string[] {
  const labels = [...map.columns, ...synonyms].flatMap(column => column.labels)
  return [...new Set(labels)].sort((a, b) => b.length - a.length)
}

interface Piece {
  row: number
  /** The label, folded, that the piece begins with; null for a text without one. */
  label: string | null
  text: string
  /** Stands in the cell of the piece before. */
  goesOn: boolean
}

function cardsOf(
  { rows }: Grid,
  labels: string[],
): { cards: Card[]; above: string[]; others: Other[] } | null {
  const known = new Set(labels.map(foldLabel))
  const isLabel = (text: string) => text.length < 60 && known.has(foldLabel(text))
  // A table on its side: a document a column.
  const isTurned = (cells: string[]) => {
    const [head, ...more] = cells.filter(Boolean)
    return more.length > 1 && isLabel(head!) && !more.some(text => pairOf(text, labels, isLabel, false)[0])
  }
  if (rows.filter(isTurned).length > 1) return null
  const pieces = piecesOf(rows, labels, isLabel)
  const from = startOf(pieces)
  if (from < 0) return null
  const above = pieces.slice(0, from).map(({ text }) => text)
  const first = pieces[from]!.label
  const cards: Card[] = []
  const others: Other[] = []
  let last = ''
  for (const { row, label, text, goesOn } of pieces.slice(from)) {
    const card = cards.at(-1)
    if (label === first) cards.push({ row, values: new Map([[label!, text]]), rows: [row], others: [] })
    else if (label !== null) {
      card!.values.set(label, text)
      card!.rows.push(row)
    } else if (goesOn && last) card!.values.set(last, `${card!.values.get(last)}\n${text}`)
    else if (card!.rows.includes(row) && totalScope(text) === null) card!.others.push(text)
    else others.push({ row, text })
    last = label ?? (goesOn ? last : '')
  }
  const below = joined(others)
  return {
    cards,
    above: [...above, ...below.flatMap(({ text }) => (speaks(text) ? [] : [text]))],
    others: below.filter(({ text }) => speaks(text)),
  }
}

/** Labels with their values, in reading order: a label alone takes the text that follows it. */
function piecesOf(rows: string[][], labels: string[], isLabel: (text: string) => boolean): Piece[] {
  const pieces: Piece[] = []
  const names = labels.map(label => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const between = new RegExp(`\\s+(?=(?:${names})\\s*[:：])`)
  let waiting: Piece | null = null
  rows.forEach((cells, row) => {
    for (const cell of cells) {
      let goesOn = false
      for (const text of cell.split('\n').flatMap(line => plain(line.slice(0, 2000)).split(between))) {
        if (!text) continue
        const [label, value] = pairOf(text, labels, isLabel, waiting !== null)
        if (label !== null) {
          pieces.push({ row, label: foldLabel(label), text: value, goesOn: false })
          waiting = value ? null : pieces.at(-1)!
        } else if (waiting) {
          Object.assign(waiting, { text, row })
          waiting = null
        } else pieces.push({ row, label, text, goesOn })
        goesOn = true
      }
    }
  })
  return pieces
}

/**
 * The piece that the first card begins with; -1 where none can be. All cards begin with one label, none has a label
 * twice, and the first and the last have the very labels that most have: labels of a form above are no card, and
 * would push every value into the card beside it.
 */
function startOf(pieces: Piece[]): number {
  for (let from = 0; from < pieces.length; from++) {
    const first = pieces[from]!.label
    if (first === null) continue
    // No sum is left out above the first card.
    if (pieces.slice(0, from).some(({ label, text }) => label !== null && figuresIn(text).length > 0))
      return -1
    const cards: string[][] = []
    for (const { label } of pieces.slice(from))
      if (label === first) cards.push([label])
      else if (label !== null) cards.at(-1)!.push(label)
    if (cards.some(card => new Set(card).size < card.length)) continue
    const counts = new Map<string, number>()
    for (const card of cards) counts.set(card.join(), (counts.get(card.join()) ?? 0) + 1)
    const ends = [cards[0]!, cards.at(-1)!].map(card => counts.get(card.join())!)
    const before = new Set(pieces.slice(0, from).map(({ label }) => label))
    // What only some have, and stands above the first too, would be the beginning of the card after.
    const isShifted = cards.flat().some(label => before.has(label) && !cards[0]!.includes(label))
    if (!isShifted && ends.every(count => count * 2 > cards.length)) return from
    // Many labels, and no order among them: no cards.
    if (from > 200) return -1
  }
  return -1
}

/** A label and the value beside it; a value is left alone where one is waited for. */
function pairOf(
  text: string,
  labels: string[],
  isLabel: (text: string) => boolean,
  isWaited: boolean,
): [label: string | null, value: string] {
  if (isLabel(text)) return [text, '']
  const [head, ...rest] = text.split(/\s*[:：]\s*/)
  if (rest.length > 0 && isLabel(head!)) return [head!, rest.join(':')]
  if (isWaited || totalScope(text) !== null) return [null, '']
  const label = labels.find(each => text.startsWith(each))
  return label ? [label, text.slice(label.length).trim()] : [null, '']
}

/** Cells of one row that stand below the cards are one text: a total and its sum. */
function joined(others: Other[]): Other[] {
  const byRow = new Map<number, string>()
  for (const { row, text } of others) byRow.set(row, byRow.has(row) ? `${byRow.get(row)} ${text}` : text)
  return [...byRow].map(([row, text]) => ({ row, text }))
}

/** Buttons, captions and page numbers say nothing of documents; a sum or a word of cancelling may. */
const speaks = (text: string) =>
  !isRunning(text) &&
  (totalScope(text) !== null || figuresIn(text).length > 0 || /ยกเลิก|โมฆะ|cancel|void/i.test(text))
