import type { Problem } from '../documents/problem.ts'
import { parseAmount } from '../thai/amounts.ts'
import { findDates } from '../thai/dates.ts'
import type { Cells, ItemRow } from './cells.ts'
import { isHeadOf } from './headings.ts'
import { documentOf, type Item } from './item.ts'
import { foldLabel } from './labelForms.ts'
import type { ReportMap } from './map.ts'
import type { Grid, Seam } from './reading.ts'
import { type Beside, noSeam } from './seam.ts'
import { plain, totalScope } from './words.ts'

const labels: Record<string, 'number' | 'date' | 'description'> = {
  [foldLabel('เลขที่')]: 'number',
  [foldLabel('เลขที่ใบผ่าน')]: 'number',
  [foldLabel('เลขที่ใบผ่านรายการ')]: 'number',
  [foldLabel('เลขที่เอกสาร')]: 'number',
  [foldLabel('วันที่')]: 'date',
  [foldLabel('คำอธิบาย')]: 'description',
  [foldLabel('คำอธิบายรายการ')]: 'description',
}

export interface Vouchers {
  items: Item[]
  seam: Seam
  /** Its first row that belongs to a voucher: what stands above speaks of the whole report. */
  top: number
  /** Lines that no voucher on this page or the one before is known for. */
  problems: Problem[]
}

/**
 * Vouchers printed as forms, not as a list. Fact (real ใบผ่าน in Excel): `เลขที่` with its value in the next cell
 * that is not empty; then rows of เดบิต or เครดิต, account, code, and the sum last. The lines of one may go over
 * the end of a page, with or without its head once more. Null where the page holds nothing of the kind.
 */
export function readVouchers(grid: Grid, map: ReportMap, beside: Beside): Vouchers | null {
  if (map.kind !== 'journal') return null
  const own = { ...map, kind: map.kind }
  const found: Vouchers = { items: [], seam: { ...noSeam, above: [] }, top: grid.rows.length, problems: [] }
  const { seam, problems } = found
  let open: ItemRow[] = [...(beside.before ?? [])]
  let isBefore = open.length > 0
  let anyHead = false
  const close = () => {
    if (!isBefore && open.length > 1)
      found.items.push({ ...documentOf(own, open, {}), group: found.items.length })
    open = []
    isBefore = false
  }
  const put = (row: ItemRow) => {
    open.push(row)
    if (isBefore) seam.above.push(row)
  }
  grid.rows.forEach((texts, row) => {
    const filled = texts.map(plain).filter(Boolean)
    const named = labelled(filled)
    if (named.number && isBefore && isHeadOf(named, open)) put({ row, cells: {}, texts })
    else if (named.number) {
      close()
      anyHead = true
      open = [{ row, cells: named }]
    } else if (open.length && !isBefore && Object.keys(named).length) Object.assign(open[0]!.cells, named)
    const cells = lineOf(filled)
    if (cells || Object.keys(named).length > 0) found.top = Math.min(found.top, row)
    if (!cells) return
    if (open.length > 0) put({ row, cells })
    else {
      seam.above.push({ row, cells })
      seam.lost = true
      problems.push({ code: 'rowUnread', values: [filled.join(' ').slice(0, 80)], weight: 'flag', row })
    }
  })
  seam.below = open
  seam.on = isBefore && !anyHead
  const { after = [] } = beside
  if (!isBefore && open.length > 0)
    open = [...open, ...after.map(each => ({ ...each, row: open.at(-1)!.row }))]
  close()
  return found.items.length + seam.above.length + seam.below.length > 0 ? found : null
}

function labelled(filled: string[]): Cells {
  const cells: Cells = {}
  filled.forEach((text, index) => {
    const [label, ...rest] = text.split(/\s*[:：]\s*/)
    const field = labels[foldLabel(label!)]
    const value = rest.join(':') || filled[index + 1]
    if (!field || !value || foldLabel(value) in labels) return
    cells[field] = field === 'date' ? (findDates(value)[0]?.raw ?? value) : value
  })
  return cells
}

function lineOf(filled: string[]): Cells | null {
  const side = /^เดบิ[ตท]/.test(filled[0] ?? '')
    ? 'debit'
    : /^เครดิ[ตท]/.test(filled[0] ?? '')
      ? 'credit'
      : null
  const amount = filled.at(-1) ?? ''
  if (!side || filled.length < 3 || parseAmount(amount) === null || filled.some(text => totalScope(text)))
    return null
  const middle = filled.slice(1, -1)
  const code = middle.find(text => /^\d[\d.-]{2,}$/.test(text)) ?? ''
  const account = middle.find(text => text !== code) ?? ''
  return { [side]: amount, account, accountCode: code }
}
