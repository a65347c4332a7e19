import type { Grid } from './reading.ts'
import { isRunning } from './words.ts'

/** A run of text in a line and the places it takes: `to` lies beyond its last letter. */
interface Piece {
  text: string
  from: number
  to: number
}

type Band = [from: number, to: number]

/**
 * Lines of a report in fixed letters (`<pre>`, a text file) as rows of columns, a line a row. Columns are the
 * places that no line of figures leaves blank; a bar between two cells is a border. Thai marks above and below a
 * letter take no place of their own.
 */
export function columnsOfText(rows: string[][]): Pick<Grid, 'rows' | 'merges'> {
  const bars = rows.map(row => row.join(' ').match(/[|│┃¦]/g)?.length ?? 0)
  const usual = bars.filter(Boolean).sort((a, b) => a - b)[bars.filter(Boolean).length >> 1] ?? 0
  if (usual > 2) return { rows: rows.map(row => cellsBetween(row.join(' '), usual)), merges: [] }
  const lines = rows.map(row => lettersOf(row.join(' ')))
  const pieces = lines.map(piecesOf)
  const bands = bandsOf(lines, pieces)
  const merges: Grid['merges'] = []
  const cut = lines.map((line, row) => {
    const texts = bands.map(() => '')
    const put = (text: string, [from, to]: [number, number]) => {
      texts[from] = texts[from] ? `${texts[from]} ${text}` : text
      if (to > from) merges.push([row, from, 1, to - from + 1])
    }
    if (isRule(line) || bands.length === 0) return texts
    if (!crosses(line, bands))
      bands.forEach(([from, to], at) => {
        const text = join(line.slice(from, to))
        if (text) put(text, [at, at])
      })
    else for (const piece of pieces[row]!) put(piece.text, placeOf(piece, bands))
    return texts
  })
  return { rows: cut, merges }
}

/** What stands between the borders of a line; a line with fewer of them has its label first and its sums last. */
function cellsBetween(line: string, usual: number): string[] {
  if (isRule([...line])) return []
  const cells = line.split(/[|│┃¦]/).map(text => text.replace(/\s+/g, ' ').trim())
  if (cells.length < 2) return [cells[0]!]
  const inner = cells.slice(1, -1)
  const lacking = Math.max(0, usual - 1 - inner.length)
  return [...inner.slice(0, 1), ...Array<string>(lacking).fill(''), ...inner.slice(1)]
}

/** Letters by the place they take, marks with the letter that bears them; borders are blanks. */
function lettersOf(line: string): string[] {
  const letters: string[] = []
  for (const letter of line.replace(/\t/g, '        ')) {
    if (/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/.test(letter) && letters.length)
      letters[letters.length - 1] += letter
    else letters.push(/[|│┃¦]/.test(letter) ? ' ' : letter)
  }
  return letters
}

function join(letters: string[]): string {
  return letters.join('').replace(/\s+/g, ' ').trim()
}

/** Texts with two blanks or more between them. */
function piecesOf(line: string[]): Piece[] {
  const pieces: Piece[] = []
  let from = -1
  let to = -1
  line.forEach((letter, at) => {
    if (letter.trim() === '') return
    if (from >= 0 && at - to >= 2) {
      pieces.push({ text: join(line.slice(from, to)), from, to })
      from = at
    } else if (from < 0) from = at
    to = at + 1
  })
  if (from >= 0) pieces.push({ text: join(line.slice(from, to)), from, to })
  return pieces
}

const isRule = (line: string[]) => /^[\s\-=_+*|─━═┌┐└┘├┤┬┴┼]+$/.test(line.join('')) && line.length > 4

function bandsOf(lines: string[][], pieces: Piece[][]): Band[] {
  const figures = (row: number) => {
    const text = lines[row]!.join('')
    return /[\d๐-๙]/.test(text) && !isRunning(text)
  }
  const figured = lines.flatMap((line, row) => (figures(row) && !isRule(line) ? [row] : []))
  const most = figured.reduce((widest, row) => Math.max(widest, pieces[row]!.length), 0)
  const least = Math.max(Math.min(3, most), most * 0.6)
  const body = most < 2 ? [] : figured.filter(row => pieces[row]!.length >= least)
  const taken: number[] = []
  for (const row of body)
    lines[row]!.forEach((letter, at) => {
      if (letter.trim()) taken[at] = (taken[at] ?? 0) + 1
    })
  // A line in fifty may break the columns, where a text was too long for its own.
  const stray = Math.floor(body.length / 50)
  const heads = pieces.slice(0, body[0] ?? 0).findLast(each => each.length > 1) ?? []
  const bands: Band[] = []
  for (let at = 0; at < taken.length; at++) {
    if ((taken[at] ?? 0) <= stray) continue
    const last = bands.at(-1)
    const gap = last ? at - last[1] : 0
    if (last && (gap === 0 || (gap === 1 && !isBoundary(heads, last, at)))) last[1] = at + 1
    else bands.push([at, at + 1])
  }
  // A column that holds nothing on this page still has its heading.
  for (const { from, to } of heads)
    if (!bands.some(band => band[0] < to && band[1] > from)) bands.push([from, to])
  return bands.sort((a, b) => a[0] - b[0])
}

/** One blank divides two columns only where each has its own heading. */
function isBoundary(heads: Piece[], [from, to]: Band, next: number): boolean {
  const left = heads.find(head => head.to > from && head.from < to && head.to <= next + 1)
  return (
    left !== undefined && heads.some(head => head !== left && head.from >= to - 1 && head.from <= next + 2)
  )
}

function crosses(line: string[], bands: Band[]): boolean {
  return line.some((letter, at) => letter.trim() !== '' && !bands.some(([from, to]) => at >= from && at < to))
}

/** The columns that a text lies over; the nearest where it lies over none. */
function placeOf(piece: Piece, bands: Band[]): [number, number] {
  const on = bands.flatMap(([from, to], at) => {
    const shared = Math.min(to, piece.to) - Math.max(from, piece.from)
    return shared > 0.5 * Math.min(to - from, piece.to - piece.from) ? [at] : []
  })
  if (on.length) return [on[0]!, on.at(-1)!]
  const distance = ([from, to]: Band) => Math.max(from, piece.from) - Math.min(to, piece.to)
  const nearest = bands.reduce((best, band, at) => (distance(band) < distance(bands[best]!) ? at : best), 0)
  return [nearest, nearest]
}
