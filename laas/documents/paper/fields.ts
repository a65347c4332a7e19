import type { Field } from '../fields.ts'
import type { Kind } from '../kinds.ts'

/** What a paper of each kind holds, in the order in which it is typed; `lines`: what each of its lines holds. */
export const paperFields: Record<Kind, { fields: Field[]; lines: Field[] }> = {
  transfer: {
    fields: [
      ...(['number', 'date', 'amount'] as const),
      ...(['plan', 'job', 'expenseCategory', 'expenseType'] as const),
      ...(['toPlan', 'toJob', 'toExpenseCategory', 'toExpenseType', 'description'] as const),
    ],
    lines: [],
  },
  receipt: {
    fields: [
      ...(['number', 'bookNumber', 'date', 'amount', 'party'] as const),
      ...(['revenueCategory', 'revenueType', 'bank', 'description'] as const),
    ],
    lines: [],
  },
  remittance: {
    fields: ['number', 'date', 'amount', 'party', 'summaryNumber'],
    lines: ['receiptNumber', 'revenueType', 'jobCode', 'accountCode', 'amount'],
  },
  contract: {
    fields: [
      ...(['number', 'date', 'amount', 'party', 'contractNumber', 'description'] as const),
      ...(['method', 'dueDate', 'plan', 'job', 'expenseCategory', 'expenseType'] as const),
    ],
    lines: [],
  },
  requisition: {
    fields: [
      ...(['number', 'requesterNumber', 'date', 'amount', 'party', 'section'] as const),
      ...(['plan', 'job', 'expenseCategory', 'expenseType', 'description'] as const),
      ...(['goodsAmount', 'vat', 'withholding', 'savings', 'netAmount'] as const),
      ...(['contractNumber', 'bank', 'chequeNumber'] as const),
    ],
    lines: [],
  },
  cheque: {
    fields: ['number', 'date', 'chequeDate', 'amount', 'party', 'stubParty', 'bank', 'requisitionNumber'],
    lines: ['requisitionNumber', 'amount'],
  },
  loan: { fields: ['number', 'date', 'amount', 'party', 'dueDate', 'section', 'description'], lines: [] },
  journal: {
    fields: ['number', 'date', 'description'],
    lines: ['account', 'accountCode', 'debit', 'credit'],
  },
}

/** What the next paper of the pile most likely has again: it stays in the form. */
export const staying: readonly Field[] = [
  ...(['date', 'bookNumber', 'section', 'plan', 'job', 'bank', 'method'] as const),
  ...(['revenueCategory', 'revenueType', 'expenseCategory', 'expenseType'] as const),
]
