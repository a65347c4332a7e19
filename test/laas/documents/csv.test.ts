import { describe, expect, it } from 'vitest'
import { csvOf } from '../../../laas/documents/csv.ts'

const cell = (text: string) => csvOf([[text]]).replace(/^\ufeff|\r\n$/g, '')

describe('a file for spreadsheets', () => {
  it('begins with the mark that Excel needs for Thai, and ends its lines as Excel does', () => {
    expect(
      csvOf([
        ['ก', 'ข'],
        ['1', '2'],
      ]),
    ).toBe('\ufeffก,ข\r\n1,2\r\n')
  })

  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x")'])(
    'keeps %j from being run',
    text => expect(cell(text).replace(/^"/, '')[0]).toBe("'"),
  )

  it.each(['1/67', '12-2567', '08/01/2567'])('keeps %s from becoming a date', text =>
    expect(cell(text)).toBe(`"\t${text}"`),
  )

  it.each(['-1250.00', '0.50', 'RCPT-00045/67', 'ทดสอบ'])('leaves %s alone', text =>
    expect(cell(text)).toBe(text),
  )

  it('quotes commas, quotes and breaks', () => {
    expect(cell('ก, "ข"\nค')).toBe('"ก, ""ข""\nค"')
  })
})
