import * as XLSX from '@e965/xlsx'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Sheet, writeWorkbook } from '../../../laas/reports/files/writeWorkbook.ts'

const sheet = (rows: Sheet['rows'], change: Partial<Sheet> = {}): Sheet => ({
  name: 'first',
  above: ['เทศบาลตำบลตัวอย่าง'],
  columns: [
    { title: 'ชื่อ', type: 'text' },
    { title: 'ฉบับ', type: 'count' },
    { title: 'บาท', type: 'money' },
  ],
  rows,
  ...change,
})

const read = (sheets: Sheet[]) =>
  XLSX.read(writeWorkbook(sheets), { type: 'array', cellNF: true, cellFormula: true })

describe('a workbook', () => {
  it('holds amounts as numbers with two decimals, and text as text', () => {
    const book = read([sheet([['ใบเสร็จ', 3, 123_450]])])
    const cells = book.Sheets.first!
    expect(cells.A1).toMatchObject({ t: 's', v: 'เทศบาลตำบลตัวอย่าง' })
    expect(cells.B2).toMatchObject({ v: 'ฉบับ' })
    expect(cells.A3).toMatchObject({ t: 's', v: 'ใบเสร็จ' })
    expect(cells.B3).toMatchObject({ t: 'n', v: 3 })
    expect(cells.C3).toMatchObject({ t: 'n', v: 1234.5, z: '#,##0.00' })
  })

  it('never holds a formula, whatever a page has written', () => {
    const bad = ['=1+1', '+cmd|x', '-2+3', '@SUM(A1)', '\t=1', '=HYPERLINK("http://a","b")']
    const book = read([sheet(bad.map(text => [text, 1, 1]))])
    const cells = book.Sheets.first!
    bad.forEach((text, n) => {
      expect(cells[`A${n + 3}`]).toMatchObject({ t: 's', v: text })
      expect(cells[`A${n + 3}`].f).toBeUndefined()
    })
  })

  it('leaves out what is not known, and does not call it zero', () => {
    const cells = read([sheet([['ก', null, null]])]).Sheets.first!
    expect(cells.C3?.v).toBeUndefined()
  })

  it('keeps every satang', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9e13, max: 9e13 }), { minLength: 1, maxLength: 20 }),
        amounts => {
          const cells = read([sheet(amounts.map(satang => ['ก', 1, satang]))]).Sheets.first!
          const back = amounts.map((_, n) => Math.round(cells[`C${n + 3}`].v * 100))
          expect(back).toEqual(amounts)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('gives each sheet a name of its own that Excel takes', () => {
    const long = 'งบทดลอง: ณ วันที่ 31/3/2567 [เทศบาลตำบลตัวอย่าง]'
    const { SheetNames } = read([
      sheet([], { name: long }),
      sheet([], { name: long }),
      sheet([], { name: '' }),
    ])
    expect(new Set(SheetNames).size).toBe(3)
    for (const name of SheetNames) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/)
  })
})
