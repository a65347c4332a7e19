import { expect, it } from 'vitest'
import { Files, type FilesProps } from '../../../components/workspace/Files.tsx'
import type { FileItem, ReportItem } from '../../../components/workspace/fileItem.ts'
import { afterAnswer, newItem } from '../../../entrypoints/workspace/fileItems.ts'
import type { FileReport } from '../../../laas/reports/files/fileReport.ts'
import { heard, show } from '../show.tsx'

/** Invented. */
const report: FileReport = {
  sheet: 'ก.พ.',
  site: 'old',
  report: 'receipts',
  title: 'รายงานรายละเอียดใบเสร็จรับเงิน',
  kind: 'receipt',
  period: { from: '2024-02-01', to: '2024-02-29' },
  page: { number: 1, of: 1 },
  rows: 5,
  documents: 2,
  satang: 30_000,
  fresh: 1,
  status: 'complete',
  teach: 'known',
  controlTotals: [],
  problems: [],
  samples: [
    { number: 'R-1/67', date: '2024-02-01', amount: 10_000, party: 'นายตัวอย่าง สมมุติ', cancelled: false },
  ],
}
const asItem = (found: FileReport): ReportItem => ({ ...found, left: false, stored: null, problem: null })
const evidence = { name: 'ก.xlsx', size: 5, modified: '', hash: '' }
const file = newItem(1, new File(['12345'], 'ก.xlsx'))
const found = (...reports: FileReport[]): FileItem => ({
  ...file,
  state: 'found',
  reports: reports.map(asItem),
})

function props(changes: Partial<FilesProps>): FilesProps {
  const nothing = () => {}
  const does = {
    onPick: nothing,
    onStop: nothing,
    onDrop: nothing,
    onSite: nothing,
    onLeave: nothing,
    onStore: nothing,
  }
  return { items: [], over: false, ...does, ...changes }
}

it('shows what would be stored, and stores only when told', () => {
  const stored = heard<[number]>()
  const screen = show(<Files {...props({ items: [found(report)], onStore: stored.callback })} />)
  const text = screen.text()
  for (const part of [
    'ก.xlsx',
    'ก.พ.',
    '1 ก.พ. 2567',
    '2 ฉบับ',
    'ใหม่ 1 · มีอยู่แล้ว 1',
    '300.00',
    'R-1/67',
    '100.00',
  ])
    expect(text).toContain(part)
  expect(stored.calls).toEqual([])
  screen.click(screen.one('file-store'))
  expect(stored.calls).toEqual([[1]])
})

it('names the system on the button that stores', () => {
  const site = (name: 'old' | 'system') =>
    show(<Files {...props({ items: [found({ ...report, site: name })] })} />).text()
  expect(site('old')).toContain('เก็บเป็นรายงานเดิม')
  expect(site('system')).toContain('เก็บเป็นรายการที่พบในระบบปัจจุบัน')
})

it('offers no storing of what is unknown or must not be stored', () => {
  const unknown: FileReport = { ...report, report: null, status: 'unknown', teach: 'unknown', samples: [] }
  const stopped: FileReport = { ...report, problems: [{ code: 'noDocuments', values: [], weight: 'stop' }] }
  for (const one of [unknown, stopped]) {
    const taught = heard<[number, number]>()
    const screen = show(<Files {...props({ items: [found(one)], onTeach: taught.callback })} />)
    expect(screen.all('file-store')).toEqual([])
    screen.click(screen.one('teach'))
    expect(taught.calls).toEqual([[1, 0]])
  }
})

it('leaves out what the person does not want', () => {
  const left = heard<[number, number, boolean]>()
  const screen = show(
    <Files {...props({ items: [found(report, { ...report, sheet: 'มี.ค.' })], onLeave: left.callback })} />,
  )
  expect(screen.text()).toContain('เก็บทั้ง 2 รายงาน')
  screen.root.querySelectorAll<HTMLElement>('[aria-pressed]')[1]!.click()
  expect(left.calls).toEqual([[1, 1, true]])
})

it('goes from answer to answer', () => {
  const reading = afterAnswer(file, { type: 'progress', file: 1, stage: 'reading', rows: 1200, share: 0.5 })
  expect(show(<Files {...props({ items: [reading] })} />).text()).toContain('อ่านแล้ว 1,200 แถว')
  const seen = afterAnswer(reading, { type: 'found', file: 1, evidence, reports: [report], before: null })
  expect(seen).toMatchObject({ state: 'found', reports: [{ left: false }] })
  const kept = afterAnswer(seen, {
    type: 'stored',
    file: 1,
    report: 0,
    problem: null,
    added: 1,
    known: 1,
    again: false,
    status: 'complete',
  }) // prettier-ignore
  const screen = show(<Files {...props({ items: [afterAnswer(kept, { type: 'done', file: 1 })] })} />)
  expect(screen.one('file-stored').textContent).toContain('เอกสารใหม่ 1 ฉบับ')
  expect(screen.all('file-store')).toEqual([])
  const problem = { code: 'fileDamaged', values: ['ก.xlsx'], weight: 'stop' as const }
  const failed = afterAnswer(file, { type: 'failed', file: 1, report: null, problem })
  expect(show(<Files {...props({ items: [failed] })} />).text()).toContain('เปิดไฟล์ ก.xlsx ไม่ได้')
})
