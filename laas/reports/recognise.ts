import { findDates } from '../thai/dates.ts'
import { foldText } from '../thai/fold.ts'
import { cardsIn } from './cards.ts'
import { findHeader, type Header, headerLabels } from './header.ts'
import { headerApart } from './headerApart.ts'
import { foldLabel } from './labelForms.ts'
import type { ReportMap } from './map.ts'
import { withoutGaps } from './prepare.ts'
import type { Grid } from './reading.ts'

export interface Recognised {
  map: ReportMap
  /** The grid that its columns are counted in: a taught one's with every column of the page. */
  grid: Grid
  header: Header | null
  title: string
  /** Where documents are printed as cards: the rows of the page that each row of the grid was made of. */
  rowsOf?: ReadonlyMap<number, number[]> | undefined
  /** False where the title is this report's and its columns are not. */
  fits: boolean
}

/** Of two maps that fit alike, the one that a person made for this very page. */
const taughtFirst = 10

/**
 * Which known report a page is: its title and its columns must both speak for it. Where no title is known,
 * null: like columns are no proof of what a report holds. A report that a person taught without a title is
 * known by its whole header.
 */
export function recognise(whole: Grid, maps: ReportMap[]): Recognised | null {
  const close = withoutGaps(whole)
  const above = whole.rows.slice(0, 60).map(row => row.filter(Boolean).join(' '))
  const texts = [...whole.texts, ...above].filter(text => text.length < 300)
  const folded = texts.map(foldText)
  let best: (Recognised & { score: number }) | null = null
  for (const map of maps) {
    const hit = titleHit(map, folded)
    if (!hit) continue
    const grid = map.taught ? whole : close
    const within = findHeader(grid, map)
    // Its headings count every column, those that hold nothing as well.
    const [inWhole, inClose] = within ? [] : [headerApart(whole, map), headerApart(close, map)]
    const apart = inWhole ?? inClose ?? null
    const plain = apart ?? within
    const isTable = plain !== null && (apart !== null || fitsTo(grid, map, plain))
    const cards = isTable ? null : cardsIn(whole, map)
    const header = cards?.header ?? plain
    const fits = isTable || cards !== null
    // Where no columns fit, they tell nothing: the title alone decides, and the first that bears it.
    const score =
      (fits ? 1000 + (header?.columns.score ?? 0) / 10 : 0) + hit.weight + (map.taught ? taughtFirst : 0)
    if (!best || score > best.score)
      best = {
        map,
        grid: cards?.grid ?? (inWhole ? whole : grid),
        header,
        fits,
        title: texts[hit.index]!,
        rowsOf: cards?.rowsOf,
        score,
      }
  }
  return best ?? untitled(whole, maps)
}

/** Whether the columns that must be there are; days may stand in headings above the documents. */
function fitsTo(grid: Grid, map: ReportMap, header: Header): boolean {
  return map.required.every(
    field =>
      header.columns.list.some(column => column.field === field || column.also === field) ||
      isAmbiguous(header, field) ||
      (field === 'date' && groupsAreDays(grid, header)),
  )
}

/** Every heading is there, and no other. */
function untitled(grid: Grid, maps: ReportMap[]): Recognised | null {
  for (const map of maps) {
    if (map.titles.length > 0 || !map.header?.length) continue
    const header = findHeader(grid, map)
    if (!header) continue
    const labels = headerLabels(grid, header.row, header.rows).map(foldLabel).filter(Boolean)
    const wanted = map.header.map(foldLabel).filter(Boolean)
    const has = new Set(header.columns.list.flatMap(({ field, also }) => (also ? [field, also] : [field])))
    if (labels.join('|') === wanted.join('|') && map.required.every(field => has.has(field)))
      return { map, grid, header, fits: true, title: map.name ?? '' }
  }
  return null
}

/** Days may stand in headings above their documents, instead of in a column. */
function groupsAreDays(grid: Grid, header: Header): boolean {
  return grid.rows.slice(header.row + header.rows).some(row => {
    const [text, ...more] = row.filter(Boolean)
    return (
      text !== undefined && more.length === 0 && /^(?:ประจำ)?วันที่/.test(text) && findDates(text).length === 1
    )
  })
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
