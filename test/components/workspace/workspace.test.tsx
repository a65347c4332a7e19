import { describe, expect, it } from 'vitest'
import type { DocumentFilter } from '../../../components/workspace/Documents.tsx'
import type { Tab } from '../../../components/workspace/tabs.ts'
import { Workspace, type WorkspaceProps } from '../../../components/workspace/Workspace.tsx'
import type { Gap } from '../../../laas/documents/gap.ts'
import { heard, show } from '../show.tsx'

/** Invented. */
const nothing = () => {}
const files = {
  items: [],
  over: false,
  onPick: nothing,
  onStop: nothing,
  onDrop: nothing,
  onSite: nothing,
  onLeave: nothing,
  onStore: nothing,
}

function props(changes: Partial<WorkspaceProps> = {}): WorkspaceProps {
  return {
    tab: 'progress',
    onTab: () => {},
    progress: {
      tallies: [{ kind: 'receipt', month: '2024-01', state: 'todo', count: 7, satang: 70_000 }],
      incomplete: [],
    },
    documents: {
      filter: { text: '', kind: 'all', state: 'all', month: 'all' },
      onFilter: () => {},
      months: ['2024-01'],
      rows: [
        {
          id: 'a',
          kind: 'receipt',
          state: 'skipped',
          number: 'RCPT-00001/67',
          newNumber: null,
          date: '2024-01-08',
          amount: null,
          party: 'นายตัวอย่าง สมมุติ',
          reason: 'รอเอกสารประกอบ',
        },
      ],
      page: 0,
      pages: 3,
      total: 120,
      onOpen: () => {},
      onPage: () => {},
    },
    detail: null,
    numbers: {
      search: '',
      onSearch: () => {},
      rows: [],
      page: 0,
      pages: 1,
      total: 0,
      onPage: () => {},
      onExport: () => {},
      onPrint: () => {},
    },
    questions: { questions: [], onConfirm: () => {}, onReject: () => {} },
    closing: {
      result: null,
      counting: false,
      balances: null,
      problems: [],
      skipped: [],
      unreported: [],
      today: '2024-08-05',
      office: '',
      onOffice: () => {},
      signers: { preparer: '', checker: '', director: '' },
      onSigners: () => {},
      onPrint: () => {},
      onSheets: () => {},
      onNone: () => {},
    },
    captures: {
      runs: [],
      damaged: { records: [], months: ['2024-02'], onRecord: () => {}, onWithdraw: () => {} },
      onWithdraw: () => {},
    },
    files,
    log: { entries: [], total: 0, onUndo: () => {}, onMore: () => {} },
    settings: {
      language: 'auto',
      onLanguage: () => {},
      gaps: [{ from: '2024-01-06', to: '2024-07-06' }],
      onGaps: () => {},
      auto: false,
      onAuto: () => {},
      backup: { last: null, running: null, result: null, problems: [] },
      onExport: () => {},
      onImport: () => {},
      maps: {
        maps: [],
        imported: null,
        problems: [],
        onExport: () => {},
        onImport: () => {},
        onDelete: () => {},
      },
      options: {
        options: [],
        onForget: () => {},
        onExport: () => {},
        onImport: () => {},
        taken: null,
        problems: [],
      },
      office: '',
      onForgetOffice: () => {},
      savedTexts: [],
      onForgetSaved: () => {},
      documents: 120,
      onWipe: () => {},
    },
    unsaved: null,
    ...changes,
  }
}

it('goes from tab to tab by click and by arrow key', () => {
  const tabs = heard<[Tab]>()
  const page = show(<Workspace {...props({ onTab: tabs.callback })} />)
  page.click(page.one('tab-settings'))
  page.key(page.one('tab-progress'), 'ArrowRight')
  page.key(page.one('tab-progress'), 'ArrowLeft')
  expect(tabs.calls).toEqual([['settings'], ['documents'], ['settings']])
})

it('opens the documents behind a figure', () => {
  const filters = heard<[DocumentFilter]>()
  const tabs = heard<[Tab]>()
  const documents = { ...props().documents, onFilter: filters.callback }
  const page = show(<Workspace {...props({ documents, onTab: tabs.callback })} />)
  const [ofKind, ofMonth] = page.root.querySelectorAll('.figure')
  page.click(ofKind!)
  page.click(ofMonth!)
  expect(filters.calls.map(([filter]) => filter.month)).toEqual(['all', '2024-01'])
  expect(filters.calls[0]).toEqual([{ text: '', kind: 'receipt', state: 'todo', month: 'all' }])
  expect(tabs.calls).toEqual([['documents'], ['documents']])
})

