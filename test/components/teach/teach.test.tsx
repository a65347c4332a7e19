import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Teach, type TeachProps } from '../../../components/teach/Teach.tsx'
import { knownReports } from '../../../laas/reports/known/index.ts'
import type { ReportMap } from '../../../laas/reports/map.ts'
import type { Grid } from '../../../laas/reports/reading.ts'
import { heard, show } from '../show.tsx'

const items = [
  ['1', '6 ม.ค. 2567', 'A-1', 'นายทดสอบ ระบบ', '1,234.50'],
  ['2', '8 ม.ค. 2567', 'A-2', 'บริษัท สมมติ จำกัด', '100.00'],
  ['', '', '', 'รวมทั้งสิ้น', '1,334.50'],
]
const gridOf = (heads: string[], texts = ['รายงานของเทศบาล'], rows = items): Grid => ({
  viewer: 'table',
  rows: [heads, ...rows],
  merges: [],
  texts,
  page: null,
  problems: [],
})
const unknown = gridOf(['ก', 'ข', 'ค', 'ง', 'จ'])
const fields = ['sequence', 'date', 'number', 'party', 'amount']

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function teach(props: Partial<TeachProps> = {}) {
  const saved = heard<[ReportMap]>()
  const given: TeachProps = {
    grid: unknown,
    site: 'report',
    taken: null,
    others: knownReports,
    onSave: saved.callback,
    onCancel: () => {},
    ...props,
  }
  const page = show(<Teach {...given} />)
  const settle = () => {
    vi.advanceTimersByTime(1_000)
    page.paint(<Teach {...given} />)
  }
  const pick = (index: number, field: string) => page.choose(page.one(`teach-column-${index}`), field)
  return { page, saved, settle, pick, given }
}

it('an unknown table is taught by picking, tried at once, and handed on as it reads', () => {
  const { page, saved, settle, pick } = teach()
  expect(page.one('teach-save')).toHaveProperty('disabled', true)
  expect(page.text()).toContain(page.t('problem_teachKind'))
  page.choose(page.one('teach-kind'), 'receipt')
  expect(page.text()).toContain(page.t('problem_teachTooLittle'))
  fields.forEach((field, index) => {
    pick(index, field)
  })
  settle()
  const trial = page.one('teach-trial')
  expect(trial.dataset).toMatchObject({ count: '2', status: 'complete' })
  expect(page.text(trial)).toContain('A-1')
  expect(page.text(trial)).toContain('1,334.50')
  page.click(page.one('teach-save'))
  expect(saved.calls).toHaveLength(1)
  expect(saved.calls[0]![0]).toMatchObject({ kind: 'receipt', titles: ['รายงานของเทศบาล'], taught: true })
})

it('two columns cannot be the same field: it says which, and keeps nothing', () => {
  const { page, settle, pick } = teach()
  page.choose(page.one('teach-kind'), 'receipt')
  fields.forEach((field, index) => {
    pick(index, field)
  })
  pick(0, 'amount')
  settle()
  expect(page.text()).toContain(page.t('problem_teachTwice', page.t('field_amount'), 'ก, จ'))
  expect(page.all('teach-trial')).toEqual([])
  expect(page.one('teach-save')).toHaveProperty('disabled', true)
})

it('shows a total that does not agree, as for any report', () => {
  const wrong = gridOf(
    ['ก', 'ข', 'ค', 'ง', 'จ'],
    ['รายงานของเทศบาล'],
    [...items.slice(0, 2), ['', '', '', 'รวมทั้งสิ้น', '9,334.50']],
  )
  const { page, settle, pick } = teach({ grid: wrong })
  page.choose(page.one('teach-kind'), 'receipt')
  fields.forEach((field, index) => {
    pick(index, field)
  })
  settle()
  expect(page.one('teach-trial').dataset.status).toBe('incomplete')
  expect(page.text()).toContain(page.t('proof_incomplete'))
  expect(page.text()).toContain(page.t('teach_totals_off'))
})

