import { identityOf } from '../../documents/identity.ts'
import type { Problem } from '../../documents/problem.ts'
import { foldText } from '../../thai/fold.ts'
import { pageIn } from '../grid/page.ts'
import { knownReports } from '../known/index.ts'
import type { ReportMap } from '../map.ts'
import { pageOfRange } from '../pages.ts'
import { read } from '../read.ts'
import type { Grid, Reading } from '../reading.ts'
import { recognise } from '../recognise.ts'

/** One report of a file, over one or several of its sheets. */
export interface FoundReport {
  /** All its rows, under the names of its sheets. `page` is 1 of 1 but where the file holds a single page of several. */
  grid: Grid
  reading: Reading
}

/**
 * The reports that the grids of one file hold, each apart. Sheets of one report with one filter are read as
 * one: a total on the last covers them all, and twins on two of them are two. A sheet that holds again what
 * another one does counts once; one that holds most of another stays apart. Both are said.
 */
export function reportsIn(grids: Grid[], maps: ReportMap[] = knownReports): FoundReport[] {
  const groups: Group[] = []
  for (const grid of grids.flatMap(each => partsOf(each, maps))) {
    const found = readPlaced(grid, maps)
    const last = groups.at(-1)
    if (found.reading.report === null && last && goesOn(last.grids[0]!, grid, maps)) last.grids.push(grid)
    else place(found, groups)
  }
  return groups.map(({ grids, first, said }) => {
    if (grids.length === 1 && said.length === 0) return first
    const joined = joinGrids(grids)
    return readPlaced({ ...joined, problems: [...joined.problems, ...said] }, maps)
  })
}

/** A grid that holds another report below the one that is read, as one grid each. */
function partsOf(grid: Grid, maps: ReportMap[]): Grid[] {
  const titles = new Set(maps.flatMap(map => map.titles.map(foldText)))
  const isTitle = (cells: string[]) =>
    cells.filter(Boolean).length === 1 && titles.has(foldText(cells.find(Boolean)!.slice(0, 200)))
  if (!grid.rows.some((cells, row) => row > 0 && isTitle(cells))) return [grid]
  const at = read(grid, maps).problems.find(({ code }) => code === 'reportBelow')?.row
  if (!at) return [grid]
  const below = (row: number) => row >= at
  const own: Grid = {
    ...grid,
    rows: grid.rows.slice(0, at),
    merges: grid.merges.filter(([row]) => !below(row)),
    outside: grid.outside?.filter(row => !below(row)),
    struck: grid.struck?.filter(row => !below(row)),
    problems: grid.problems.filter(({ row }) => row === undefined || !below(row)),
  }
  const other: Grid = {
    ...grid,
    rows: grid.rows.slice(at),
    merges: grid.merges.flatMap(([row, ...rest]): Grid['merges'] =>
      below(row) ? [[row - at, ...rest]] : [],
    ),
    outside: grid.outside?.filter(below).map(row => row - at),
    struck: grid.struck?.filter(below).map(row => row - at),
    texts: [],
    problems: grid.problems.flatMap(problem => {
      const { row } = problem
      return row === undefined ? [problem] : below(row) ? [{ ...problem, row: row - at }] : []
    }),
  }
  return [own, ...partsOf(other, maps)]
}

/** Sheets that are read as one. */
interface Group {
  grids: Grid[]
  first: FoundReport
  said: Problem[]
}

function place(found: FoundReport, groups: Group[]): void {
  const { grid, reading } = found
  const alone = { grids: [grid], first: found, said: [] as Problem[] }
  const mate = groups.find(({ first }) => isOneRun(first.reading, reading))
  if (!mate) {
    groups.push(alone)
    return
  }
  const [mine, shared, theirs] = sharedBy(mate.first.reading, reading)
  const say = (code: string, one: Grid, other: Grid): Problem => ({
    code,
    values: [one.sheet ?? '', other.sheet ?? ''],
    weight: 'flag',
  })
  const before = mate.grids[0]!
  if (shared === theirs) mate.said.push(say('sheetRepeats', grid, before))
  else if (shared === mine && mate.grids.length === 1) {
    // The sheet before was a part of this one.
    Object.assign(mate, { ...alone, said: [...mate.said, say('sheetRepeats', before, grid)] })
  } else if (shared * 2 > Math.min(mine, theirs)) {
    groups.push({ ...alone, said: [say('sheetOverlaps', grid, before)] })
  } else mate.grids.push(grid)
}

