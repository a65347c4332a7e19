import type { FormDefinition } from './definition.ts'
import { ownRevenue } from './own-revenue.ts'
import { requisition } from './requisition.ts'
import { taxAllotment } from './tax-allotment.ts'

export const forms: FormDefinition[] = [taxAllotment, ownRevenue, requisition]
