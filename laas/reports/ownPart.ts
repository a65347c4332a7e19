import type { Problem } from '../documents/problem.ts'
import { foldText } from '../thai/fold.ts'
import type { ReportMap } from './map.ts'
import type { Grid } from './reading.ts'
import { plain } from './words.ts'

/**
 * A page may print another report below the one that is read, under a title of its own: its rows are left out,
 * and that is said. The grid as it is where there is none.
 */
export function ownPart(grid: Grid, map: ReportMap, maps: ReportMap[], headerRow: number): Grid {
  const own = new Set(map.titles.map(foldText))
  const others = new Set(maps.flatMap(other => other.titles.map(foldText)).filter(title => !own.has(title)))
  const outside = new Set(grid.outside)
  // Above the header a title may stand in any row; below it, alone.
  const at = grid.rows.findIndex(
    (cells, row) =>
      (outside.has(row) || (row > headerRow && cells.filter(Boolean).length === 1)) &&
      others.has(foldText(textOutside(grid, row))),
  )
  if (at < 0) return grid
  const problem: Problem = {
    code: 'reportBelow',
    values: [plain(textOutside(grid, at))],
    weight: 'flag',
    row: at,
  }
  return {
    ...grid,
    outside: grid.outside?.filter(row => row < at),
    rows: grid.rows.slice(0, at),
    problems: [...grid.problems, problem],
  }
}

/** The text of a row that stands between two tables; what a page says of its rows may be wrong. */
export function textOutside({ rows }: Grid, row: number): string {
  return rows[row]?.find(Boolean) ?? ''
}
