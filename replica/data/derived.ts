import { accounts } from './accounts.ts'
import { shiftDays } from './calendar.ts'
import type { PracticeDocument } from './types.ts'

/** Cheques of the requisitions: one may pay several. Its amount is what it pays out. */
export function makeCheques(requisitions: PracticeDocument[]): PracticeDocument[] {
  const cheques = new Map<string, PracticeDocument>()
  for (const requisition of requisitions) {
    const { fields } = requisition
    const number = String(fields.chequeNumber)
    if (!number) continue
    const line = {
      requisitionNumber: requisition.number,
      amount: requisition.amount,
      withholding: Number(fields.withholding) + Number(fields.savings),
      netAmount: Number(fields.netAmount),
    }
    const stubDate = shiftDays(requisition.date, 1)
    const cheque = cheques.get(number)
    if (cheque) {
      cheque.lines.push(line)
      cheque.amount += line.netAmount
      continue
    }
    cheques.set(number, {
      id: `old-cheque-${number}`,
      kind: 'cheque',
      number,
      date: stubDate,
      amount: line.netAmount,
      party: requisition.party,
      cancelled: false,
      lost: requisition.lost,
      form: 'cheque',
      fields: {
        chequeNumber: number,
        chequeDate: shiftDays(stubDate, 2),
        stubDate,
        stubParty: requisition.party,
        bank: String(fields.bank),
      },
      lines: [line],
    })
  }
  return [...cheques.values()]
}

/** One remittance a day on which money was received. */
export function makeRemittances(receipts: PracticeDocument[]): PracticeDocument[] {
  const made: PracticeDocument[] = []
  for (const receipt of receipts.filter(({ cancelled }) => !cancelled)) {
    const category = String(receipt.fields.revenueCategory)
    const line = {
      receiptNumber: receipt.number,
      revenueType: String(receipt.fields.revenueType),
      jobCode: '00113',
      accountCode: accounts[category]!,
      amount: receipt.amount,
    }
    const last = made.at(-1)
    if (last?.date === receipt.date && last.lost === receipt.lost) {
      last.lines.push(line)
      last.amount += line.amount
      continue
    }
    const number = `${made.length + 1}/67`
    made.push({
      id: `old-remittance-${made.length + 1}`,
      kind: 'remittance',
      number,
      date: receipt.date,
      amount: receipt.amount,
      party: '',
      cancelled: false,
      lost: receipt.lost,
      form: 'remittance',
      fields: { section: 'กองคลัง', method: 'เงินสด' },
      lines: [line],
    })
  }
  return made
}
