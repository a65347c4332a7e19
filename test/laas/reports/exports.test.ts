import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { identityOf } from '../../../laas/documents/identity.ts'
import { type FileTools, readFile } from '../../../laas/reports/files/readFile.ts'
import { reportsIn } from '../../../laas/reports/files/reportsIn.ts'
import { readGrid } from '../../../laas/reports/grid/readGrid.ts'
import { read } from '../../../laas/reports/read.ts'
import { makeOffice } from '../../../replica/data/office.ts'
import { exported, exportFormats } from '../../../replica/files/index.ts'
import { reports } from '../../../replica/reports/index.ts'
import { drawWith } from '../../../replica/viewers/index.ts'
import { EventValidation } from '../../../replica/webforms/state.ts'

const office = makeOffice()
const period = { from: '2024-01-06', to: '2024-07-06' }
const tools = {
  parseHtml: (text: string) => new JSDOM(text).window.document,
  loadPdf: () => import('pdfjs-dist/legacy/build/pdf.mjs') as unknown as ReturnType<FileTools['loadPdf']>,
}

describe.each(reports.map(report => [report.id, report] as const))('%s', (_, report) => {
  const printed = report.print(office, period, 0)

  it.each(exportFormats)('as %s gives the documents of its page, proved as it is', async format => {
    const drawn = drawWith('plain', printed, 1, 'ctl00:x', new EventValidation())
    const html = `<html><title>${report.title}</title><body>${drawn}</body></html>`
    const page = read((await readGrid(new JSDOM(html).window.document)).grid)
    const bytes = new Uint8Array(exported(printed, format).body as Buffer)
    const found = reportsIn(await readFile(bytes, `x.${format}`, tools))
    expect(found).toHaveLength(1)
    const { reading } = found[0]!
    expect(reading.report).toBe(page.report)
    expect(reading.documents.map(identityOf)).toEqual(page.documents.map(identityOf))
    expect(reading.documents.map(({ party, cancelled }) => [party, cancelled])).toEqual(
      page.documents.map(({ party, cancelled }) => [party, cancelled]),
    )
    expect(reading.proof.status).toBe(page.proof.status)
  })
})
