import type { FormMap } from '../view.types.ts'
import { cheque } from './cheque.ts'
import { contract } from './contract.ts'
import { journal } from './journal.ts'
import { loan } from './loan.ts'
import { receiptAssetRent } from './receiptAssetRent.ts'
import { receiptTaxAllot } from './receiptTaxAllot.ts'
import { remittance } from './remittance.ts'
import { requisition } from './requisition.ts'
import { transfer } from './transfer.ts'

/** Every form that is known from the start. */
export const knownForms: FormMap[] = [
  receiptTaxAllot,
  receiptAssetRent,
  remittance,
  contract,
  requisition,
  cheque,
  loan,
  transfer,
  journal,
]
