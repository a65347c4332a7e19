import type { Grid, Reading } from './reading.ts'

/** One table of a page: its rows in the grid, and its top in pixels. */
interface Part {
  from: number
  rows: string[][]
  top: number
}

/** A table of fewer rows says too little to be known again in another. */
const least = 3
/** Where a page holds more tables, each is a document or a row. */
const most = 40

/**
 * A page may draw one list as several tables: columns that stay in view once more above the others, or the first
 * columns in a table of their own beside the rest. Rows keep their places: what stands beside a row is put into it,
 * what says it once more is left blank. Null where no tables are such. Linear in the number of rows.
 */
export function asOneTable(grid: Grid): Grid | null {
  const parts = partsOf(grid)
  if (parts.length < 2 || parts.length > most) return null
  const rows = [...grid.rows]
  const [between, texts] = [new Set(grid.outside), new Set(grid.texts)]
  const blank = ({ from, rows: own }: Part) => {
    for (let at = from; at < from + own.length; at++) rows[at] = []
    // Its headings, where they stand apart, are drawn once more as well.
    for (let at = from - 1; between.has(at) && texts.has(rows[at]![0]!); at--) rows[at] = []
  }
  const kept = withoutCopies(parts, blank)
  const joined = joinBesides(grid, kept)
  if (joined) {
    kept.forEach(blank)
    for (const [at, row] of joined.rows) rows[at] = row
  }
  if (!joined && kept.length === parts.length) return null
  const problems = [...grid.problems]
  // A saved page does not show how its tables stand.
  if (joined && parts.every(({ top }) => top === 0))
    problems.push({ code: 'tablesJoined', values: [], weight: 'flag' })
  return { ...grid, rows, merges: joined?.merges ?? grid.merges, problems }
}

function partsOf({ rows, parts = [], outside = [] }: Grid): Part[] {
  const between = new Set(outside)
  return parts.map(([from, top], index) => {
    let to = parts[index + 1]?.[0] ?? rows.length
    while (to > from && between.has(to - 1)) to--
    return { from, top, rows: rows.slice(from, to) }
  })
}

/** Without the tables whose every row says only what the same row of a table as long says already. */
function withoutCopies(parts: Part[], drop: (part: Part) => void): Part[] {
  const kept: Part[] = []
  const filled = (part: Part) => part.rows.reduce((sum, row) => sum + row.filter(Boolean).length, 0)
  const before = (part: Part) => parts[parts.indexOf(part) - 1]
  const longest = new Map(parts.map(part => [part, filled(part)]))
  for (const part of parts.toSorted((a, b) => longest.get(b)! - longest.get(a)!)) {
    const isCopy =
      longest.get(part)! > 0 &&
      kept.some(
        other =>
          isWithin(part, other) &&
          (part.rows.length >= least || part.top !== 0 || isHeading(before(part), before(other))),
      )
    if (isCopy) drop(part)
    else kept.push(part)
  }
  return kept.sort((a, b) => a.from - b.from)
}

function isWithin(part: Part, other: Part): boolean {
  return (
    areLevel(part, other) &&
    part.rows.length === other.rows.length &&
    part.rows.every((row, i) => {
      const says = other.rows[i]!
      return row.every(text => !text || says.includes(text))
    })
  )
}

/** A table of headings only that stands above each of the two: what is below it is drawn twice, however short. */
function isHeading(above: Part | undefined, aboveOther: Part | undefined): boolean {
  if (!above || !aboveOther || above === aboveOther || !isWithin(above, aboveOther)) return false
  return above.rows.every(row => row.some(Boolean) && !row.some(text => /\d/.test(text)))
}

/** Whether two tables start at one height; where the page is not laid out, as in a saved one, all do. */
const areLevel = (a: Part, b: Part) => Math.abs(a.top - b.top) < 12

