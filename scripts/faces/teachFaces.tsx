import { FormTeachScreen, type FormTeachScreenProps } from '../../components/teach/FormTeachScreen.tsx'
import { Teach, type TeachProps } from '../../components/teach/Teach.tsx'
import type { TaughtMapsProps } from '../../components/workspace/TaughtMaps.tsx'
import type { ViewField } from '../../laas/forms/view.types.ts'
import type { Grid } from '../../laas/reports/reading.ts'
import type { Face } from './face.ts'
import { nothing } from './nothing.ts'

const grid = (rows: string[][], texts: string[]): Grid => ({
  viewer: 'table',
  rows,
  merges: [],
  texts,
  page: { number: 1, of: 1 },
  problems: [],
})

const paid = 'นางสาวน้ำผึ้ง ตั้งใจเก็บเกี่ยว'
const known = grid(
  [
    ['ลำดับ', 'ว/ด/ป', 'เลขที่ใบเสร็จ', 'ผู้ชำระเงิน', 'ค่าอะไร', 'บาท', 'สต.', 'ผู้พิมพ์'],
    ['1', '6 ม.ค. 2567', 'RCPT-00045/67', paid, 'ค่าขยะ', '1,250', '00', 'กก'],
    ['2', '8 ม.ค. 2567', 'RCPT-00046/67', 'บริษัท สมมติก่อสร้าง จำกัด (สำนักงานใหญ่)', 'ค่าปรับ', '300', '50', 'กก'],
    ['3', '8 ม.ค. 2567', 'RCPT-00047/67', 'ผู้ใหญ่ปู่ ฐิ่นถี่', 'ค่าขยะ', '40', '-', 'กก'],
    ['', '', '', 'รวมทั้งสิ้น', '', '1,590', '50', ''],
  ],
  ['รายงานเก็บค่าธรรมเนียมของเทศบาล', 'ประจำเดือน มกราคม 2567'],
)
const strange = grid(
  [
    ['ก', 'ข', 'ค', '', 'จำนวนเงิน', 'จำนวนเงิน'],
    ['1', '6 ม.ค. 2567', 'A-1', 'x', '1,250.00', '1,200.00'],
    ['2', '8 ม.ค. 2567', 'A-2', 'y', '300.00', '290.00'],
  ],
  [],
)
const wrong = { ...known, rows: known.rows.with(4, ['', '', '', 'รวมทั้งสิ้น', '', '9,590', '50', '']) }

function teachFace(state: string, props: Partial<TeachProps>): Face {
  return {
    name: `panel-teach-${state}`,
    width: 360,
    show: () => (
      <Teach
        grid={known}
        site="report"
        taken={null}
        others={[]}
        onSave={nothing}
        onCancel={nothing}
        {...props}
      />
    ),
  }
}

const control = (label: string): ViewField => ({
  key: label,
  label,
  labels: [label],
  control: 'text',
  value: '',
  shown: '',
  options: [],
  id: '',
  name: '',
  disabled: false,
  line: null,
})

function formFace(state: string, props: Partial<FormTeachScreenProps>): Face {
  const fields = { date: 'วันที่รับเงิน', amount: 'จำนวนเงินที่ได้รับทั้งสิ้น (บาท)', party: 'ชื่อผู้นำเงินมาชำระ' }
  return {
    name: `panel-teach-form-${state}`,
    width: 360,
    show: () => (
      <FormTeachScreen
        draft={{ kind: 'receipt', title: 'บันทึกรับเงินรายได้อื่น', fields, lines: {} }}
        titles={['บันทึกรับเงินรายได้อื่น', 'ระบบบัญชีคอมพิวเตอร์ขององค์กรปกครองส่วนท้องถิ่น']}
        controls={[...Object.values(fields), 'เลขที่อ้างอิง', 'หมายเหตุ'].map(control)}
        fields={[
          { field: 'date', of: 'fields', sample: '6 ม.ค. 2567' },
          { field: 'amount', of: 'fields', sample: '1,250.00' },
          { field: 'party', of: 'fields', sample: paid },
          { field: 'revenueType', of: 'fields', sample: 'ค่าธรรมเนียมเก็บและขนมูลฝอย' },
          { field: 'note', of: 'fields', sample: '' },
        ]}
        shownOf="RCPT-00045/67"
        problems={[]}
        pointing={null}
        onKind={nothing}
        onDraft={nothing}
        onPoint={nothing}
        onStopPointing={nothing}
        onShow={nothing}
        onSave={nothing}
        onCancel={nothing}
        {...props}
      />
    ),
  }
}

export const teachFaces: readonly Face[] = [
  teachFace('proposed', {}),
  teachFace('wrong', { grid: wrong }),
  teachFace('strange', { grid: strange }),
  teachFace('rereading', { busy: true, rereading: { progress: { done: 38, of: 240 }, onStop: nothing } }),
  formFace('proposed', {}),
  formFace('pointing', {
    pointing: { field: 'revenueType', of: 'fields', sample: '' },
    problems: [{ code: 'controlTwice', values: ['ชื่อผู้นำเงินมาชำระ'], weight: 'stop' }],
  }),
]

export const taughtMaps: TaughtMapsProps = {
  maps: [
    {
      id: 'taught-1',
      type: 'report',
      title: 'รายงานเก็บค่าธรรมเนียมของเทศบาล',
      kind: 'receipt',
      fields: ['sequence', 'date', 'number', 'party', 'amount'],
      at: '2024-08-05T09:41:00',
    },
    {
      id: 'taught-2',
      type: 'form',
      title: 'บันทึกรับเงินค่าธรรมเนียมเก็บและขนมูลฝอย',
      kind: 'receipt',
      fields: ['date', 'party', 'revenueType', 'amount'],
      at: '2024-08-06T10:00:00',
    },
  ],
  imported: null,
  problems: [],
  onExport: nothing,
  onImport: nothing,
  onDelete: nothing,
}
