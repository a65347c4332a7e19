import type { PracticeDocument } from '../data/types.ts'
import { amountPrinted, dateLong, datePlain, monthLong, thaiDigits } from '../data/write.ts'
import { documentsOf, type PrintedRow, type ReportDefinition } from './printed.ts'

const sums = ['goodsAmount', 'vat', 'amount', 'withholding', 'savings', 'netAmount'] as const
type Sums = Record<(typeof sums)[number], number>
const zero = (): Sums => ({ goodsAmount: 0, vat: 0, amount: 0, withholding: 0, savings: 0, netAmount: 0 })

const sumsOf = (document: PracticeDocument): Sums => ({
  goodsAmount: Number(document.fields.goodsAmount),
  vat: Number(document.fields.vat),
  amount: document.amount,
  withholding: Number(document.fields.withholding),
  savings: Number(document.fields.savings),
  netAmount: Number(document.fields.netAmount),
})

const add = (to: Sums, more: Sums) => {
  for (const key of sums) to[key] += more[key]
}
const written = (of: Sums) => Object.fromEntries(sums.map(key => [key, amountPrinted(of[key])]))

const documentsPerPage = 25

/** One long page: paper pages follow one another, each with its running header, ยอดยกมา and ยอดยกไป. */
export const requisitionRegister: ReportDefinition = {
  id: 'REQ_REGISTER',
  title: 'ทะเบียนคุมฎีกาเบิกเงิน',
  group: 'ระบบข้อมูลรายจ่าย',
  viewer: 'plain',
  print(state, period, totalOff) {
    const documents = documentsOf(state, 'requisition', period)
    const pages: PrintedRow[][] = []
    const running = zero()
    let month = zero()
    for (const [index, document] of documents.entries()) {
      if (index % documentsPerPage === 0) {
        pages.at(-1)?.push({ role: 'carried', cells: { party: 'ยอดยกไป', ...written(running) } })
        pages.push(index === 0 ? [] : [{ role: 'brought', cells: { party: 'ยอดยกมา', ...written(running) } }])
      }
      const page = pages.at(-1)!
      page.push({ role: 'item', cells: cellsOf(document, index) })
      for (const line of document.lines) {
        const savings = line.savings ? { savings: amountPrinted(Number(line.savings)) } : {}
        page.push({ role: 'continuation', cells: { ...savings, note: String(line.description) } })
      }
      add(running, sumsOf(document))
      add(month, sumsOf(document))
      if (documents[index + 1]?.date.slice(0, 7) !== document.date.slice(0, 7)) {
        page.push({
          role: 'subtotal',
          cells: { party: `รวมเดือน ${monthLong(document.date)}`, ...written(month) },
        })
        month = zero()
      }
    }
    const grand = { ...running, amount: running.amount + totalOff }
    pages.at(-1)?.push({ role: 'total', cells: { party: 'รวมทั้งสิ้น', ...written(grand) } })
    return {
      id: 'REQ_REGISTER',
      titles: [
        state.office,
        `${this.title} ปีงบประมาณ ${state.fiscalYear}`,
        `ตั้งแต่วันที่ ${thaiDigits(dateLong(period.from))} ถึงวันที่ ${thaiDigits(dateLong(period.to))}`,
      ],
      columns: [
        { key: 'order', label: 'ลำดับ', align: 'center' },
        { key: 'date', label: 'วันที่คลังรับ', align: 'center' },
        { key: 'number', label: 'เลขที่คลังรับ', align: 'center' },
        { key: 'requesterNumber', label: 'เลขที่ผู้เบิก', align: 'center' },
        { key: 'section', label: 'ส่วนราชการ' },
        { key: 'plan', label: 'แผนงาน' },
        { key: 'job', label: 'งาน' },
        { key: 'expenseCategory', label: 'หมวด' },
        { key: 'expenseType', label: 'ประเภท' },
        { key: 'party', label: 'จ่ายให้' },
        { key: 'goodsAmount', label: 'มูลค่าสินค้า/บริการ', align: 'right', group: 'จำนวนเงิน (บาท)' },
        { key: 'vat', label: 'ภาษีมูลค่าเพิ่ม', align: 'right', group: 'จำนวนเงิน (บาท)' },
        { key: 'amount', label: 'ขอเบิกทั้งสิ้น', align: 'right', group: 'จำนวนเงิน (บาท)' },
        { key: 'withholding', label: 'ภาษีหัก ณ ที่จ่าย', align: 'right', group: 'จำนวนเงิน (บาท)' },
        { key: 'savings', label: 'นำส่ง ธ.ออมสิน', align: 'right', group: 'จำนวนเงิน (บาท)' },
        { key: 'netAmount', label: 'รับสุทธิ', align: 'right', group: 'จำนวนเงิน (บาท)' },
        { key: 'bank', label: 'ธนาคาร', group: 'การจ่ายเงิน' },
        { key: 'chequeNumber', label: 'เลขที่เช็ค', align: 'center', group: 'การจ่ายเงิน' },
        { key: 'note', label: 'หมายเหตุ' },
      ],
      pages: pages.length > 0 ? pages : [[]],
      // The day of printing is no document's date.
      running: (page, of) => `วันที่พิมพ์ : 26/7/2567  12:46:26   หน้า : ${page}/${of}`,
    }
  },
}

function cellsOf(document: PracticeDocument, index: number): Record<string, string> {
  const { fields } = document
  const text = (key: string) => String(fields[key] ?? '')
  return {
    order: String(index + 1),
    date: datePlain(document.date),
    number: document.number,
    requesterNumber: text('requesterNumber'),
    section: text('section'),
    plan: text('plan'),
    job: text('job'),
    expenseCategory: text('expenseCategory'),
    expenseType: text('expenseType'),
    party: document.party,
    ...written(sumsOf(document)),
    ...(document.lines.some(line => line.savings) ? { savings: '' } : {}),
    bank: text('bank'),
    chequeNumber: text('chequeNumber'),
    note: text('note'),
  }
}
