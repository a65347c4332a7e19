import { JSDOM } from 'jsdom'
import { type FileTools, readFile } from '../../../../laas/reports/files/readFile.ts'
import { reportsIn } from '../../../../laas/reports/files/reportsIn.ts'
import { exported, exportFormats } from '../../../../replica/files/index.ts'
import { practiceReports, practiceStatements, printedOf } from '../practiceReports.ts'
import { compare, type Shown } from './dresses.ts'

const tools: FileTools = {
  parseHtml: text => new JSDOM(text).window.document,
  loadPdf: () => import('pdfjs-dist/legacy/build/pdf.mjs') as unknown as ReturnType<FileTools['loadPdf']>,
}

/** Every report as the practice site exports it, read as a whole. */
export async function measureFiles(): Promise<{ report: string; cells: Shown[] }[]> {
  const table: { report: string; cells: Shown[] }[] = []
  for (const id of [...practiceReports.map(({ report }) => report), ...practiceStatements]) {
    const cells: Shown[] = []
    for (const format of exportFormats) {
      const { body } = exported(printedOf(id), format)
      const grids = await readFile(new Uint8Array(Buffer.from(body)), `${id}.${format}`, tools)
      const readings = reportsIn(grids).map(({ reading }) => reading)
      cells.push(compare(id, `.${format}`, readings))
    }
    table.push({ report: id, cells })
  }
  return table
}
