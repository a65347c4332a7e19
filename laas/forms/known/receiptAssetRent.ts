import type { FormMap } from '../view.types.ts'
import { allottedCategories, allottedTaxes } from './allottedTaxes.ts'
import { receiptFields } from './receiptTaxAllot.ts'
import { sought } from './sought.ts'

/** รับเงิน: the category is chosen first, its types come by a cascade. */
export const receiptAssetRent: FormMap = {
  id: 'REC_ASSET_RENT_OUTSIDE',
  kind: 'receipt',
  titles: ['รับเงินรายได้', 'รับเงิน', 'บันทึกรับเงิน', 'ใบเสร็จรับเงิน', 'บันทึกใบเสร็จรับเงิน', 'รับเงินรายได้จากทรัพย์สิน'],
  address: ['screenname=REC_ASSET_RENT_OUTSIDE', 'menu=1CE460F9-658D-4EB9-A68D-27A129E0207B'],
  accepts: {},
  rejects: { revenueCategory: allottedCategories, revenueType: allottedTaxes },
  fields: [
    sought('revenueCategory', 'หมวดรายรับ | หมวดรายได้ | หมวดเงินรายรับ | หมวด', {
      ids: ['ddlReceiveType', 'ddlReceiveType_ddlMain'],
      required: true,
    }),
    sought('revenueType', 'ประเภทรายรับ | ประเภทรายได้ | ประเภทเงินรายรับ | ประเภท | ประเภทเงิน', {
      ids: ['ddlRecTypeName', 'ddlRecTypeName_ddlMain'],
      required: true,
      after: ['revenueCategory'],
    }),
    ...receiptFields,
  ],
}
