import type { FormDefinition } from './definition.ts'
import { taxAllotment } from './tax-allotment.ts'

/** Category → type by a full postback. */
export const ownRevenue: FormDefinition = {
  ...taxAllotment,
  id: 'receipt-own',
  menu: '1CE460F9-658D-4EB9-A68D-27A129E0207B',
  screen: 'REC_ASSET_RENT_OUTSIDE',
  title: 'รับเงินรายได้',
  rows: [
    taxAllotment.rows[0]!,
    [
      {
        name: 'ddlReceiveType:ddlMain',
        field: 'revenueCategory',
        label: 'หมวดรายรับ',
        input: 'select',
        list: 'revenueCategory',
        required: true,
      },
      {
        name: 'ddlRecTypeName:ddlMain',
        field: 'revenueType',
        label: 'ประเภทรายรับ',
        input: 'select',
        list: 'revenueType',
        parent: 'revenueCategory',
        by: 'postback',
        required: true,
      },
    ],
    [
      { name: 'txtPayer:txtMain', field: 'party', label: 'ผู้ชำระเงิน', input: 'text', required: true },
      { name: 'txtAmount:txtMain', field: 'amount', label: 'จำนวนเงิน', input: 'amount', required: true },
    ],
    taxAllotment.rows[3]!,
  ],
  columns: [
    ...taxAllotment.columns.slice(0, 3),
    { label: 'หมวดรายรับ', field: 'revenueCategory' },
    ...taxAllotment.columns.slice(3),
  ],
}
