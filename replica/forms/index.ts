import { cheque } from './cheque.ts'
import { contract } from './contract.ts'
import type { FormDefinition } from './definition.ts'
import { depositRequisition } from './deposit-requisition.ts'
import { journal } from './journal.ts'
import { loan } from './loan.ts'
import { ownRevenue } from './own-revenue.ts'
import { remittance } from './remittance.ts'
import { remittanceSummary } from './remittance-summary.ts'
import { requisition } from './requisition.ts'
import { taxAllotment } from './tax-allotment.ts'
import { transfer } from './transfer.ts'

export const forms: FormDefinition[] = [
  taxAllotment,
  ownRevenue,
  remittance,
  remittanceSummary,
  contract,
  requisition,
  depositRequisition,
  cheque,
  loan,
  transfer,
  journal,
]
