import { expect, it } from 'vitest'
import { read, readInSteps } from '../../../laas/reports/read.ts'
import type { Grid } from '../../../laas/reports/reading.ts'

it('a long page is read in steps, however many rows it has, and says the same', () => {
  const lines = Array.from({ length: 5_000 }, (_, n) => [
    `R-${n}/67`,
    `${(n % 28) + 1} ก.พ. 2567`,
    `นายสมมติ ที่${n}`,
    `${n + 100}.00`,
  ])
  const grid: Grid = {
    viewer: 'table',
    rows: [['เลขที่ใบเสร็จ', 'วันที่', 'ผู้ชำระเงิน', 'จำนวนเงิน'], ...lines],
    merges: [],
    texts: ['รายงานรายละเอียดใบเสร็จรับเงิน'],
    page: { number: 1, of: 1 },
    problems: [],
  }
  const steps = readInSteps(grid)
  let count = 0
  let step = steps.next()
  for (; !step.done; step = steps.next()) count += 1
  expect(count).toBeGreaterThanOrEqual(10)
  expect(step.value.documents).toHaveLength(5_000)
  expect(step.value).toEqual(read(grid))
})
