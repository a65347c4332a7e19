import type { Box } from '../grid/align.ts'

/** One piece of text on a page of a PDF; y grows upwards, all in points. */
export interface Piece {
  text: string
  left: number
  right: number
  y: number
  height: number
}

type Band = [from: number, to: number]

/**
 * Rows of the printed table from the pieces of every page. A cell that wraps stands on several lines, and its
 * neighbours in the middle between them: lines nearer to one another than rows are belong to one row.
 */
export function pdfRows(pages: Piece[][]): Box[][] {
  const lines = pages.map(linesOf)
  const height = median(pages.flat().map(piece => piece.height)) || 10
  const bands = bandsOf(lines.flat(), height)
  const reach = reachOf(lines, height)
  return lines.flatMap(page => {
    const rows: Piece[][][] = []
    for (const line of page) {
      const last = rows.at(-1)?.at(-1)
      if (last && last[0]!.y - line[0]!.y <= reach) rows.at(-1)!.push(line)
      else rows.push([line])
    }
    return rows.map(row => boxesOf(row, bands, height))
  })
}

/** Pieces within 2.5 points of height are one line. */
function linesOf(pieces: Piece[]): Piece[][] {
  const lines: Piece[][] = []
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.left - b.left)) {
    const line = lines.at(-1)
    if (line && line[0]!.y - piece.y <= 2.5) line.push(piece)
    else lines.push([piece])
  }
  return lines.map(line => joined(line.sort((a, b) => a.left - b.left)))
}

/** A word is often drawn in fragments: what touches is one piece. */
function joined(line: Piece[]): Piece[] {
  const pieces: Piece[] = []
  for (const piece of line) {
    const last = pieces.at(-1)
    if (last && piece.left - last.right < 0.12 * piece.height) {
      last.text += piece.text
      last.right = Math.max(last.right, piece.right)
    } else pieces.push({ ...piece })
  }
  return pieces
}

/** Columns are the bands of the page that lines of several cells cover, with nothing printed between them. */
function bandsOf(lines: Piece[][], height: number): Band[] {
  const cells = (line: Piece[]) =>
    line.filter((piece, i) => i === 0 || piece.left - line[i - 1]!.right > 0.6 * height).length
  const counts = lines.map(cells)
  const least = Math.max(3, 0.4 * counts.reduce((most, count) => Math.max(most, count), 0))
  const body = lines.filter((_, i) => counts[i]! >= least)
  const usual = usualBands(body, height)
  const bands: Band[] = usual.map(([from, to]) => [from, to])
  const free: Piece[] = []
  for (const piece of body.flat()) {
    const on = usual.flatMap(([from, to], at) => (from < piece.right && piece.left < to ? [at] : []))
    // Running heads, filters, and headings over several columns lie across what nearly all lines keep apart.
    if (on.length > 1) continue
    const at = on[0]
    if (at === undefined) free.push(piece)
    else {
      const [from, to] = bands[at]!
      bands[at] = [
        Math.max(Math.min(from, piece.left), usual[at - 1]?.[1] ?? -Infinity),
        Math.min(Math.max(to, piece.right), usual[at + 1]?.[0] ?? Infinity),
      ]
    }
  }
  const others: Band[] = []
  for (const { left, right } of free.sort((a, b) => a.left - b.left)) {
    const last = others.at(-1)
    if (bands.some(([from, to]) => left < to + 0.3 * height && from < right + 0.3 * height)) continue
    if (last && left - last[1] < 0.3 * height) last[1] = Math.max(last[1], right)
    else others.push([left, right])
  }
  return [...bands, ...others].sort((a, b) => a[0] - b[0])
}

/** What more than a tenth of the lines cover, and more than one of them. */
function usualBands(lines: Piece[][], height: number): Band[] {
  const few = Math.max(1, lines.length / 10)
  const edges = lines.flat().flatMap(({ left, right }): Band[] => [
    [left, 1],
    [right, -1],
  ])
  const bands: Band[] = []
  let covered = 0
  for (const [at, step] of edges.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const before = covered
    covered += step
    const last = bands.at(-1)
    if (before <= few && covered > few && !(last && at - last[1] < 0.3 * height)) bands.push([at, at])
    else if (before > few && covered <= few) bands.at(-1)![1] = at
  }
  return bands.filter(([from, to]) => to > from)
}

/**
 * How far apart lines of one row may be. Wrapped lines are about 1.3 letters apart, rows of a table with
 * padding more; where nothing is further apart than that, only lines between lines are drawn together.
 */
function reachOf(pages: Piece[][][], height: number): number {
  const gaps = pages.flatMap(lines => lines.slice(1).map((line, i) => lines[i]![0]!.y - line[0]!.y))
  const wide = gaps.filter(gap => gap > 1.5 * height).length
  return wide >= gaps.length * 0.2 ? 1.5 * height : 0.8 * height
}

function boxesOf(row: Piece[][], bands: Band[], height: number): Box[] {
  const boxes: Box[] = []
  for (const line of row) {
    const inLine: (Box & { end: number })[] = []
    for (const { text, left, right } of line) {
      const on = bandsUnder(bands, left, right)
      const span = { left: on[0]?.[0] ?? left, right: on.at(-1)?.[1] ?? right }
      const last = inLine.at(-1)
      if (last && last.left === span.left && last.right === span.right) {
        last.text += left - last.end > 0.15 * height && !/\s$/.test(last.text) ? ` ${text}` : text
        last.end = right
      } else inLine.push({ text, ...span, end: right })
    }
    for (const { text, left, right } of inLine) {
      const above = boxes.find(box => box.left === left && box.right === right)
      if (above) above.text += /[-/]$/.test(above.text) ? text : ` ${text}`
      else boxes.push({ text, left, right })
    }
  }
  return boxes.sort((a, b) => a.left - b.left)
}

/** The bands that a text lies on; the nearest where it lies between two. */
function bandsUnder(bands: Band[], left: number, right: number): Band[] {
  const on = bands.filter(([from, to]) => Math.min(to, right) - Math.max(from, left) > 0.1)
  if (on.length > 0 || bands.length === 0) return on
  const distance = ([from, to]: Band) => Math.max(from, left) - Math.min(to, right)
  return [bands.reduce((best, band) => (distance(band) < distance(best) ? band : best))]
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}
