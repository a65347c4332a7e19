import { parseAmount } from '../thai/amounts.ts'
import { findDates } from '../thai/dates.ts'
import type { Cells, ItemRow } from './cells.ts'
import { documentOf, type Item } from './item.ts'
import { foldLabel } from './labelForms.ts'
import type { ReportMap } from './map.ts'
import type { Grid } from './reading.ts'
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

/**
 * Vouchers printed as forms, not as a list. Fact (real ใบผ่าน in Excel): `เลขที่` with its value in the next cell
 * that is not empty; then rows of เดบิต or เครดิต, account, code, and the sum last. Empty where none is found.
 */
export function readVouchers(grid: Grid, map: ReportMap): Item[] {
  if (map.kind !== 'journal') return []
  const kind = map.kind
  const items: Item[] = []
  let open: ItemRow[] = []
  const close = () => {
    if (open.length > 1) items.push({ ...documentOf({ ...map, kind }, open, {}), group: items.length })
    open = []
  }
  grid.rows.forEach((texts, row) => {
    const filled = texts.map(plain).filter(Boolean)
    const named = labelled(filled)
    if (named.number) {
      close()
      open = [{ row, cells: named }]
    } else if (open.length && Object.keys(named).length) Object.assign(open[0]!.cells, named)
    const line = open.length ? lineOf(filled) : null
    if (line) open.push({ row, cells: line })
  })
  close()
  return items
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
