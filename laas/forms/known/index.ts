import type { FormMap } from '../view.types.ts'
import { cheque } from './cheque.ts'
import { contract } from './contract.ts'
import { depositRequisition } from './depositRequisition.ts'
import { journal } from './journal.ts'
import { loan } from './loan.ts'
import { receiptAssetRent } from './receiptAssetRent.ts'
import { receiptTaxAllot } from './receiptTaxAllot.ts'
import { remittance } from './remittance.ts'
import { remittanceSummary } from './remittanceSummary.ts'
import { requisition } from './requisition.ts'
import { transfer } from './transfer.ts'

/** Every form that is known from the start. */
export const knownForms: FormMap[] = [
  receiptTaxAllot,
  receiptAssetRent,
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
