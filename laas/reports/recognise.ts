import { foldText } from '../thai/fold.ts'
import { findHeader, type Header } from './header.ts'
import type { ReportMap } from './map.ts'
import type { Grid } from './reading.ts'

export interface Recognised {
  map: ReportMap
  header: Header | null
  title: string
  /** False where the title is this report's and its columns are not. */
  fits: boolean
}

/**
 * Which known report a page is: its title and its columns must both speak for it. Where no title is known,
 * null: like columns are no proof of what a report holds.
 */
export function recognise(grid: Grid, maps: ReportMap[]): Recognised | null {
  const above = grid.rows.slice(0, 60).map(row => row.filter(Boolean).join(' '))
  const texts = [...grid.texts, ...above].filter(text => text.length < 300)
  const folded = texts.map(foldText)
  let best: (Recognised & { score: number }) | null = null
  for (const map of maps) {
    const hit = titleHit(map, folded)
    if (!hit) continue
    const header = findHeader(grid, map)
    const has = (field: string) =>
      header?.columns.list.some(column => column.field === field || column.also === field) === true
    const fits = header !== null && map.required.every(field => has(field) || isAmbiguous(header, field))
    // Where no columns fit, they tell nothing: the title alone decides, and the first that bears it.
    const score = (fits ? 1000 + (header?.columns.score ?? 0) / 10 : 0) + hit.weight
    if (!best || score > best.score) best = { map, header, fits, title: texts[hit.index]!, score }
  }
  return best
}

/** An ambiguous column does not make it another report: it is read without it, and says so. */
function isAmbiguous(header: Header, field: string): boolean {
  return header.columns.problems.some(({ code, values }) => code === 'columnAmbiguous' && values[0] === field)
}

/** A title that stands alone weighs more than one inside a longer text (a menu, a link). */
function titleHit(map: ReportMap, texts: string[]): { index: number; weight: number } | null {
  let best: { index: number; weight: number } | null = null
  for (const title of map.titles) {
    const folded = foldText(title)
    texts.forEach((text, index) => {
      if (!text.includes(folded)) return
      const weight = folded.length + (text.startsWith(folded) ? 40 : 0) + (text === folded ? 40 : 0)
      if (!best || weight > best.weight) best = { index, weight }
    })
  }
  return best
}
