import type { ReportMap } from '../map.ts'
import { cashPaid, chequeReport } from './cheques.ts'
import { contractAnnexes, eGpRegister, eGpRegisterByContract, purchaseRequests } from './contracts.ts'
import { expenseRegister } from './expenseRegister.ts'
import { journalReport } from './journals.ts'
import { loanRegister } from './loans.ts'
import { receiptDetail } from './receiptDetail.ts'
import { remittanceReport } from './remittances.ts'
import { requisitionRegister } from './requisitionRegister.ts'
import { cashReceived, revenueRegister } from './revenueBooks.ts'
import { statements } from './statements.ts'
import { furtherLists, receiptList, requisitionList } from './systemLists.ts'
import { transferReport } from './transfers.ts'

/** Every report known, the old ones before the lists of the system that share their columns. */
export const knownReports: ReportMap[] = [
  receiptDetail,
  revenueRegister,
  cashReceived,
  requisitionRegister,
  expenseRegister,
  chequeReport,
  cashPaid,
  purchaseRequests,
  eGpRegister,
  eGpRegisterByContract,
  contractAnnexes,
  loanRegister,
  remittanceReport,
  journalReport,
  transferReport,
  ...statements,
  receiptList,
  requisitionList,
  ...furtherLists,
]
