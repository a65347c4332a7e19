import { makeOffice } from '../../../replica/data/office.ts'
import type { PracticeDocument } from '../../../replica/data/types.ts'
import { reports } from '../../../replica/reports/index.ts'
import type { Printed } from '../../../replica/reports/printed.ts'

export const office = makeOffice()
export const period = { from: '2024-01-06', to: '2024-07-06' }

/** A report of the practice site, and which of its lost documents it prints. */
export interface PracticeReport {
  report: string
  /** The map that must be found. */
  id: string
  kind: string
  /** The number that this report prints. */
  number?: (document: PracticeDocument) => string
  /** Reports that leave cancelled documents out, or print no party. */
  valid?: true
  noParty?: true
  status?: 'unprovable'
}

const contractNumber = (document: PracticeDocument) => String(document.fields.contractNumber)

export const practiceReports: PracticeReport[] = [
  { report: 'RCPT_DETAIL', id: 'receipt-detail', kind: 'receipt' },
  { report: 'REVENUE_REGISTER', id: 'revenue-register', kind: 'receipt', valid: true, noParty: true },
  { report: 'CASH_IN', id: 'cash-received', kind: 'receipt', valid: true },
  { report: 'REQ_REGISTER', id: 'requisition-register', kind: 'requisition' },
  { report: 'EXPENSE_REGISTER', id: 'expense-register', kind: 'requisition', valid: true },
  { report: 'CHEQUE', id: 'cheques', kind: 'cheque' },
  { report: 'CASH_OUT', id: 'cash-paid', kind: 'cheque' },
  { report: 'PURCHASE_REQUEST', id: 'purchase-requests', kind: 'contract', number: contractNumber },
  { report: 'EGP_REGISTER', id: 'egp-register', kind: 'contract' },
  { report: 'CONTRACT_ANNEX', id: 'contract-annexes', kind: 'contract', number: contractNumber },
  { report: 'LOAN_REGISTER', id: 'loan-register', kind: 'loan' },
  { report: 'BUDGET_TRANSFER', id: 'transfers', kind: 'transfer' },
  { report: 'REMITTANCE', id: 'remittances', kind: 'remittance', noParty: true, status: 'unprovable' },
  { report: 'JOURNAL', id: 'journals', kind: 'journal', noParty: true, status: 'unprovable' },
]

/** Balances and ledgers: no documents, but totals to prove. */
export const practiceStatements = ['TRIAL_BALANCE', 'LEDGER', 'DAILY_STATUS', 'CASH_FLOW', 'WORKSHEET']

export function printedOf(id: string): Printed {
  return reports.find(each => each.id === id)!.print(office, period, 0)
}

/** The documents that a report must give. */
export function truthOf({ kind, valid }: PracticeReport): PracticeDocument[] {
  return office.documents.filter(d => d.kind === kind && d.lost && (!valid || !d.cancelled))
}
