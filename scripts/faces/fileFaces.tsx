import { Files, type FilesProps } from '../../components/workspace/Files.tsx'
import type { FileItem, ReportItem } from '../../components/workspace/fileItem.ts'
import '../../components/workspace/workspace.css'
import type { Face } from './face.ts'
import { nothing } from './nothing.ts'
import { report, todo } from './samples.ts'

export const noFiles: FilesProps = {
  items: [],
  over: false,
  onPick: nothing,
  onStop: nothing,
  onDrop: nothing,
  onSite: nothing,
  onLeave: nothing,
  onStore: nothing,
  onTeach: nothing,
}

const item: FileItem = {
  file: 1,
  name: 'ใบเสร็จรับเงิน มกราคม–มิถุนายน ๒๕๖๗ (ฉบับแก้ไขที่ 2).xlsx',
  size: 5_873_825,
  state: 'found',
  progress: { rows: 0, share: null },
  reports: [],
  problem: null,
  before: null,
}

const found: ReportItem = {
  sheet: 'ใบเสร็จ',
  site: 'old',
  report: 'receipts',
  title: report.title,
  kind: 'receipt',
  period: report.period,
  page: { number: 1, of: 1 },
  rows: 40_003,
  documents: 40_000,
  satang: 20_012_345_600,
  fresh: 39_760,
  status: 'complete',
  teach: 'known',
  controlTotals: [],
  problems: [],
  samples: todo.slice(0, 3).map(({ number, date, amount, party }, index) => ({
    number,
    date,
    amount,
    party,
    cancelled: index === 2,
  })),
  left: false,
  stored: null,
  problem: null,
}

const odd: ReportItem = {
  ...found,
  sheet: 'ก.พ., ก.พ. (2)',
  documents: 118,
  rows: 121,
  fresh: 118,
  status: 'incomplete',
  controlTotals: [{ label: 'รวมทั้งสิ้น', field: 'amount', printed: 12_345_600, computed: 9_095_600 }],
  problems: [
    { code: 'totalDiffers', values: ['รวมทั้งสิ้น', '123,456.00', '90,956.00'], weight: 'flag' },
    { code: 'rowHidden', values: ['7–12, 40'], weight: 'flag' },
    { code: 'columnHidden', values: ['F, G'], weight: 'flag' },
    { code: 'sheetHidden', values: ['ก.พ. (2)'], weight: 'flag' },
    { code: 'yearOfTwo', values: ['14', 'B7', '1967-02-06'], weight: 'flag' },
    { code: 'digitsLost', values: ['3', 'D9', '6.61E+11'], weight: 'flag' },
  ],
}

const unknown: ReportItem = {
  ...found,
  sheet: 'จากแฟ้มกระดาษ',
  report: null,
  title: '',
  kind: null,
  period: null,
  rows: 34,
  documents: 0,
  satang: 0,
  fresh: 0,
  status: 'unknown',
  teach: 'unknown',
  problems: [{ code: 'reportUnknown', values: [], weight: 'stop' }],
  samples: [],
}

const stored: ReportItem = {
  ...found,
  stored: { added: 39_760, known: 240, again: false, status: 'complete' },
}

const states: Record<string, Partial<FilesProps>> = {
  none: {},
  over: { over: true },
  reading: {
    items: [
      { ...item, state: 'reading', progress: { rows: 23_400, share: 0.58 } },
      { ...item, file: 2, name: 'RCPT_DETAIL.csv', size: 84_123, state: 'waiting' },
      { ...item, file: 3, name: 'ทะเบียนคุมฎีกา.xls', size: 912, state: 'stopped' },
    ],
  },
  found: { items: [{ ...item, reports: [found] }] },
  several: {
    items: [
      {
        ...item,
        before: '2024-08-05T09:41:00',
        reports: [{ ...found, site: 'system', left: true }, odd, unknown],
      },
    ],
  },
  stored: { items: [{ ...item, reports: [stored] }] },
  bad: {
    items: ['fileEncrypted', 'fileDamaged', 'fileTooLarge', 'pdfWithoutText'].map((code, file) => ({
      ...item,
      file,
      state: 'failed',
      problem: { code, values: ['ทะเบียนคุมฎีกา.xlsx'], weight: 'stop' },
    })),
  },
}

export const fileFaces: readonly Face[] = Object.entries(states).map(([name, change]) => ({
  name: `files-${name}`,
  width: 1100,
  show: () => (
    <main class="workspace">
      <Files {...noFiles} {...change} />
    </main>
  ),
}))
