import { cashPaid, cashReceived } from './cash-books.ts'
import { cashFlow } from './cash-flow.ts'
import { cheques } from './cheques.ts'
import { contractAnnex, eGp, purchaseRequests } from './contracts.ts'
import { dailyStatus } from './daily-status.ts'
import { expenseRegister } from './expense-register.ts'
import { journalVouchers } from './journal.ts'
import { ledger } from './ledger.ts'
import { loans } from './loans.ts'
import type { ReportDefinition } from './printed.ts'
import { receipts } from './receipts.ts'
import { remittances } from './remittances.ts'
import { requisitionRegister } from './requisition-register.ts'
import { revenueRegister } from './revenue-register.ts'
import { transfers } from './transfers.ts'
import { trialBalance } from './trial-balance.ts'
import { worksheet } from './worksheet.ts'

export const reports: ReportDefinition[] = [
  receipts,
  revenueRegister,
  remittances,
  requisitionRegister,
  cheques,
  purchaseRequests,
  eGp,
  contractAnnex,
  loans,
  expenseRegister,
  transfers,
  worksheet,
  cashReceived,
  cashPaid,
  journalVouchers,
  trialBalance,
  ledger,
  dailyStatus,
  cashFlow,
]
