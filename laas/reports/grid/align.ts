import type { Grid } from '../reading.ts'
import { forEach, type Rest } from './breath.ts'

/** A text and the span of the page it takes, in any unit; `right` lies beyond its last point. */
export interface Box {
  text: string
  left: number
  right: number
}

interface Span {
  left: number
  right: number
}

/**
 * Rows of boxes as rows of columns. Fields of one column share their edges in row after row: the spans met
 * most often are the columns, and what is rarer (headings, totals) is put where it overlaps most. Linear in
 * the number of boxes. A box over several columns becomes a merged cell.
 */
export async function alignColumns(
  rows: Box[][],
  rest: Rest = () => undefined,
): Promise<Pick<Grid, 'rows' | 'merges'>> {
  const columns = await columnsOf(rows, rest)
  const merges: Grid['merges'] = []
  const cache = new Map<string, [number, number]>()
  const aligned: string[][] = []
  await forEach(rows, rest, boxes => {
    const row = aligned.length
    const texts = columns.map(() => '')
    for (const box of boxes) {
      const key = `${box.left}:${box.right}`
      const place = cache.get(key) ?? placeOf(box, columns)
      cache.set(key, place)
      const [from, to] = place
      texts[from] = texts[from] ? `${texts[from]}\n${box.text}` : box.text
      if (to > from) merges.push([row, from, 1, to - from + 1])
    }
    aligned.push(texts)
  })
  return { rows: aligned, merges }
}

async function columnsOf(rows: Box[][], rest: Rest): Promise<Span[]> {
  const counts = new Map<string, Span & { count: number }>()
  // Titles and notes stand alone; in a report of two columns so does nothing else.
  const least = rows.some(boxes => boxes.length > 2) ? 3 : 2
  await forEach(rows, rest, boxes => {
    if (boxes.length < least && rows.length > 1) return
    for (const { left, right } of boxes) {
      const key = `${Math.round(left)}:${Math.round(right)}`
      const seen = counts.get(key)
      if (seen) seen.count++
      else counts.set(key, { left, right, count: 1 })
    }
  })
  const spans = [...counts.values()].sort((a, b) => b.count - a.count || width(a) - width(b))
  const columns: Span[] = []
  for (const span of spans) {
    const rivals = columns.filter(
      column => overlap(column, span) > 0.5 * Math.min(width(column), width(span)),
    )
    if (rivals.length === 0) columns.push({ left: span.left, right: span.right })
  }
  return columns.sort((a, b) => a.left - b.left)
}

/** First and last column that a box lies on; the nearest where it lies on none. */
function placeOf(box: Span, columns: Span[]): [number, number] {
  const on = columns.flatMap((column, index) => {
    const share = overlap(column, box)
    return share > 0.5 * width(column) || share > 0.5 * width(box) ? [index] : []
  })
  if (on.length) return [on[0]!, on.at(-1)!]
  let nearest = 0
  columns.forEach((column, index) => {
    if (distance(column, box) < distance(columns[nearest]!, box)) nearest = index
  })
  return [nearest, nearest]
}

function width(span: Span): number {
  return Math.max(span.right - span.left, 0.01)
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left))
}

function distance(a: Span, b: Span): number {
  return Math.max(a.left, b.left) - Math.min(a.right, b.right)
}
