import type { ItemRow } from './cells.ts'
import { knownReports } from './known/index.ts'
import type { ReportMap } from './map.ts'
import { read } from './read.ts'
import type { Grid, Reading } from './reading.ts'

/** A document that goes over the end of the page it opens on: that page, and its rows on those after it. */
interface Open {
  at: number
  before: ItemRow[]
  rows: ItemRow[]
}

/**
 * Reads pages of one run, given in their order, some of which may be missing: a document whose lines go over the
 * end of a page stands whole on the page where it opens, as long as one page follows the other. Each page counts
 * its own rows in its proof.
 */
export function readPages(grids: Grid[], maps: ReportMap[] = knownReports): Reading[] {
  const readings: Reading[] = []
  let open: Open | null = null
  const settle = (whole: boolean) => {
    if (!open) return
    const { at, before, rows } = open
    if (whole || rows.length > 0) readings[at] = read(grids[at]!, maps, { before, after: rows, whole })
    open = null
  }
  grids.forEach((grid, at) => {
    const alone = read(grid, maps)
    const last = readings.at(-1)
    const follows = last !== undefined && follow(last, alone)
    if (!follows) settle(false)
    const before = follows ? last.seam.below : []
    const reading = before.length > 0 ? read(grid, maps, { before }) : alone
    readings.push(reading)
    if (open && before.length > 0) open.rows.push(...reading.seam.above)
    if (reading.seam.on) return
    settle(!reading.seam.lost)
    if (reading.seam.below.length > 0) open = { at, before, rows: [] }
  })
  settle(false)
  return readings
}

/** Whether one page is the next of the same list. */
export function follow(before: Reading, after: Reading): boolean {
  const [one, next] = [before.pageProof.page, after.pageProof.page]
  return (
    before.report !== null &&
    before.report === after.report &&
    before.filter === after.filter &&
    one !== null &&
    next?.number === one.number + 1 &&
    (one.of === null || next.of === null || next.of === one.of)
  )
}
