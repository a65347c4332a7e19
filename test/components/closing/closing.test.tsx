import { describe, expect, it } from 'vitest'
import { Closing, type ClosingProps } from '../../../components/closing/Closing.tsx'
import { sheetsOf } from '../../../components/closing/sheets.ts'
import { tableTranslate } from '../../../components/i18n.ts'
import { kinds } from '../../../laas/documents/kinds.ts'
import type { ExplainedRow } from '../../../laas/matching/reconcile/explain.ts'
import { reconcile } from '../../../laas/matching/reconcile/reconcile.ts'
import type { ReconcileInput } from '../../../laas/matching/reconcile/types.ts'
import type { Sheet } from '../../../laas/reports/files/writeWorkbook.ts'
import th from '../../../locales/th.json'
import { heard, show } from '../show.tsx'

const input: ReconcileInput = {
  sums: [
    { kind: 'receipt', month: '2024-02', state: 'confirmed', count: 3, satang: 123_456 },
    { kind: 'receipt', month: '2024-03', state: 'todo', count: 2, satang: 5_000 },
    { kind: 'receipt', month: '2024-04', state: 'todo', count: 1, satang: 700 },
    { kind: 'receipt', month: '', state: 'todo', count: 1, satang: 100 },
  ],
  gaps: [{ from: '2024-02-01', to: '2024-04-30' }],
  reports: [
    { kind: 'receipt', period: { from: '2024-02-01', to: '2024-04-30' }, holds: 'complete' },
    { kind: 'cheque', period: { from: '2024-04-01', to: '2024-04-30' }, holds: 'damaged' },
  ],
  lists: [
    { kind: 'receipt', title: 'รายการ', period: { from: '2024-02-01', to: '2024-03-31' }, read: 'whole' },
  ],
  seen: [
    {
      kind: 'receipt',
      month: '2024-02',
      confirmed: { count: 3, satang: 123_456 },
      unreported: { count: 0, satang: 0 },
      asked: { count: 0, satang: 0 },
      contradicted: 0,
    },
  ],
  waiting: [],
  none: kinds.filter(kind => kind !== 'receipt').map(kind => ({ kind, month: '2024-02' })),
}
const dated = { ...input, sums: input.sums.filter(({ month }) => month !== '') }

function props(change: Partial<ClosingProps> = {}): ClosingProps {
  const nothing = () => {}
  return {
    result: reconcile(dated),
    counting: false,
    balances: [],
    problems: [],
    skipped: [],
    unreported: [],
    today: '2024-08-05',
    office: 'เทศบาลตำบลตัวอย่าง',
    onOffice: nothing,
    signers: { preparer: 'นางสาวสมมติ', checker: '', director: '' },
    onSigners: nothing,
    onPrint: nothing,
    onSheets: nothing,
    onOpen: nothing,
    onReports: nothing,
    onDocument: nothing,
    onNone: nothing,
    ...change,
  }
}

const row: ExplainedRow = {
  key: '411000',
  code: '411000',
  name: 'ภาษีอากร',
  groups: [],
  old: -15_000,
  seen: -5_000,
  difference: -10_000,
  sum: -10_000,
  remainder: 0,
  effects: [
    {
      code: '411000',
      names: [],
      satang: -10_000,
      document: {
        id: 'a',
        kind: 'receipt',
        number: 'RCPT-00045/67',
        date: '2024-03-05',
        amount: 10_000,
        party: '',
        state: 'todo',
        fields: {},
        lines: [],
        seenAmount: null,
        again: 0,
      },
    },
  ],
}
const at = { at: '2024-08-05T09:41:00', problems: [] }
const pair = {
  report: 'trial-balance',
  balances: 'accounts' as const,
  title: 'งบทดลอง',
  period: { from: '2024-03-01', to: '2024-03-31' },
  sides: { old: at, system: at },
  rows: [row],
  others: [],
}

