import { expect, it } from 'vitest'
import type { PageInTab } from '../../../entrypoints/sidepanel/lookAt.ts'
import { tableIn } from '../../../entrypoints/sidepanel/tableIn.ts'
import { knownReports } from '../../../laas/reports/known/index.ts'
import type { ReportMap } from '../../../laas/reports/map.ts'
import { read } from '../../../laas/reports/read.ts'
import type { Grid } from '../../../laas/reports/reading.ts'

const rows = [
  ['1', '6 ม.ค. 2567', 'A-1', 'นายทดสอบ ระบบ', '1,234.50'],
  ['2', '8 ม.ค. 2567', 'A-2', 'บริษัท สมมติ จำกัด', '100.00'],
]
const known = ['ลำดับ', 'วันที่', 'เลขที่ใบเสร็จ', 'ผู้ชำระเงิน', 'จำนวนเงิน']
const gridOf = (texts: string[], heads = known, body = rows): Grid => ({
  viewer: 'table',
  rows: [heads, ...body],
  merges: [],
  texts,
  page: null,
  problems: [],
})
const report = (grid: Grid, maps?: ReportMap[]): PageInTab => ({
  is: 'report',
  site: 'old',
  grid,
  reading: read(grid, maps),
  pulse: '',
})

it('offers to teach a report, and tells why', () => {
  const why = (grid: Grid, maps?: ReportMap[]) => tableIn(report(grid, maps))?.why ?? null
  const title = 'รายงานรายละเอียดใบเสร็จรับเงิน'
  expect(why(gridOf(['รายงานที่ไม่มีใครรู้จัก']))).toBe('unknown')
  expect(why(gridOf([title]))).toBe('known')
  expect(why(gridOf([title], ['ลำดับ', 'วันที่', 'ใบ', 'ผู้ชำระเงิน', 'จำนวนเงิน']))).toBe('unfit')
  const taught: ReportMap = { ...knownReports[0]!, id: 'taught-1', taught: true }
  taught.columns = known.map((label, i) => ({
    field: (['sequence', 'date', 'number', 'party', 'amount'] as const)[i]!,
    labels: [label],
  }))
  expect(why(gridOf([title]), [taught])).toBe('taught')
})

it('offers nothing where there are no documents to teach', () => {
  expect(tableIn(report(gridOf(['งบทดลอง'], ['ชื่อบัญชี', 'รหัสบัญชี', 'ยอดยกมา', 'ยอดยกไป'])))).toBeNull()
  expect(tableIn(report(gridOf(['ไม่สามารถเรียกดูรายงานนี้ได้'])))).toBeNull()
  expect(tableIn(report(gridOf([], [], [])))).toBeNull()
  expect(tableIn({ is: 'login' })).toBeNull()
})

it('offers to teach a list of the restored system, though it bears the name of a form', () => {
  const grid = gridOf(['หน้าใหม่ของระบบ'], ['ก', 'ข', 'ค', 'ง', 'จ'])
  const reading = read(grid)
  const view = {} as never
  expect(tableIn({ is: 'plain', view, grid, reading })).toMatchObject({ site: 'system', why: 'unknown' })
  const list = { grid, reading }
  expect(tableIn({ is: 'form', view, recognised: {} as never, list })).toMatchObject({ site: 'system' })
  expect(tableIn({ is: 'form', view, recognised: {} as never })).toBeNull()
  const menu = gridOf(['ยินดีต้อนรับ'], ['เมนู', 'ข่าว'], [['ก', 'ข']])
  expect(tableIn({ is: 'plain', view, grid: menu, reading: read(menu) })).toBeNull()
})
