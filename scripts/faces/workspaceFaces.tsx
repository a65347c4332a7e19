import { useState } from 'preact/hooks'
import type { PaperProps } from '../../components/workspace/PaperDesk.tsx'
import { type Tab, tabs } from '../../components/workspace/tabs.ts'
import { Workspace, type WorkspaceProps } from '../../components/workspace/Workspace.tsx'
import { states } from '../../laas/documents/kinds.ts'
import { closing, closingUndated } from './closingSamples.ts'
import { detail, paidRequisition } from './detailSample.ts'
import type { Face } from './face.ts'
import { noFiles } from './fileFaces.tsx'
import { nothing } from './nothing.ts'
import { contradictions, incomplete, lostMonths, questions, report, tallies, todo } from './samples.ts'
import { taughtMaps } from './teachFaces.tsx'

const paper: PaperProps = {
  gaps: [{ from: '2024-01-06', to: '2024-07-06' }],
  changing: null,
  onStore: () => Promise.resolve({ is: 'like', documents: todo.slice(0, 1) }),
  onChange: nothing,
  onRemove: nothing,
}

const typed = {
  kind: 'cheque' as const,
  fields: { number: '1234567', date: '6/2/67', amount: '1,250.00', party: 'ร้านกุ้งนึ่ง ที่ปรึกษา' },
  lines: [{ requisitionNumber: '12/67', amount: '1,250.00' }, {}],
}

const props: Omit<WorkspaceProps, 'tab' | 'onTab'> = {
  progress: { tallies, incomplete },
  documents: {
    paper,
    onChoose: nothing,
    filter: { text: '', kind: 'all', state: 'all', month: 'all' },
    onFilter: nothing,
    months: ['2024-01', '2024-02', '2024-03', ''],
    rows: states.flatMap((state, index) => {
      const item = todo[index % todo.length]
      if (!item) return []
      const newNumber = ['saved', 'confirmed', 'differs'].includes(state) ? `RCPT-000${index + 10}/67` : null
      return [
        {
          ...item,
          id: state,
          state,
          newNumber,
          reason: state === 'skipped' ? 'รอเอกสารประกอบ' : '',
          ...(state === 'todo' && { paper: true }),
          ...(state === 'filled' && { contradictions }),
          ...(state === 'saved' && { cancelled: true }),
        },
      ]
    }),
    page: 0,
    pages: 2_000,
    total: 100_000,
    onPage: nothing,
    onOpen: nothing,
  },
  detail: null,
  numbers: {
    search: '',
    onSearch: nothing,
    rows: todo.map((item, index) => ({
      ...item,
      state: (['saved', 'confirmed', 'differs'] as const)[index % 3]!,
      newNumber: `RCPT-000${index + 10}/67`,
      reason: '',
    })),
    page: 0,
    pages: 12,
    total: 1_180,
    onPage: nothing,
    onExport: nothing,
    onPrint: nothing,
  },
  questions: { questions, onConfirm: nothing, onReject: nothing },
  captures: {
    damaged: {
      records: [
        {
          id: 'damaged',
          kind: 'requisition',
          title: 'ทะเบียนคุมฎีกาเบิกเงิน',
          months: [
            { month: '2024-03', solvedBy: [] },
            { month: '2024-04', solvedBy: ['ทะเบียนรายจ่ายตามงบประมาณ'] },
          ],
          at: '2024-08-05T09:41:00',
          url: '',
        },
      ],
      months: lostMonths,
      onRecord: nothing,
      onWithdraw: nothing,
    },
    runs: (['complete', 'incomplete', 'unprovable'] as const).map((status, index) => ({
      id: status,
      title: report.title,
      kind: report.kind,
      period: report.period,
      pages: 12 - 5 * (index % 2),
      of: index === 2 ? null : 12,
      documents: 240,
      status,
      controlTotals:
        status === 'incomplete'
          ? [{ label: 'รวมทั้งสิ้น', field: 'amount' as const, printed: 12_345_600, computed: 9_095_600 }]
          : [],
      missing: status === 'incomplete' ? [3, 4, 5, 9, 12] : [],
      at: '2024-08-05T09:41:00',
      file: index === 2 ? 'ทะเบียนคุมฎีกาเบิกเงิน ก.พ. ๖๗.xlsx' : null,
      isSystem: false,
    })),
    onWithdraw: nothing,
  },
  closing,
  files: noFiles,
  log: {
    entries: todo.map((item, index) => ({
      id: item.id,
      at: `2024-08-05T0${index}:41:00`,
      code: 'saved',
      values: [`ใบเสร็จรับเงิน ${item.number || 'ไม่มีเลขที่'}`, `RCPT-000${index + 10}/67`],
      undoable: index % 2 === 0,
    })),
    total: 40,
    onUndo: nothing,
    onMore: nothing,
  },
  settings: {
    language: 'auto',
    onLanguage: nothing,
    gaps: [
      { from: '2024-01-06', to: '2024-07-06' },
      { from: '2025-02-01', to: '2025-03-31' },
    ],
    onGaps: nothing,
    auto: true,
    onAuto: nothing,
    backup: { last: '2024-08-05T09:41:00', running: null, result: null, problems: [] },
    onExport: nothing,
    onImport: nothing,
    maps: taughtMaps,
    options: {
      options: [
        {
          id: 'a',
          field: 'revenueType',
          from: 'ค่าธรรมเนียมเก็บและขนมูลฝอย (เดิม)',
          to: 'ค่าธรรมเนียมเก็บและขนมูลฝอย',
          others: [],
        },
        { id: 'b', field: 'plan', from: 'แผนงานเก่า', to: 'แผนงานบริหารงานทั่วไป', others: ['แผนงานการศึกษา'] },
      ],
      onForget: nothing,
      onExport: nothing,
      onImport: nothing,
      taken: null,
      problems: [],
    },
    office: 'เทศบาลตำบลทุ่งกุ้งน้ำผึ้ง อำเภอตัวอย่าง จังหวัดสมมุติ',
    onForgetOffice: nothing,
    savedTexts: [{ words: 'ดำเนินการเสร็จสิ้น ได้รับเลข', numbered: true }],
    onForgetSaved: nothing,
    documents: 100_000,
    onWipe: nothing,
  },
  unsaved: { changes: 245, days: 3 },
}

function Live({ start }: { start: Tab }) {
  const [tab, setTab] = useState(start)
  return <Workspace tab={tab} onTab={setTab} {...props} />
}

export const workspaceFaces: readonly Face[] = [
  ...tabs.map(tab => ({
    name: `workspace-${tab}`,
    width: 1100,
    show: () => <Live start={tab} />,
  })),
  {
    name: 'workspace-document',
    width: 1100,
    show: () => <Workspace {...props} tab="documents" onTab={nothing} detail={detail} />,
  },
  {
    name: 'workspace-document-paid',
    width: 1100,
    show: () => <Workspace {...props} tab="documents" onTab={nothing} detail={paidRequisition} />,
  },
  {
    name: 'workspace-documents-paper',
    width: 1100,
    show: () => (
      <Workspace
        {...props}
        tab="documents"
        onTab={nothing}
        documents={{ ...props.documents, rows: [], paper: { ...paper, changing: { id: 'one', typed } } }}
      />
    ),
  },
  {
    name: 'workspace-closing-counting',
    width: 1100,
    show: () => (
      <Workspace
        {...props}
        tab="closing"
        onTab={nothing}
        closing={{ ...closing, result: closingUndated, counting: true }}
      />
    ),
  },
]