it('begins with what still fits of a report that has changed', () => {
  const changed = gridOf(['ลำดับ', 'วันที่', 'ใบสำคัญ', 'ผู้ชำระเงิน', 'จำนวนเงิน'], ['รายงานรายละเอียดใบเสร็จรับเงิน'])
  const { page, settle, pick } = teach({
    grid: changed,
    taken: knownReports.find(({ id }) => id === 'receipt-detail')!,
  })
  const shown = () => fields.map((_, index) => (page.one(`teach-column-${index}`) as HTMLSelectElement).value)
  expect(shown()).toEqual(['sequence', 'date', '', 'party', 'amount'])
  pick(2, 'number')
  settle()
  expect(page.one('teach-trial').dataset).toMatchObject({ count: '2', status: 'complete' })
})

it('says why it could not be kept, and keeps what was chosen', () => {
  const { page, pick, given } = teach()
  pick(2, 'number')
  const problem = { code: 'teachFailed', values: ['QuotaExceededError'], weight: 'stop' as const }
  page.paint(<Teach {...given} problem={problem} />)
  expect(page.text()).toContain(page.t('problem_teachFailed', 'QuotaExceededError'))
  expect(page.one('teach-column-2')).toHaveProperty('value', 'number')
})

it('shows how far stored pages are read anew, and stops that', () => {
  const { page, pick, given } = teach()
  pick(2, 'number')
  let stops = 0
  const rereading = { progress: { done: 3, of: 12 }, onStop: () => void stops++ }
  page.paint(<Teach {...given} busy rereading={rereading} />)
  expect(page.text()).toContain(page.t('reread_pages', '3', '12'))
  page.click(page.one('reread-stop'))
  expect(stops).toBe(1)
})

it('asks for a name where the page has none', () => {
  const { page, saved, settle, pick } = teach({ grid: gridOf(['ก', 'ข', 'ค', 'ง', 'จ'], []) })
  page.choose(page.one('teach-kind'), 'receipt')
  fields.forEach((field, index) => {
    pick(index, field)
  })
  expect(page.text()).toContain(page.t('problem_teachTitle'))
  page.type(page.one('teach-name'), 'สมุดของกองคลัง')
  settle()
  page.click(page.one('teach-save'))
  expect(saved.calls[0]![0]).toMatchObject({ titles: [], name: 'สมุดของกองคลัง' })
})

it('keeps what was said while the report turns its page, and not on another report', () => {
  const { page, pick, given } = teach()
  pick(2, 'number')
  page.paint(
    <Teach {...given} grid={gridOf(['ก', 'ข', 'ค', 'ง', 'จ'], ['รายงานของเทศบาล'], items.slice(1))} />,
  )
  expect(page.one('teach-column-2')).toHaveProperty('value', 'number')
  page.paint(<Teach {...given} grid={gridOf(['ก', 'ข', 'ค', 'ง', 'จ'], ['รายงานของอำเภอ'])} />)
  expect(page.one('teach-column-2')).toHaveProperty('value', '')
})

it('takes another row for the header where the person says so', () => {
  const two = gridOf(
    ['ก', 'ข', 'ค', 'ง', 'จ'],
    ['รายงานของเทศบาล'],
    [['ลำดับ', 'วันที่', 'เลขที่', 'ชื่อ', 'เงิน'], ...items],
  )
  const { page } = teach({ grid: two })
  page.choose(page.one('teach-header'), '1')
  expect(page.text(page.root.querySelector('.teach-columns')!)).toContain('เลขที่')
  page.choose(page.one('teach-header'), '0')
  expect(page.text(page.root.querySelector('.teach-columns')!)).toContain('ค')
})

it('shows hundreds of columns some at a time, and texts as text', () => {
  const heads = Array.from({ length: 200 }, (_, i) => `<img src=x onerror=alert(${i})>`)
  const wide = gridOf(heads, ['รายงาน'], [heads.map(() => 'x'.repeat(100_000))])
  const { page } = teach({ grid: wide })
  page.choose(page.one('teach-header'), '0')
  expect(page.root.querySelectorAll('.teach-column')).toHaveLength(40)
  page.click(page.one('teach-more'))
  expect(page.root.querySelectorAll('.teach-column')).toHaveLength(80)
  expect(page.root.querySelectorAll('img')).toHaveLength(0)
  expect(page.text().length).toBeLessThan(100_000)
})
