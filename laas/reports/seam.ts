import { foldText } from '../thai/fold.ts'
import { type Cells, type ItemRow, isAmount } from './cells.ts'
import type { ColumnField } from './map.ts'
import type { Grid, Seam } from './reading.ts'
import { plain } from './words.ts'

export const noSeam: Seam = { above: [], below: [], on: false, lost: false }

/** What the pages beside leave to a page, and what they have of its last document. */
export interface Beside {
  before?: ItemRow[] | undefined
  after?: ItemRow[] | undefined
  /** The pages after it are known to where its last document ends. */
  whole?: boolean | undefined
}

/** What a line may leave empty. */
const loose = new Set<ColumnField>(['note', 'description', 'status'])

const placeOf = (cells: Cells | undefined) => /^\d{1,6}/.exec(plain(cells?.sequence ?? ''))?.[0]

/**
 * Whether the first line of a page can go on with the document of the page before: with the next place in the
 * list where lines are counted, and with something in every column that all lines before it fill. What a page
 * begins with may as well be a sum brought forward, or the lines of a document whose head is lost.
 */
export function followsOn(cells: Cells, open: ItemRow[]): boolean {
  const lines = open.slice(1).filter(({ cells: line }) => Object.values(line).some(text => text.trim()))
  const [place, before] = [placeOf(cells), placeOf(lines.findLast(line => placeOf(line.cells))?.cells)]
  if (place !== undefined && Number(place) !== Number(before ?? 0) + 1) return false
  if (lines.length === 0) return true
  const always = (Object.keys(cells) as ColumnField[]).filter(field =>
    isAmount(field) || loose.has(field) ? false : lines.every(line => line.cells[field]?.trim()),
  )
  return always.every(field => cells[field]?.trim())
}

/** A page may name above its header the document that its first lines belong to. */
export function namesOther(
  { texts, rows }: Grid,
  headerRow: number,
  open: ItemRow[],
  headingOf: (text: string) => Cells | null,
): boolean {
  const own = foldText(open[0]?.cells.number ?? '')
  const above = [...texts, ...rows.slice(0, headerRow).map(row => row.filter(Boolean).join(' '))]
  return above.some(text => {
    const heading = text.length < 200 ? headingOf(plain(text)) : null
    return heading?.number && heading.date && own !== '' && foldText(heading.number) !== own
  })
}