it('searches, filters and turns pages of documents', () => {
  const filters = heard<[DocumentFilter]>()
  const pages = heard<[number]>()
  const documents = { ...props().documents, onFilter: filters.callback, onPage: pages.callback }
  const page = show(<Workspace {...props({ tab: 'documents', documents })} />)
  page.type(page.one('documents-search'), 'ตัวอย่าง')
  page.choose(page.one('documents-state'), 'skipped')
  expect(filters.calls.map(([filter]) => [filter.text, filter.state])).toEqual([
    ['ตัวอย่าง', 'all'],
    ['', 'skipped'],
  ])
  expect(page.one('documents-previous')).toHaveProperty('disabled', true)
  page.click(page.one('documents-next'))
  expect(pages.calls).toEqual([[1]])
  expect(page.text()).toContain('รอเอกสารประกอบ')
})

describe('backups', () => {
  it('are in sight on every tab and remind', () => {
    const saved = heard()
    const settings = { ...props().settings, onExport: saved.callback }
    const page = show(<Workspace {...props({ settings, unsaved: { changes: 245, days: 3 } })} />)
    expect(page.text(page.one('backup-remind'))).toContain(page.t('backup_since', '3', '245'))
    page.click(page.one('export'))
    expect(saved.calls).toHaveLength(1)
  })

  it('take the file that was chosen', () => {
    const files = heard<[File]>()
    const settings = { ...props().settings, onImport: files.callback }
    const page = show(<Workspace {...props({ settings })} />)
    const input = page.one('import')
    const file = { name: 'a.laas' }
    Object.defineProperty(input, 'files', { value: [file] })
    page.choose(input, '')
    expect(files.calls).toEqual([[file]])
  })

  it('cannot be started twice, and say what went wrong', () => {
    const problems = [{ code: 'backupUnreadable', values: ['3'], weight: 'stop' as const }]
    const backup = { last: null, running: { what: 'import' as const, share: 0.5 }, result: null, problems }
    const page = show(<Workspace {...props({ settings: { ...props().settings, backup } })} />)
    expect(page.one('export')).toHaveProperty('disabled', true)
    expect(page.root.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')).toBe('50')
    expect(page.text()).toContain(page.t('problem_backupUnreadable', '3'))
  })
})

describe('settings', () => {
  const open = (changes: Partial<WorkspaceProps['settings']>) =>
    show(<Workspace {...props({ tab: 'settings', settings: { ...props().settings, ...changes } })} />)

  it('delete everything only after the word was typed', () => {
    const wiped = heard()
    const page = open({ onWipe: wiped.callback })
    page.click(page.one('wipe'))
    page.type(page.one('wipe-word'), 'ลบ')
    page.click(page.one('wipe'))
    expect(wiped.calls).toEqual([])
    page.type(page.one('wipe-word'), 'ลบทั้งหมด')
    page.click(page.one('wipe'))
    expect(wiped.calls).toHaveLength(1)
    expect(page.one('wipe')).toHaveProperty('disabled', true)
  })

  it('take a span in dates as on paper', () => {
    const gaps = heard<[Gap[]]>()
    const page = open({ onGaps: gaps.callback })
    page.type(page.one('gap-from'), '1/2/2568')
    page.type(page.one('gap-to'), '31 ก.พ. 2568')
    expect(page.text()).toContain(page.t('date_unreadable'))
    expect(page.one('gap-add')).toHaveProperty('disabled', true)
    page.type(page.one('gap-to'), '31 ม.ค. 2568')
    expect(page.text()).toContain(page.t('gap_backwards'))
    expect(page.one('gap-add')).toHaveProperty('disabled', true)
    page.type(page.one('gap-to'), '๓๑ มี.ค. ๒๕๖๘')
    page.click(page.one('gap-add'))
    expect(gaps.calls).toEqual([
      [
        [
          { from: '2024-01-06', to: '2024-07-06' },
          { from: '2025-02-01', to: '2025-03-31' },
        ],
      ],
    ])
  })
})

it('undoes a decision from the log', () => {
  const undone = heard<[string]>()
  const entry = { at: '2024-08-05T09:04:00', code: 'saved', values: ['1', '2'] }
  const log = {
    entries: [
      { ...entry, id: '1', undoable: true },
      { ...entry, id: '2', undoable: false, code: 'noSuchCode' },
    ],
    total: 2,
    onUndo: undone.callback,
    onMore: () => {},
  }
  const page = show(<Workspace {...props({ tab: 'log', log })} />)
  expect(page.text()).toContain(page.t('log_saved', '1', '2'))
  expect(page.text()).toContain('noSuchCode · 1 · 2')
  page.click(page.one('log-undo'))
  expect(undone.calls).toEqual([['1']])
})
