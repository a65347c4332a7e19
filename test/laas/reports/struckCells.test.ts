import { describe, expect, it } from 'vitest'
import { stylesReader } from '../../../laas/reports/files/xlsx/parts.ts'
import { sheetReader } from '../../../laas/reports/files/xlsx/sheet.ts'
import { type XmlHandler, xmlScanner } from '../../../laas/reports/files/xlsx/xml.ts'
import { read } from '../../../laas/reports/read.ts'
import { codes, header, items, title } from './pages.ts'

function scan<T extends XmlHandler>(reader: T, xml: string): T {
  const scanner = xmlScanner(reader)
  scanner.write(xml)
  scanner.end()
  return reader
}

/** Style 1 strikes through, style 2 says that it does not. */
const styles =
  '<styleSheet><fonts><font><sz val="11"/></font><font><strike/></font><font><strike val="0"/></font></fonts><cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/></cellXfs></styleSheet>'

/** The receipts as a sheet; `style` of each cell by its row and column. */
function readSheet(style: (row: number, column: number) => number) {
  const read = scan(stylesReader(), styles)
  const rows = [[title], header, ...items].map(
    (cells, row) =>
      `<row>${cells.map((text, column) => `<c t="inlineStr" s="${style(row, column)}"><is><t>${text}</t></is></c>`).join('')}</row>`,
  )
  const shared = { strings: [], shapes: read.shapes(), struck: read.struck(), from1904: false }
  const sheet = `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`
  return scan(
    sheetReader(shared, () => {}),
    sheet,
  ).result()
}

const readingOf = (style: (row: number, column: number) => number) =>
  read({ viewer: 'sheet', texts: [], page: null, ...readSheet(style) })

describe('rows of a workbook that are struck through', () => {
  it('are cancelled documents', () => {
    const reading = readingOf(row => (row === 3 ? 1 : 2))
    expect(reading.documents.map(({ cancelled }) => cancelled)).toEqual([false, true, false])
    expect(codes(reading)).toEqual([])
  })

  it('in one cell only are pointed at', () => {
    const reading = readingOf((row, column) => (row === 3 && column === 4 ? 1 : 0))
    expect(reading.documents.map(({ cancelled }) => cancelled)).toEqual([false, false, false])
    expect(codes(reading)).toEqual(['textStruck'])
  })
})
