/**
 * The vocabulary of fields. A report map says which column holds which field, a form map says which
 * control takes which field; a document carries the values in between.
 *
 * `text` and `choice` values are strings as read, `amount` is integer satang, `date` is an ISO date
 * (Gregorian), `year` is a Buddhist-era fiscal year. A choice is a text that a form offers as options.
 */
export const fieldTypes = {
  number: 'text',
  date: 'date',
  amount: 'amount',
  party: 'text',
  fiscalYear: 'year',
  description: 'text',
  note: 'text',
  bookNumber: 'text',
  revenueCategory: 'choice',
  revenueType: 'choice',
  fund: 'choice',
  bank: 'choice',
  chequeNumber: 'text',
  chequeDate: 'date',
  stubDate: 'date',
  stubParty: 'text',
  section: 'choice',
  plan: 'choice',
  job: 'choice',
  expenseCategory: 'choice',
  expenseType: 'choice',
  requesterNumber: 'text',
  treasuryNumber: 'text',
  goodsAmount: 'amount',
  vat: 'amount',
  withholding: 'amount',
  savings: 'amount',
  netAmount: 'amount',
  contractNumber: 'text',
  requisitionNumber: 'text',
  receiptNumber: 'text',
  summaryNumber: 'text',
  dueDate: 'date',
  account: 'text',
  accountCode: 'text',
  planCode: 'text',
  jobCode: 'text',
  debit: 'amount',
  credit: 'amount',
  method: 'choice',
  toPlan: 'choice',
  toJob: 'choice',
  toExpenseCategory: 'choice',
  toExpenseType: 'choice',
} as const

export type Field = keyof typeof fieldTypes
export type FieldType = (typeof fieldTypes)[Field]
export type FieldValue = string | number
export type Fields = Partial<Record<Field, FieldValue>>
/** The text as seen on the page beside each value. */
export type RawFields = Partial<Record<Field, string>>
