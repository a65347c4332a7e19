import type { Grid } from '../../../../laas/reports/reading.ts'

/** Where a single cell was changed: for asking whether anything on the page contradicts it. */
export interface Changed {
  page: number
  row: number
  column: number
  before: string
  after: string
}

/** Changes one thing of a run of pages; `wild` gives whole numbers below its argument. Null: nothing to change here. */
export type Mutation = (grids: Grid[], wild: (below: number) => number) => Changed | 'structure' | null

const thai = '๐๑๒๓๔๕๖๗๘๙'
const items = ({ rows }: Grid) => rows.flatMap((row, at) => (at > 0 && row.some(Boolean) ? [at] : []))

function digit(
  grids: Grid[],
  wild: (below: number) => number,
  fits: (label: string) => boolean,
): Changed | null {
  const page = wild(grids.length)
  const { rows } = grids[page]!
  const at = items(grids[page]!)
  const row = at[wild(at.length)]!
  const columns = rows[row]!.flatMap((text, column) =>
    /[\d๐-๙]/.test(text) && fits(rows[0]![column] ?? '') ? [column] : [],
  )
  if (columns.length === 0) return null
  const column = columns[wild(columns.length)]!
  const before = rows[row]![column]!
  const spots = [...before.matchAll(/[\d๐-๙]/g)].map(match => match.index)
  const spot = spots[wild(spots.length)]!
  const value = /\d/.test(before[spot]!) ? Number(before[spot]) : thai.indexOf(before[spot]!)
  const next = (value + 1 + wild(9)) % 10
  const after =
    before.slice(0, spot) + (/\d/.test(before[spot]!) ? next : thai[next]) + before.slice(spot + 1)
  rows[row]![column] = after
  return { page, row, column, before, after }
}

const somewhere = (grids: Grid[], wild: (below: number) => number) => {
  const page = wild(grids.length)
  const { rows } = grids[page]!
  return { page, rows, row: 1 + wild(Math.max(1, rows.length - 1)) }
}

/** What can go wrong between the report and the reader, each by its name. */
export const mutations: Record<string, Mutation> = {
  'row dropped': (grids, wild) => {
    const { rows, row } = somewhere(grids, wild)
    rows.splice(row, 1)
    return 'structure'
  },
  'row doubled': (grids, wild) => {
    const { rows, row } = somewhere(grids, wild)
    if (!rows[row]) return null
    rows.splice(row, 0, [...rows[row]])
    return 'structure'
  },
  'rows exchanged': (grids, wild) => {
    const { rows, row } = somewhere(grids, wild)
    if (!rows[row + 1]) return null
    ;[rows[row], rows[row + 1]] = [rows[row + 1]!, rows[row]!]
    return 'structure'
  },
  'digit changed': (grids, wild) => digit(grids, wild, () => true),
  'digit of a sum changed': (grids, wild) =>
    digit(grids, wild, label => /เงิน|รวม|สุทธิ|เบิก|บาท|สต|ยอด|ภาษี|มูลค่า|เดบิต|เครดิต/.test(label)),
  'columns swapped': (grids, wild) => {
    const width = grids[0]!.rows[0]!.length
    const [a, b] = [wild(width), wild(width)]
    for (const { rows } of grids) for (const row of rows) [row[a], row[b]] = [row[b]!, row[a]!]
    return 'structure'
  },
  'headings swapped': (grids, wild) => {
    const width = grids[0]!.rows[0]!.length
    const [a, b] = [wild(width), wild(width)]
    for (const { rows } of grids) [rows[0]![a], rows[0]![b]] = [rows[0]![b]!, rows[0]![a]!]
    return 'structure'
  },
  'column inserted': (grids, wild) => {
    const label = ['', 'คอลัมน์ใหม่', 'รหัสอ้างอิง', 'จำนวนเงิน', 'วันที่', 'เลขที่'][wild(6)]!
    const column = wild(grids[0]!.rows[0]!.length)
    for (const { rows } of grids)
      for (const [i, row] of rows.entries()) row.splice(column, 0, i === 0 ? label : label ? `ก${i}` : '')
    return 'structure'
  },
  'column left out': (grids, wild) => {
    const column = wild(grids[0]!.rows[0]!.length)
    for (const { rows } of grids) for (const row of rows) row.splice(column, 1)
    return 'structure'
  },
  'heading renamed': (grids, wild) => {
    const column = wild(grids[0]!.rows[0]!.length)
    for (const { rows } of grids) rows[0]![column] = 'อื่น'
    return 'structure'
  },
  'page skipped': (grids, wild) => {
    if (grids.length < 2) return null
    grids.splice(wild(grids.length), 1)
    return 'structure'
  },
  'page read twice': (grids, wild) => {
    const page = wild(grids.length)
    grids.splice(page, 0, structuredClone(grids[page]!))
    return 'structure'
  },
  'page cut off': (grids, wild) => {
    const { rows, row } = somewhere(grids, wild)
    rows.splice(Math.max(2, row))
    return 'structure'
  },
  'rows run together': (grids, wild) => {
    const { rows, row } = somewhere(grids, wild)
    if (row + 1 >= rows.length) return null
    const [below] = rows.splice(row + 1, 1)
    rows[row] = rows[row]!.map((text, i) => [text, below![i]].filter(Boolean).join('\n'))
    return 'structure'
  },
  'cell emptied': (grids, wild) => {
    const { page, rows, row } = somewhere(grids, wild)
    const filled = (rows[row] ?? []).flatMap((text, column) => (text ? [column] : []))
    if (filled.length === 0) return null
    const column = filled[wild(filled.length)]!
    const before = rows[row]![column]!
    rows[row]![column] = ''
    return { page, row, column, before, after: '' }
  },
  'cells pushed to the right': (grids, wild) => {
    const { rows, row } = somewhere(grids, wild)
    if (!rows[row]) return null
    rows[row] = ['', ...rows[row].slice(0, -1)]
    return 'structure'
  },
}
