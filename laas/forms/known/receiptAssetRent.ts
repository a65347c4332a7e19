import type { FormMap } from '../view.types.ts'
import { allottedCategories, allottedTaxes } from './allottedTaxes.ts'
import { receiptTaxAllot } from './receiptTaxAllot.ts'

const rest = receiptTaxAllot.fields.filter(({ field }) => field !== 'revenueType')

/** รับเงิน: the category is chosen first, its types come by a cascade. */
export const receiptAssetRent: FormMap = {
  id: 'REC_ASSET_RENT_OUTSIDE',
  kind: 'receipt',
  titles: ['รับเงิน', 'บันทึกรับเงิน', 'รับเงินรายได้', 'ใบเสร็จรับเงิน', 'รับเงินรายได้จากทรัพย์สิน', 'บันทึกใบเสร็จรับเงิน'],
  address: ['screenname=REC_ASSET_RENT_OUTSIDE', 'menu=1CE460F9-658D-4EB9-A68D-27A129E0207B'],
  accepts: {},
  rejects: { revenueCategory: allottedCategories, revenueType: allottedTaxes },
  fields: [
    {
      field: 'revenueCategory',
      labels: ['หมวดรายรับ', 'หมวด', 'หมวดรายได้', 'หมวดเงินรายรับ'],
      ids: ['ddlReceiveType', 'ddlReceiveType_ddlMain'],
      required: true,
      after: [],
    },
    {
      field: 'revenueType',
      labels: ['ประเภทรายรับ', 'ประเภท', 'ประเภทรายได้', 'ประเภทเงิน', 'ประเภทเงินรายรับ'],
      ids: ['ddlRecTypeName', 'ddlRecTypeName_ddlMain'],
      required: true,
      after: ['revenueCategory'],
    },
    ...rest,
  ],
}
