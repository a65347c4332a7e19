import type { DocumentContent } from './document.ts'
import type { Field } from './fields.ts'

/**
 * Whether a remittance is a summary (ใบสำคัญสรุปใบนำส่งเงิน) of the remittances of a day: its lines name no receipts and no
 * งาน, but แผนงาน; or it has the number of a summary, and none of its own.
 */
export function isSummary({ number, fields, lines }: Pick<DocumentContent, 'number' | 'fields' | 'lines'>) {
  const names = (field: Field) => lines.some(line => (line.fields[field] ?? '') !== '')
  if (names('receiptNumber') || names('jobCode')) return false
  const { summaryNumber = '' } = fields
  return names('planCode') || (summaryNumber !== '' && (number === '' || number === summaryNumber))
}
