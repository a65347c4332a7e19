import { parseAmount } from '../thai/amounts.ts'
import type { Header } from './header.ts'
import type { Grid, PageProof } from './reading.ts'
import { plain, totalScope } from './words.ts'

/**
 * The proof of a page that holds balances and no documents: in every column of money, the totals against the
 * rows above them. On one page of several nothing can be said.
 */
export function checkStatement(grid: Grid, header: Header): PageProof {
  const proof: PageProof = { page: grid.page, count: 0, sums: {}, printed: [], within: [] }
  if (grid.page?.of && grid.page.of > 1) return proof
  const width = Math.max(...grid.rows.map(row => row.length))
  let covered = false
  for (let column = 0; column < width; column++) {
    let group = 0
    let all = 0
    for (const row of grid.rows.slice(header.row + header.rows)) {
      const satang = parseAmount(row[column] ?? '')
      if (satang === null || !/[.,-]/.test(plain(row[column]!))) continue
      const label = row.map(plain).find(text => totalScope(text) !== null || text.startsWith('รวม'))
      if (label === undefined) {
        group += satang
        all += satang
        continue
      }
      const computed = satang === group || satang !== all ? group : all
      proof.within.push({ label, field: 'amount', printed: satang, computed })
      group = 0
      covered = true
    }
  }
  proof.covered = covered
  return proof
}
