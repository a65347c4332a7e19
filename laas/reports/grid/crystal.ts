import type { Grid } from '../reading.ts'
import { alignColumns, type Box } from './align.ts'
import { type PlacedBox, placedBoxes, styleRules } from './boxes.ts'
import type { Rest } from './breath.ts'

export interface Geometric extends Pick<Grid, 'rows' | 'merges'> {
  pages: Element[]
  rowElements: Element[]
}

const least = 12

/**
 * Pages whose texts are placed one by one (Crystal). Null where there are none. Rows are what stands at one
 * height, columns are found by their edges.
 */
export async function readPlaced(documents: Document[], rest: Rest): Promise<Geometric | null> {
  const pages: Element[] = []
  const rows: PlacedBox[][] = []
  for (const document of documents) {
    const rules = styleRules(document)
    for (const page of pagesOf(document)) {
      const boxes = await placedBoxes(page, rules, rest)
      if (boxes.length < least) continue
      pages.push(page)
      for (const row of rowsOf(boxes)) rows.push(row)
      await rest(true)
    }
  }
  if (pages.length === 0) return null
  const joined = joinWrapped(rows)
  await rest(true)
  return { ...alignColumns(joined), pages, rowElements: rows.map(row => row[0]!.element) }
}

function pagesOf(document: Document): Element[] {
  const known = [...document.querySelectorAll('div.crystalstyle, .crystalstyle')]
  if (known.length) return known.filter(page => !known.some(other => other !== page && other.contains(page)))
  const holders = new Map<Element, number>()
  for (const div of document.querySelectorAll('div[style*="left"], span[style*="left"]')) {
    if (/position\s*:\s*absolute/i.test(div.getAttribute('style') ?? '') && div.parentElement)
      holders.set(div.parentElement, (holders.get(div.parentElement) ?? 0) + 1)
  }
  return [...holders].filter(([, count]) => count >= least).map(([holder]) => holder)
}

/** Texts of one row differ in height by a few pixels at most: less than half a line. */
function rowsOf(boxes: PlacedBox[]): PlacedBox[][] {
  const sorted = [...boxes].sort((a, b) => a.top - b.top || a.left - b.left)
  const heights = sorted.map(box => box.height / box.text.split('\n').length).sort((a, b) => a - b)
  const reach = Math.max(2, (heights[heights.length >> 1] ?? 15) * 0.4)
  const rows: PlacedBox[][] = []
  let top = Number.NEGATIVE_INFINITY
  for (const box of sorted) {
    if (box.top - top > reach) {
      rows.push([])
      top = box.top
    }
    rows.at(-1)!.push(box)
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left)
  return rows
}

/**
 * The viewer wraps by width and may cut a Thai word. A line that fills its field was cut: it goes on
 * without a space. A figure never wraps: lines of figures stay apart.
 */
function joinWrapped(rows: PlacedBox[][]): Box[][] {
  const room = new Map<number, number>()
  for (const box of rows.flat()) {
    const width = Math.round(box.right - box.left)
    for (const text of box.text.split('\n')) room.set(width, Math.max(room.get(width) ?? 0, text.length))
  }
  return rows.map(row =>
    row.map(({ text, left, right }) => {
      const lines = text.split('\n')
      if (lines.length === 1 || lines.every(each => /^[\d,.()/-]+$/.test(each))) return { text, left, right }
      const full = (room.get(Math.round(right - left)) ?? 0) - 1
      const joined = lines.reduce((all, next, i) => all + (lines[i - 1]!.length >= full ? '' : ' ') + next)
      return { text: joined, left, right }
    }),
  )
}
