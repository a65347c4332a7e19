import type { PracticeDocument } from './types.ts'

export interface Posting {
  date: string
  number: string
  account: string
  description: string
  /** Satang; one of the two is zero. */
  debit: number
  credit: number
}

/** What a document does to the books. Each document's debits equal its credits. */
export function postingsOf(document: PracticeDocument): Posting[] {
  const { date, number, party, fields, amount } = document
  if (document.cancelled) return []
  const post = (account: string, debit: number, credit: number): Posting => ({
    date,
    number,
    account,
    description: party || String(fields.description ?? ''),
    debit,
    credit,
  })
  if (document.kind === 'receipt') {
    return [post('เงินสด', amount, 0), post(String(fields.revenueCategory), 0, amount)]
  }
  if (document.kind === 'requisition') {
    return [
      post(String(fields.expenseCategory), amount, 0),
      post('ภาษีหักณที่จ่ายรอนำส่ง', 0, Number(fields.withholding)),
      post('เงินรับฝาก-ธนาคารออมสิน', 0, Number(fields.savings)),
      post('เงินฝากธนาคาร', 0, Number(fields.netAmount)),
    ].filter(posting => posting.debit || posting.credit)
  }
  if (document.kind === 'loan') return [post('ลูกหนี้เงินยืม', amount, 0), post('เงินฝากธนาคาร', 0, amount)]
  if (document.kind === 'journal') {
    return document.lines.map(line => post(String(line.account), Number(line.debit), Number(line.credit)))
  }
  return []
}
