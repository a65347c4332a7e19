import { budgetLine } from './budget-line.ts'
import type { FormDefinition } from './definition.ts'

/** สัญญา/ข้อตกลง: its number comes from e-GP and is typed. Both cascades call the drop-down service. */
export const contract: FormDefinition = {
  id: 'contract',
  kind: 'contract',
  menu: '5B1D7C3E-67A2-4F0B-8E55-0A1B2C3D4E5F',
  screen: 'EXP_CONTRACT',
  group: 'ระบบข้อมูลรายจ่าย',
  title: 'สัญญา/ข้อตกลง',
  rows: [
    [
      { name: 'txtEgpNo:txtMain', field: 'number', label: 'เลขที่โครงการ e-GP', input: 'text', required: true },
      {
        name: 'txtContractNo:txtMain',
        field: 'contractNumber',
        label: 'เลขที่สัญญา',
        input: 'text',
        required: true,
      },
    ],
    [
      { name: 'txtContractDate:txtMain', field: 'date', label: 'วันที่สัญญา', input: 'date', required: true },
      { name: 'txtDueDate:txtMain', field: 'dueDate', label: 'วันที่ครบกำหนด', input: 'date' },
    ],
    [
      {
        name: 'ddlSection:ddlMain',
        field: 'section',
        label: 'ส่วนราชการ',
        input: 'select',
        list: 'section',
        required: true,
      },
      {
        name: 'ddlMethod:ddlMain',
        field: 'method',
        label: 'วิธีจัดหา',
        input: 'select',
        list: 'purchaseMethod',
      },
    ],
    ...budgetLine({ job: 'asmx', type: 'asmx' }),
    [{ name: 'txtDescription', field: 'description', label: 'รายละเอียด', input: 'textarea' }],
    [
      { name: 'txtVendor:txtMain', field: 'party', label: 'คู่สัญญา', input: 'text', required: true },
      {
        name: 'txtAmount:txtMain',
        field: 'amount',
        label: 'จำนวนเงินตามสัญญา',
        input: 'amount',
        required: true,
      },
    ],
  ],
  sums: {},
  amount: 'amount',
  typedNumber: 'number',
  closed: true,
  columns: [
    { label: 'วันที่สัญญา', field: 'date', align: 'center' },
    { label: 'เลขที่โครงการ e-GP', field: 'number', align: 'center' },
    { label: 'เลขที่สัญญา', field: 'contractNumber', align: 'center' },
    { label: 'คู่สัญญา', field: 'party' },
    { label: 'จำนวนเงินตามสัญญา', field: 'amount', align: 'right' },
  ],
}
