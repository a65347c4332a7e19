import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prove } from '../../../laas/reports/prove.ts'
import { read } from '../../../laas/reports/read.ts'
import type { Grid } from '../../../laas/reports/reading.ts'
import { makeOffice } from '../../../replica/data/office.ts'
import { reports } from '../../../replica/reports/index.ts'

const office = makeOffice()
const period = { from: '2024-01-06', to: '2024-07-06' }

/** A practice report as grids, a page each. */
function gridsOf(id: string): Grid[] {
  const { columns, pages, titles } = reports.find(report => report.id === id)!.print(office, period, 0)
  return pages.map((rows, index) => ({
    viewer: 'table',
    rows: [
      columns.map(column => column.label),
      ...rows.map(row => columns.map(column => row.cells[column.key] ?? '')),
    ],
    merges: [],
    texts: titles,
    page: { number: index + 1, of: pages.length },
    problems: [],
  }))
}

const originals = ['RCPT_DETAIL', 'CHEQUE', 'EGP_REGISTER', 'LOAN_REGISTER', 'CASH_IN', 'CONTRACT_ANNEX'].map(
  gridsOf,
)

interface Outcome {
  documents: string
  said: boolean
}

function outcome(grids: Grid[]): Outcome {
  const readings = grids.map(grid => read(grid))
  const proof = prove(readings.map(reading => reading.pageProof))
  const documents = readings.flatMap(reading => reading.documents)
  const told = documents.map(d => [d.number, d.date, d.amount, d.party, d.cancelled])
  return {
    documents: JSON.stringify(told),
    said: proof.status !== 'complete' || readings.some(reading => reading.problems.length > 0),
  }
}

const truths = originals.map(grids => outcome(grids))

/** Each changes one thing; `at` and `to` are wild numbers that it takes modulo what there is. */
const mutations: Record<string, (grids: Grid[], grid: Grid, at: number, to: number) => void> = {
  'a row dropped': (_, grid, at) => grid.rows.splice(1 + (at % (grid.rows.length - 1)), 1),
  'a row doubled': (_, grid, at) => {
    const row = 1 + (at % (grid.rows.length - 1))
    grid.rows.splice(row, 0, [...grid.rows[row]!])
  },
  'a digit of a sum changed': (_, grid, at, to) => {
    const row = grid.rows[1 + (at % (grid.rows.length - 1))]!
    const column = row.findLastIndex(text => /\d\.\d\d$/.test(text))
    if (column < 0) return
    const text = row[column]!
    const spots = [...text.matchAll(/\d/g)].map(match => match.index)
    const spot = spots[to % spots.length]!
    row[column] = text.slice(0, spot) + ((Number(text[spot]) + 1 + (to % 9)) % 10) + text.slice(spot + 1)
  },
  'columns swapped': (grids, grid, at, to) => {
    const [a, b] = [at % grid.rows[0]!.length, to % grid.rows[0]!.length]
    for (const { rows } of grids) for (const row of rows) [row[a], row[b]] = [row[b]!, row[a]!]
  },
  'a column inserted': (grids, grid, at, to) => {
    const label = ['', 'คอลัมน์ใหม่', 'รหัสอ้างอิง', 'จำนวนเงิน'][to % 4]!
    const column = at % grid.rows[0]!.length
    for (const { rows } of grids)
      for (const [i, row] of rows.entries()) row.splice(column, 0, i === 0 ? label : label ? `ก${i}` : '')
  },
  'a heading renamed': (grids, grid, at) => {
    const column = at % grid.rows[0]!.length
    for (const { rows } of grids) rows[0]![column] = 'อื่น'
  },
  'a page skipped': (grids, _, at) => {
    if (grids.length > 1) grids.splice(at % grids.length, 1)
  },
  'a page cut off': (_, grid, at) => grid.rows.splice(2 + (at % Math.max(1, grid.rows.length - 2))),
  'sums of two columns or rows run together': (_, grid, at) => {
    const row = 1 + (at % (grid.rows.length - 1))
    if (row + 1 >= grid.rows.length) return
    const [below] = grid.rows.splice(row + 1, 1)
    grid.rows[row] = grid.rows[row]!.map((text, i) => [text, below![i]].filter(Boolean).join('\n'))
  },
}

describe('read right, or said', () => {
  it.each(Object.entries(mutations))(
    '%s',
    (_, mutate) => {
      const wild = fc.nat(1_000_000)
      fc.assert(
        fc.property(fc.nat(originals.length - 1), wild, wild, wild, (which, page, at, to) => {
          const grids = structuredClone(originals[which]!)
          mutate(grids, grids[page % grids.length]!, at, to)
          const now = outcome(grids)
          expect(now.said || now.documents === truths[which]!.documents).toBe(true)
        }),
        { numRuns: 20, seed: 2567 },
      )
    },
    60_000,
  )

  it('and nothing is said of what nobody changed', () => {
    expect(truths.map(truth => truth.said)).toEqual(truths.map(() => false))
  })
})
