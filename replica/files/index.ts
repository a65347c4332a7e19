import type { Printed } from '../reports/printed.ts'
import type { Answer } from '../server/answer.ts'
import { csv } from './csv.ts'
import { htmlXls } from './html-xls.ts'
import { pdf } from './pdf.ts'
import { rowsOf } from './rows.ts'
import { xlsx } from './xlsx.ts'

const formats: Record<string, [type: string, write: (printed: Printed) => Buffer]> = {
  xlsx: [
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    printed => xlsx(rowsOf(printed)),
  ],
  xls: ['application/vnd.ms-excel', printed => htmlXls(rowsOf(printed))],
  csv: ['text/csv', printed => csv(rowsOf(printed))],
  pdf: ['application/pdf', pdf],
}

export const exportFormats = Object.keys(formats)

/** The report as a file to download. */
export function exported(printed: Printed, format: string): Answer {
  const [type, write] = formats[format]!
  return {
    status: 200,
    headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename=${printed.id}.${format}` },
    body: write(printed),
  }
}
