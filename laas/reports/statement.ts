import type { Field } from '../documents/fields.ts'
import { parseAmount } from '../thai/amounts.ts'
import { type Header, headerLabels } from './header.ts'
import type { ReportMap } from './map.ts'
import type { Grid, PageProof } from './reading.ts'
import { plain, totalScope } from './words.ts'

/** What the sums of a page are kept under: its first column of money, its second, … */
const places: Field[] = [
  'amount',
  'debit',
  'credit',
  'goodsAmount',
  'vat',
  'withholding',
  'savings',
  'netAmount',
]

const wordy =
  /ชื่อ|รหัส|บัญชี|วันที่|ว\.?ด\.?ป|เลขที่|รายการ|ลำดับ|หมวด|ประเภท|แผนงาน|^งาน|อธิบาย|รายละเอียด|หมายเหตุ|อ้างอิง|ธนาคาร|^ที่$/

/**
 * The proof of a page that holds balances and no documents: in every column of money, the totals against the
 * rows above them. On one page of several a total may cover rows of the pages before: `prove` brings them together.
 */
export function checkStatement(grid: Grid, header: Header, map: ReportMap): PageProof {
  const oneOfSeveral = grid.page !== null && grid.page.of !== 1
  const proof: PageProof = { page: grid.page, count: 0, sums: {}, printed: [], within: [] }
  const tail: NonNullable<PageProof['tail']> = { count: 0, sums: {}, whole: true }
  const labels = headerLabels(grid, header.row, header.rows)
  const columns = labels.flatMap((label, at) => (label && !wordy.test(label) ? [at] : []))
  const rows = grid.rows.slice(header.row + header.rows)
  const last = new Map<string, number[]>()
  columns.slice(0, places.length).forEach((column, index) => {
    const field = places[index]!
    let group = 0
    let all = 0
    let base = 0
    let whole = true
    for (const row of rows) {
      const satang = parseAmount(row[column] ?? '')
      if (satang === null) continue
      const label = row.map(plain).find(text => totalScope(text) !== null || text.startsWith('รวม'))
      if (label === undefined) {
        group += satang
        all += satang
        continue
      }
      const scope = totalScope(label)
      if (scope === 'in') {
        base = satang
        continue
      }
      const agrees = [group, all, group + base, all + base].includes(satang)
      // What is carried on may be a balance of two columns: it proves where it agrees, and else nothing.
      if (scope === 'out' && !agrees) continue
      last.set(label, [...(last.get(label) ?? []), satang])
      if (oneOfSeveral && !agrees) {
        const opens = scope === 'group' && whole
        proof.printed.push({ covers: 'report', label, field, value: satang, ...(opens && { head: group }) })
      } else proof.within.push({ label, field, printed: satang, computed: agrees ? satang : group || all })
      group = 0
      whole = false
    }
    proof.sums[field] = all
    tail.sums[field] = group
    if (!whole) tail.whole = false
  })
  if (oneOfSeveral) proof.tail = tail
  if (map.balanced) proof.within.push(...sides(labels, columns, last))
  proof.covered = !oneOfSeveral && proof.within.length > 0
  return proof
}

/** Debits are credits in each pair of columns, in the last total of the page. */
function sides(labels: string[], columns: number[], totals: Map<string, number[]>): PageProof['within'] {
  const [label, sums] = [...totals].at(-1) ?? ['', []]
  if (sums.length !== columns.length) return []
  return columns.flatMap((column, index) => {
    const pair =
      /เดบิ[ตท]|debit/i.test(labels[column]!) &&
      /เครดิ[ตท]|credit/i.test(labels[columns[index + 1] ?? -1] ?? '')
    if (!pair) return []
    const name = `${label}: ${labels[column]} = ${labels[columns[index + 1]!]}`
    return [{ label: name, field: 'amount' as const, printed: sums[index]!, computed: sums[index + 1]! }]
  })
}