const isOneRun = (one: Reading, other: Reading) =>
  other.report !== null &&
  one.report === other.report &&
  one.filter === other.filter &&
  one.documents.length > 0 &&
  other.documents.length > 0

/** A sheet without a title that begins with the header of the one before it. */
function goesOn(before: Grid, grid: Grid, maps: ReportMap[]): boolean {
  const header = recognise(before, maps)?.header
  if (!header) return false
  const wanted = textOf(before.rows[header.row]!)
  return grid.rows.slice(0, 20).some(row => textOf(row) === wanted)
}

const textOf = (row: string[]) => row.filter(Boolean).join('|')

/** How many documents the one has, both have, the other has. */
function sharedBy(one: Reading, other: Reading): [number, number, number] {
  const counts = new Map<string, number>()
  for (const document of one.documents) {
    const name = identityOf(document)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  let shared = 0
  for (const document of other.documents) {
    const name = identityOf(document)
    const left = counts.get(name) ?? 0
    if (left === 0) continue
    shared++
    counts.set(name, left - 1)
  }
  return [one.documents.length, shared, other.documents.length]
}

/** Sheets one below the other; the header of each is one that is repeated. */
function joinGrids(grids: Grid[]): Grid {
  const [first] = grids
  if (grids.length === 1) return first!
  const joined: Grid = {
    ...first!,
    rows: [],
    merges: [],
    texts: [],
    problems: [],
    outside: undefined,
    struck: undefined,
  }
  for (const grid of grids) {
    const from = joined.rows.length
    for (const row of grid.rows) joined.rows.push(row)
    for (const [row, ...rest] of grid.merges) joined.merges.push([row + from, ...rest])
    if (grid.outside) joined.outside = [...(joined.outside ?? []), ...grid.outside.map(row => row + from)]
    if (grid.struck) joined.struck = [...(joined.struck ?? []), ...grid.struck.map(row => row + from)]
    for (const problem of grid.problems)
      joined.problems.push(problem.row === undefined ? problem : { ...problem, row: problem.row + from })
    joined.texts = [...new Set([...joined.texts, ...grid.texts])]
  }
  const numbers = new Set(grids.map(grid => grid.page?.number))
  if (numbers.size > 1) joined.page = null
  joined.sheet = grids.flatMap(({ sheet }) => (sheet ? [sheet] : [])).join(', ')
  return joined
}

/**
 * Reads a file's grid. It is the whole report, but where it prints the number of one page of several and its
 * rows are not what the report's own total covers.
 */
function readPlaced(grid: Grid, maps: ReportMap[]): FoundReport {
  const page =
    grid.page ?? pagePrinted(grid) ?? pageOfRange(grid.viewer === 'cards' ? grid.rows.flat() : grid.texts)
  const at = (number: number, of: number | null) => {
    const placed = { ...grid, page: { number, of } }
    return { grid: placed, reading: read(placed, maps) }
  }
  if (!page || page.of === 1) return at(1, 1)
  const part = at(page.number, page.of)
  return isWhole(part.reading) ? at(1, 1) : part
}

/** The only page number that the first and last rows print; null where there is none, or several. */
function pagePrinted({ rows }: Grid): Grid['page'] {
  const found = new Map<string, NonNullable<Grid['page']>>()
  for (const row of rows.length > 80 ? [...rows.slice(0, 60), ...rows.slice(-20)] : rows) {
    const filled = row.filter(Boolean)
    const page = filled.length < 6 ? pageIn(filled.join(' ')) : null
    if (page) found.set(`${page.number}/${page.of}`, page)
  }
  const [only] = found.values()
  return found.size === 1 ? only! : null
}

function isWhole({ pageProof: { printed, count, sums, cancelled } }: Reading): boolean {
  const totals = printed.filter(({ covers }) => covers === 'report')
  return (
    totals.length > 0 &&
    totals.every(({ field, value }) => {
      const all = field === 'count' ? count : (sums[field] ?? 0)
      const without = all - ((field === 'count' ? cancelled?.count : cancelled?.sums[field]) ?? 0)
      return value === all || value === without
    })
  )
}
