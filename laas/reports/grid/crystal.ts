import type { Grid } from '../reading.ts'
import { alignColumns, type Box } from './align.ts'
import { type PlacedBox, placedBoxes, placeOf, type StyleRules, styleRules } from './boxes.ts'
import { forEach, type Rest } from './breath.ts'

export interface Geometric extends Pick<Grid, 'rows' | 'merges'> {
  pages: Element[]
  rowElements: Element[]
}

const least = 12

/**
 * Pages whose texts are placed one by one (Crystal). Null where there are none. Rows are what stands at one
 * height, columns are found by their edges. Linear in the number of texts.
 */
export async function readPlaced(documents: Document[], rest: Rest): Promise<Geometric | null> {
  const pages: Element[] = []
  const rows: PlacedBox[][] = []
  for (const document of documents) {
    const rules = await styleRules(document, rest)
    for (const page of pagesOf(document, rules)) {
      const boxes = await placedBoxes(page, rules, rest)
      if (boxes.length < least) continue
      pages.push(page)
      rows.push(...(await rowsOf(boxes, rest)))
    }
  }
  if (pages.length === 0) return null
  const joined = await joinWrapped(rows, rest)
  return { ...(await alignColumns(joined, rest)), pages, rowElements: rows.map(row => row[0]!.element) }
}

function pagesOf(document: Document, rules: StyleRules): Element[] {
  const name = '.crystalstyle'
  const known = [...document.querySelectorAll(name)].filter(page => !page.parentElement?.closest(name))
  if (known.length) return known
  const holders = new Map<Element, number>()
  for (const box of document.querySelectorAll(rules.size ? 'div, span' : '[style*="left" i]')) {
    const holder = box.parentElement
    if (holder && placeOf(box, rules)) holders.set(holder, (holders.get(holder) ?? 0) + 1)
  }
  return [...holders].filter(([, count]) => count >= least).map(([holder]) => holder)
}

/** Texts of one row differ in height by a few pixels at most: less than half a line. */
async function rowsOf(boxes: PlacedBox[], rest: Rest): Promise<PlacedBox[][]> {
  // A page holds few heights and many texts: the heights alone are sorted.
  const tops = new Map<number, PlacedBox[]>()
  const heights: number[] = []
  await forEach(boxes, rest, box => {
    const at = tops.get(box.top)
    if (at) at.push(box)
    else tops.set(box.top, [box])
    if (heights.length < 2000) heights.push(box.height / box.text.split('\n').length)
  })
  const reach = Math.max(2, heights.sort((a, b) => a - b)[heights.length >> 1]! * 0.4)
  const rows: PlacedBox[][] = []
  let first = Number.NEGATIVE_INFINITY
  for (const top of [...tops.keys()].sort((a, b) => a - b)) {
    if (top - first > reach) {
      rows.push([])
      first = top
    }
    rows.at(-1)!.push(...tops.get(top)!)
  }
  await forEach(rows, rest, row => row.sort((a, b) => a.left - b.left))
  return rows
}

/**
 * The viewer wraps by width and may cut a Thai word. A line that fills its field was cut: it goes on
 * without a space. A figure never wraps: lines of figures stay apart.
 */
async function joinWrapped(rows: PlacedBox[][], rest: Rest): Promise<Box[][]> {
  const room = new Map<number, number>()
  const widthOf = ({ left, right }: Box) => Math.round(right - left)
  await forEach(rows, rest, row => {
    for (const box of row)
      for (const text of box.text.split('\n'))
        room.set(widthOf(box), Math.max(room.get(widthOf(box)) ?? 0, text.length))
  })
  const joined: Box[][] = []
  await forEach(rows, rest, row =>
    joined.push(
      row.map(box => {
        const { left, right } = box
        const lines = box.text.split('\n')
        if (lines.every(each => /^[\d,.()/-]+$/.test(each))) return box
        const full = room.get(widthOf(box))! - 1
        const text = lines.reduce((all, next, i) => all + (lines[i - 1]!.length >= full ? '' : ' ') + next)
        return { text, left, right }
      }),
    ),
  )
  return joined
}
