import type { ReportMap } from '../laas/reports/map.ts'
import { read } from '../laas/reports/read.ts'
import type { Grid, Reading } from '../laas/reports/reading.ts'
import { readPages } from '../laas/reports/readPages.ts'
import type { Database } from '../storage/database.ts'
import { countNames } from '../storage/twins.ts'
import type { Capture } from '../storage/types.ts'
import { gridOf, inOneOrder, namesOf, pageOf, storedPages } from './pages.ts'
import type { Reread } from './storePage.ts'

/** A page of the run, with its rows. */
interface Page {
  capture: Capture
  grid: Grid
}

/**
 * A page read together with those stored beside it: documents go over the ends of pages, and pages come in any
 * order. `touched`: stored pages that say something else now that this one is there.
 */
export async function readBeside(
  db: Database,
  capture: Capture,
  grid: Grid,
  alone: Reading,
  maps: ReportMap[],
): Promise<{ reading: Reading; touched: Reread[] }> {
  const number = pageOf(capture)
  const stored = number === null || capture.grid.page?.of === 1 ? [] : await storedPages(db, capture.run)
  const byNumber = new Map<number, Capture>()
  for (const page of stored.toSorted((a, b) => (a.at < b.at ? -1 : 1)))
    if (page.id !== capture.id && pageOf(page) !== number && page.grid.page?.of !== 1)
      byNumber.set(pageOf(page)!, page)
  const before = await pagesFrom(db, byNumber, number! - 1, -1, maps)
  const goesOn = alone.seam.below.length > 0 || alone.seam.lost
  const after = goesOn ? await pagesFrom(db, byNumber, number! + 1, 1, maps) : []
  if (before.length + after.length === 0) return { reading: alone, touched: [] }
  const pages: Page[] = [...before.reverse(), { capture, grid }, ...after]
  const readings = readPages(
    pages.map(page => page.grid),
    maps,
  )
  const at = before.length
  const touched = pages.flatMap(({ capture: page }, index): Reread[] => {
    // Of the outermost pages those beside are not looked at.
    const isEdge = index === 0 ? byNumber.has(pageOf(page)! - 1) : index === pages.length - 1
    if (index === at || (isEdge && (index === 0 || byNumber.has(pageOf(page)! + 1)))) return []
    return anew(page, readings[index]!)
  })
  return { reading: readings[at]!, touched }
}

/** Stored pages one after another, as far as what stands on them can change with the page beside the first. */
async function pagesFrom(
  db: Database,
  byNumber: ReadonlyMap<number, Capture>,
  first: number,
  step: 1 | -1,
  maps: ReportMap[],
): Promise<Page[]> {
  const pages: Page[] = []
  let opening = 0
  for (let number = first; opening < 2; number += step) {
    const capture = byNumber.get(number)
    if (!capture) break
    const grid = await gridOf(db, capture)
    pages.push({ capture, grid })
    const { documents, seam } = read(grid, maps)
    // A document that ends on its page leaves the others as they are.
    if (pages.length === 1 && step === -1 && seam.below.length === 0 && !seam.lost) return []
    if (documents.length > 0) opening += 1
  }
  return pages
}

/** The page as it is now read, where that is something else than what is stored of it. */
function anew(before: Capture, reading: Reading): Reread[] {
  // Which page it was is known from more than its rows.
  const pageProof = { ...reading.pageProof, page: before.pageProof?.page ?? null }
  const counts = countNames(namesOf(before.site, reading))
  const after: Capture = { ...before, pageProof, problems: reading.problems, counts }
  return inOneOrder([after.pageProof, after.problems, after.counts]) ===
    inOneOrder([before.pageProof, before.problems, before.counts])
    ? []
    : [{ before, after, reading }]
}