/**
 * Two or three stacks of tables beside one another: heads, rows and sums of the first columns, then those of the
 * others; or all heads first. Each as long as the one beside it. Null where the tables are no such stacks.
 */
function joinBesides(
  grid: Grid,
  parts: Part[],
): { rows: Map<number, string[]>; merges: Grid['merges'] } | null {
  const tallest = Math.max(...parts.map(({ rows }) => rows.length))
  const bodies = parts.flatMap(({ rows }, at) => (rows.length === tallest ? [at] : []))
  const stacks = tallest < least || bodies.length < 2 ? null : stacksOf(parts, bodies)
  if (!stacks) return null
  const isApart = grid.outside?.some(
    row => row > parts[bodies[0]!]!.from && row < parts[bodies.at(-1)!]!.from,
  )
  const [first] = stacks
  const besides = first!.map((_, level) => stacks.map(stack => stack[level]!))
  if (isApart || !besides.every(level => level.every(part => areLevel(part, level[0]!)))) return null
  if (areAlike(besides[0]!)) return null
  // A head of two rows may stand beside one of a single row.
  const host = stacks.find((stack, at) =>
    besides.every((level, i) =>
      level.every((part, j) => j === at || part.rows.length <= stack[i]!.rows.length),
    ),
  )
  if (!host) return null
  const rows = new Map<number, string[]>()
  const merges: Grid['merges'] = []
  const widths = stacks.map(stack => Math.max(...stack.flatMap(part => part.rows.map(row => row.length))))
  besides.forEach((level, i) => {
    const { from } = host[i]!
    level.forEach((part, j) => {
      const shift = widths.slice(0, j).reduce((sum, width) => sum + width, 0)
      part.rows.forEach((texts, at) => {
        const row = rows.get(from + at) ?? []
        while (row.length < shift) row.push('')
        rows.set(from + at, [...row, ...texts])
      })
      for (const [top, left, height, columns] of grid.merges)
        if (top >= part.from && top < part.from + part.rows.length)
          merges.push([top - part.from + from, left + shift, height, columns])
    })
  })
  return { rows, merges }
}

/** The same headings beside one another: a list in two halves, which go on with each other. */
function areAlike([first, ...others]: Part[]): boolean {
  const heads = ({ rows }: Part) => rows[0]!.filter(Boolean)
  return others.some(other => heads(other).some(text => heads(first!).includes(text)))
}

function stacksOf(parts: Part[], bodies: number[]): Part[][] | null {
  const [before, after] = [bodies[0]!, parts.length - 1 - bodies.at(-1)!]
  const size = before + 1 + after
  // Stack by stack.
  if (bodies.every((at, i) => at === before + i * size))
    return bodies.map((_, i) => parts.slice(i * size, (i + 1) * size))
  // Level by level.
  const count = bodies.length
  if (bodies.some((at, i) => at !== before + i) || before % count || after % count) return null
  return bodies.map((_, i) => parts.filter((_, at) => at % count === i))
}

/** Whether a page read with its tables put together says more than with them as they are drawn, and less that is odd. */
export function isBetter(joined: Reading, drawn: Reading): boolean {
  // Balances hold no documents, nor may the last page: what is said twice counts once.
  if (drawn.report !== null && drawn.documents.length + joined.documents.length === 0)
    return joined.report === drawn.report && odd(joined) <= odd(drawn)
  if (drawn.documents.length === 0) return numbersWithAmount(joined).size > 0
  return numbersWithAmount(joined).size >= numbersWithAmount(drawn).size && odd(joined) < odd(drawn)
}

/** Nothing was read, or not without doubt. */
export const isDoubtful = (reading: Reading) => reading.documents.length === 0 || odd(reading) > 0

const odd = ({ problems, proof }: Reading) => problems.length + proof.problems.length

const numbersWithAmount = ({ documents }: Reading) =>
  new Set(documents.flatMap(({ number, amount }) => (amount === null ? [] : [number])))
