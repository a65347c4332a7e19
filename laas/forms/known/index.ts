import type { FormMap } from '../view.types.ts'
import { receiptAssetRent } from './receiptAssetRent.ts'
import { receiptTaxAllot } from './receiptTaxAllot.ts'
import { requisition } from './requisition.ts'

/** Every form that is known from the start. */
export const knownForms: FormMap[] = [receiptTaxAllot, receiptAssetRent, requisition]