describe('closing the months', () => {
  it('says of each month whether it is whole, and of all how many are', () => {
    const page = show(<Closing {...props()} />)
    const whole = (month: string) => page.one(`closing-month-${month}`).dataset.whole
    expect([whole('2024-02'), whole('2024-03'), whole('2024-04')]).toEqual(['true', 'false', 'false'])
    expect(page.text(page.one('closing-verdict'))).toContain(page.t('closing_someOpen', '1', '3'))
  })

  it('keeps what was not looked for apart from what is missing', () => {
    const page = show(<Closing {...props()} />)
    const table = page.one('closing-months')
    const heads = [...table.querySelectorAll('thead th')].map(cell => page.text(cell))
    expect(heads).toContain(page.t('closing_missing'))
    expect(heads).toContain(page.t('closing_notLooked'))
    expect(page.all('closing-missing', table).map(cell => page.text(cell))).toEqual(['2', '2'])
    expect(page.all('closing-notLooked', table).map(cell => page.text(cell))).toEqual(['1', '1'])
  })

  it('opens the documents behind a figure, and the reports behind a damaged one', () => {
    const opened = heard<[string, string | null, string]>()
    const reports = heard()
    const page = show(<Closing {...props({ onOpen: opened.callback, onReports: reports.callback })} />)
    page.click(page.all('closing-missing')[1]!)
    page.click(page.all('closing-due')[0]!)
    page.click(page.all('closing-damaged')[0]!)
    expect(opened.calls).toEqual([
      ['2024-03', 'receipt', 'todo'],
      ['2024-02', null, 'due'],
    ])
    expect(reports.calls).toHaveLength(1)
  })

  it('lets a person say that there was none, only where no report and no document is there', () => {
    const said = heard<[string, string, boolean]>()
    const page = show(<Closing {...props({ onNone: said.callback })} />)
    const inApril = page.root.querySelector('[data-month="2024-04"]')!
    // Receipts are captured, of cheques a report is damaged.
    expect(page.all('closing-none', inApril)).toHaveLength(6)
    page.click(page.all('closing-none', inApril)[0]!)
    expect(said.calls).toEqual([['transfer', '2024-04', true]])
  })

  it('shows undated documents as a month of their own that is never whole', () => {
    const page = show(<Closing {...props({ result: reconcile(input) })} />)
    expect(page.one('closing-month-').dataset.whole).toBe('false')
    expect(page.text(page.one('closing-verdict'))).toContain(page.t('closing_someOpen', '0', '3'))
  })

  it('hands nothing out while figures are still being added up', () => {
    const page = show(<Closing {...props({ counting: true })} />)
    for (const testid of ['closing-print', 'closing-xlsx'])
      expect(page.one(testid)).toHaveProperty('disabled', true)
  })

  it('prints office, days and who signs', () => {
    const page = show(<Closing {...props()} />)
    for (const text of ['เทศบาลตำบลตัวอย่าง', '1 ก.พ. 2567 – 30 เม.ย. 2567', '5 ส.ค. 2567', '( นางสาวสมมติ )'])
      expect(page.text()).toContain(text)
  })
})

describe('balances', () => {
  it('show the difference, the documents behind it, and open them', () => {
    const opened = heard<[string, string]>()
    const page = show(<Closing {...props({ balances: [pair], onDocument: opened.callback })} />)
    const section = page.one('balances-trial-balance')
    expect(page.text(section)).toContain(page.t('balances_proven'))
    page.click(section.querySelector('.figure')!)
    expect(opened.calls).toEqual([['receipt', 'RCPT-00045/67']])
  })

  it('of one side only say that nothing can be compared yet', () => {
    const one = { ...pair, sides: { old: at, system: null }, rows: [] }
    const page = show(<Closing {...props({ balances: [one] })} />)
    expect(page.text()).toContain(page.t('balances_systemMissing'))
    expect(page.text()).not.toContain(page.t('balances_equal'))
  })
})

describe('the workbook', () => {
  const t = tableTranslate(th)
  const listed = {
    id: 's',
    kind: 'receipt' as const,
    number: '=1',
    date: '2024-02-29',
    amount: 5,
    party: 'ก',
    reason: 'ข',
  }
  const above = ['เทศบาลตำบลตัวอย่าง']
  const sheets = sheetsOf(t, {
    result: reconcile(dated),
    balances: [pair],
    skipped: [listed],
    unreported: [],
    above,
  })

  it('holds a sheet for every table that has rows', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      t('closing_sheetMonths'),
      t('closing_sheetOpen'),
      'งบทดลอง 2024-03-31',
      t('closing_skipped'),
    ])
    for (const sheet of sheets) for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length)
  })

  it('gives amounts as satang to be written as numbers, dates in B.E. and as ISO', () => {
    expect(sheets[3]!.rows).toEqual([[t('kind_receipt'), '=1', '29/02/2567', '2024-02-29', 5, 'ก', 'ข']])
    const [first] = sheets[0]!.rows
    expect(first).toContain(123_456)
    expect(sheets[0]!.columns[first!.indexOf(123_456)]!.type).toBe('money')
  })

  it('is made of what is on the screen', () => {
    const given = heard<[Sheet[]]>()
    const page = show(<Closing {...props({ balances: [pair], onSheets: given.callback })} />)
    page.click(page.one('closing-xlsx'))
    expect(given.calls[0]![0].map(({ name }) => name)).toEqual(sheets.slice(0, 3).map(({ name }) => name))
  })
})
