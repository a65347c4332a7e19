import { knownReports } from './known/index.ts'
import type { ReportMap } from './map.ts'
import { prove } from './prove.ts'
import { read } from './read.ts'
import type { Grid, Reading } from './reading.ts'

/** One run of a report from several grids (sheets of a workbook, pages of a file), proved together. */
export function readAll(grids: Grid[], maps: ReportMap[] = knownReports): Reading {
  const readings = grids.map(grid => read(grid, maps))
  const best = readings.find(reading => reading.report !== null) ?? readings[0]!
  const same = readings.filter(reading => reading.report === best.report)
  if (same.length === 1 || best.report === null) return best
  const proofs = same.map(reading => reading.pageProof)
  return {
    ...best,
    documents: same.flatMap(reading => reading.documents),
    problems: same.flatMap(reading => reading.problems),
    proof: prove(proofs),
  }
}
