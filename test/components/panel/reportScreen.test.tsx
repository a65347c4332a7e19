import { expect, it } from 'vitest'
import { ReportScreen, type ReportScreenProps } from '../../../components/panel/ReportScreen.tsx'
import { heard, show } from '../show.tsx'

/** Invented. */
function props(changes: Partial<ReportScreenProps> = {}): ReportScreenProps {
  return {
    report: {
      title: 'รายงานตัวอย่าง',
      kind: 'receipt',
      period: { from: '2024-01-06', to: '2024-01-31' },
      page: { number: 2, of: 12 },
      documents: 20,
      satang: 1_234_500,
      status: 'complete',
      controlTotals: [],
      problems: [],
    },
    walk: null,
    stored: null,
    onCapturePage: () => {},
    onCaptureAll: () => {},
    onStop: () => {},
    ...changes,
  }
}
const report = props().report

it('says which report, period, page, how many and whether they add up', () => {
  const page = show(<ReportScreen {...props()} />)
  const summary = page.one('capture-summary')
  expect(summary.dataset.status).toBe('complete')
  for (const part of ['รายงานตัวอย่าง', '6 ม.ค. 2567', '31 ม.ค. 2567', '2 จาก 12', '20 ฉบับ', '12,345.00']) {
    expect(page.text(summary)).toContain(part)
  }
  expect(page.text(summary)).toContain(page.t('proof_complete'))
})

it('says by how much an incomplete page is off, and still lets it be stored', () => {
  const controlTotals = [
    { label: 'รวม', field: 'amount' as const, printed: 1_000_00, computed: 900_00 },
    { label: 'จำนวน', field: 'count' as const, printed: 20, computed: 20 },
  ]
  const page = show(
    <ReportScreen {...props({ report: { ...report, status: 'incomplete', controlTotals } })} />,
  )
  const summary = page.text(page.one('capture-summary'))
  expect(summary).toContain('1,000.00')
  expect(summary).toContain('900.00')
  expect(summary).toContain('ต่างกัน 100.00')
  expect(summary).not.toContain('จำนวน')
  expect(page.one('capture-page')).toHaveProperty('disabled', false)
})

it('one page of several is no alarm, unless a total of its own is off', () => {
  const problems = [{ code: 'morePages', values: ['1'], weight: 'flag' as const }]
  const part = { ...report, status: 'incomplete' as const, problems }
  const page = show(<ReportScreen {...props({ report: part })} />)
  expect(page.text(page.one('capture-summary'))).toContain(page.t('proof_part'))
  expect(page.all('problems')).toHaveLength(0)
  const off = [{ label: 'รวม', field: 'amount' as const, printed: 1_000_00, computed: 900_00 }]
  const wrong = show(<ReportScreen {...props({ report: { ...part, controlTotals: off } })} />)
  expect(wrong.text(wrong.one('capture-summary'))).toContain(wrong.t('proof_incomplete'))
  const cut = [...problems, { code: 'pageCut', values: [], weight: 'stop' as const }]
  const broken = show(<ReportScreen {...props({ report: { ...part, problems: cut } })} />)
  expect(broken.text(broken.one('capture-summary'))).toContain(broken.t('proof_incomplete'))
})

it('captures the page or all pages', () => {
  const one = heard()
  const all = heard()
  const page = show(<ReportScreen {...props({ onCapturePage: one.callback, onCaptureAll: all.callback })} />)
  page.click(page.one('capture-page'))
  page.click(page.one('capture-all'))
  expect([one.calls.length, all.calls.length]).toEqual([1, 1])
})

it('offers both ways of storing, whether or not the page says how many there are', () => {
  for (const of of [1, 12, null]) {
    const page = show(<ReportScreen {...props({ report: { ...report, page: { number: 1, of } } })} />)
    expect(page.all('capture-all')).toHaveLength(1)
    expect(page.all('capture-page')).toHaveLength(1)
  }
})

it('stores nothing past a problem that stops', () => {
  const problems = [{ code: 'rowsLost', values: ['3', '5'], weight: 'stop' as const }]
  const page = show(<ReportScreen {...props({ report: { ...report, problems } })} />)
  expect(page.one('capture-page')).toHaveProperty('disabled', true)
  expect(page.one('capture-all')).toHaveProperty('disabled', true)
  expect(page.text()).toContain(page.t('problem_rowsLost', '3', '5'))
})

