import type { ReportDefinition } from './printed.ts'
import { receipts } from './receipts.ts'
import { requisitionRegister } from './requisition-register.ts'

export const reports: ReportDefinition[] = [receipts, requisitionRegister]