it('offers to teach a report, and says why where its columns are not those that were known', () => {
  expect(show(<ReportScreen {...props()} />).all('teach')).toEqual([])
  const { callback, calls } = heard()
  const page = show(<ReportScreen {...props({ teach: { why: 'unfit', onTeach: callback } })} />)
  expect(page.text()).toContain(page.t('teach_why_unfit'))
  page.click(page.one('teach'))
  expect(calls).toHaveLength(1)
  const known = show(<ReportScreen {...props({ teach: { why: 'known', onTeach: callback } })} />)
  expect(known.text(known.one('teach'))).toBe(known.t('teach_known'))
})

it('shows a walk with pages, rows and time left, and stops it', () => {
  const stop = heard()
  const walk = { page: 3, of: 12, rows: 1_240, secondsLeft: 95, stopping: false, inPage: null }
  const page = show(<ReportScreen {...props({ walk, onStop: stop.callback })} />)
  const bar = page.root.querySelector('[role=progressbar]')
  expect(bar?.getAttribute('aria-valuenow')).toBe('25')
  expect(page.text()).toContain('1,240 รายการ · เหลืออีกประมาณ 2 นาที')
  expect(page.all('capture-all')).toEqual([])
  page.click(page.one('capture-stop'))
  expect(stop.calls).toHaveLength(1)
  page.paint(<ReportScreen {...props({ walk: { ...walk, stopping: true } })} />)
  expect(page.one('capture-stop')).toHaveProperty('disabled', true)
})

it('shows how far a long page is, in place of the buttons, and stops it', () => {
  const stop = heard()
  const busy = show(<ReportScreen {...props({ busy: true })} />)
  expect(busy.one('capture-page')).toHaveProperty('disabled', true)
  const progress = { doing: 'storing' as const, share: 0.38 }
  const page = show(
    <ReportScreen
      {...props({ busy: true, capturing: { progress, stopping: false }, onStop: stop.callback })}
    />,
  )
  const bar = () => page.root.querySelector('[role=progressbar]')!
  expect(bar().getAttribute('aria-valuenow')).toBe('38')
  expect(bar().getAttribute('aria-label')).toBe(page.t('capture_storing'))
  expect([...page.all('capture-page'), ...page.all('capture-all')]).toEqual([])
  page.click(page.one('capture-stop'))
  expect(stop.calls).toHaveLength(1)
  const reading = { doing: 'reading' as const, share: null }
  page.paint(<ReportScreen {...props({ busy: true, capturing: { progress: reading, stopping: true } })} />)
  expect(page.one('capture-stop')).toHaveProperty('disabled', true)
  expect(page.text()).toContain(page.t('walk_stopping'))
  expect(bar().hasAttribute('aria-valuenow')).toBe(false)
})

it('says that nothing of a stopped page is stored, and offers it again', () => {
  const page = show(<ReportScreen {...props({ halted: true })} />)
  expect(page.text(page.one('capture-stopped'))).toBe(
    page.t('capture_stopped') + page.t('problem_captureStopped'),
  )
  expect(page.one('capture-page')).toHaveProperty('disabled', false)
})

it('shows a long page of a walk beside the walk, and counts it only when it is done', () => {
  const inPage = { doing: 'reading' as const, share: 0.5 }
  const walk = { page: 1, of: 1, rows: 0, secondsLeft: null, stopping: false, inPage }
  const page = show(<ReportScreen {...props({ walk })} />)
  const bars = [...page.root.querySelectorAll('[role=progressbar]')]
  expect(bars.map(bar => bar.getAttribute('aria-valuenow'))).toEqual(['0', '50'])
})

it('says what storing brought', () => {
  const run = { status: 'incomplete' as const, pages: 7, of: 12, documents: 140 }
  const stored = { added: 98, known: 42, run, stopped: true, problems: [] }
  const page = show(<ReportScreen {...props({ stored })} />)
  const text = page.text(page.one('stored'))
  expect(text).toContain(page.t('stored_stopped'))
  expect(text).toContain(page.t('stored_counts', '98', '42'))
  expect(text).toContain(page.t('stored_run_of', '7', '12', '140'))
})
