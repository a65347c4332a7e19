import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, it } from 'vitest'
import { readFile } from '../../../../laas/reports/files/readFile.ts'
import { readGrid } from '../../../../laas/reports/grid/readGrid.ts'
import { knownReports } from '../../../../laas/reports/known/index.ts'
import type { Grid } from '../../../../laas/reports/reading.ts'
import { columnKey } from '../../../../laas/reports/statements/columnKey.ts'
import { readStatement } from '../../../../laas/reports/statements/readStatement.ts'
import { makeOffice } from '../../../../replica/data/office.ts'
import { exported } from '../../../../replica/files/index.ts'
import { reports } from '../../../../replica/reports/index.ts'
import { viewers } from '../../../../replica/reports/printed.ts'
import { drawWith } from '../../../../replica/viewers/index.ts'
import { EventValidation } from '../../../../replica/webforms/state.ts'

const grid = (rows: string[][], change: Partial<Grid> = {}): Grid => ({
  viewer: 'sheet',
  rows,
  merges: [],
  texts: [],
  page: null,
  problems: [],
  ...change,
})

const only = (...pages: Grid[]) => readStatement(pages, knownReports)!

describe('the practice reports of balances', () => {
  const state = makeOffice()
  const period = { from: '2024-03-01', to: '2024-03-31' }
  const tools = {
    parseHtml: (text: string) => new JSDOM(text).window.document,
    loadPdf: () => Promise.reject(),
  }

  for (const id of ['TRIAL_BALANCE', 'DAILY_STATUS', 'WORKSHEET', 'CASH_FLOW']) {
    it(`${id} says the same in every viewer and file, and adds up`, async () => {
      const printed = reports.find(report => report.id === id)!.print(state, period, 0)
      const grids: Grid[][] = []
      for (const viewer of viewers) {
        const page = new JSDOM(drawWith(viewer, printed, 1, 'ctl00:Holder', new EventValidation()))
        const { document } = page.window
        const heading = document.createElement('h1')
        heading.textContent = printed.titles[1]!
        document.body.prepend(heading)
        grids.push([(await readGrid(document, {})).grid])
      }
      for (const format of ['xlsx', 'xls', 'csv'])
        grids.push(await readFile(new Uint8Array(exported(printed, format).body as Buffer), 'x', tools))
      const read = grids.map(pages => only(...pages))
      const plain = read.map(({ lines, columns }) => ({
        values: lines.map(({ code, values }) => ({ code, values })),
        columns: columns.map(({ key }) => key),
      }))
      for (const one of plain) expect(one).toEqual(plain[0])
      for (const { totals, problems } of read) {
        expect(totals.length).toBeGreaterThan(0)
        for (const { printed, computed } of totals) expect(computed).toBe(printed)
        expect(problems).toEqual([])
      }
    })
  }

  let trial: ReturnType<typeof only>
  beforeAll(async () => {
    const printed = reports.find(({ id }) => id === 'TRIAL_BALANCE')!.print(state, period, 0)
    trial = only(...(await readFile(new Uint8Array(exported(printed, 'xlsx').body as Buffer), 'x', tools)))
  })

  it('debits equal credits in what was read of the trial balance', () => {
    const sum = (key: string) => trial.lines.reduce((total, { values }) => total + (values[key] ?? 0), 0)
    for (const time of ['before', 'moved', 'after']) expect(sum(`${time}Debit`)).toBe(sum(`${time}Credit`))
    expect(sum('afterDebit')).toBeGreaterThan(0)
  })
})

describe('balances as others print them', () => {
  it('with empty columns and figures beside their merged labels', () => {
    const { lines, columns } = only(
      grid(
        [
          ['งบทดลอง', '', '', '', '', '', '', '', '', ''],
          ['ชื่อบัญชี', '', 'รหัส', 'ยอดยกมา', '', 'ระหว่างเดือน', '', 'ยอดยกไป', '', ''],
          ['', '', '', 'เดบิต', 'เครดิต', 'เดบิต', 'เครดิต', 'เดบิต', '', 'เครดิต'],
          ['เงินสด', '', '110100', '10.00', '', '5.00', '', '15.00', '', ''],
          ['เงินสะสม', '', '300000', '', '10.00', '', '5.00', '', '', '15.00'],
        ],
        {
          merges: [
            [1, 3, 1, 2],
            [1, 5, 1, 2],
            [1, 7, 1, 3],
            [2, 7, 1, 2],
          ],
        },
      ),
    )
    expect(columns.map(({ key }) => key)).toEqual([
      'beforeDebit',
      'beforeCredit',
      'movedDebit',
      'movedCredit',
      'afterDebit',
      'afterCredit',
    ])
    expect(lines).toMatchObject([
      { code: '110100', values: { beforeDebit: 1_000, movedDebit: 500, afterDebit: 1_500 } },
      { code: '300000', values: { beforeCredit: 1_000, movedCredit: 500, afterCredit: 1_500 } },
    ])
  })

  it('with baht and satang in two columns, Thai digits, negatives in brackets', () => {
    const { lines } = only(
      grid([
        ['รายงานสถานะการเงินประจำวัน'],
        ['ลำดับ', 'ชื่อบัญชี', 'ยอดยกมา', 'สต.', 'คงเหลือ', 'สต.'],
        ['1', 'เงินสด', '๑,๒๓๔', '๕๐', '(2,130,000)', '25'],
      ]),
    )
    expect(lines).toMatchObject([{ name: 'เงินสด', values: { before: 123_450, after: -213_000_025 } }])
  })

  it('over several pages, with titles and header again on each', () => {
    const page = (rows: string[][]) =>
      grid([['อบต.ตัวอย่าง'], ['งบทดลอง'], ['ชื่อบัญชี', 'รหัสบัญชี', 'เดบิต', 'เครดิต'], ...rows])
    const first = [['เงินสด', '110100', '10.00', '-']]
    const second = [
      ['เงินสะสม', '300000', '-', '10.00'],
      ['รวมทั้งสิ้น', '', '10.00', '10.00'],
    ]
    const paged = only(page(first), page(second))
    const long = only(page([...first, ...page(second).rows]))
    for (const { lines, totals } of [paged, long]) {
      expect(lines.map(({ code, groups }) => [code, groups])).toEqual([
        ['110100', []],
        ['300000', []],
      ])
      expect(totals.every(({ printed, computed }) => printed === computed)).toBe(true)
    }
  })

  it('with plan and category in merged cells that hold for the rows below', () => {
    const { lines } = only(
      grid([
        ['กระดาษทำการกระทบยอด'],
        ['แผนงาน', 'งาน', 'หมวดรายจ่าย', 'งบประมาณอนุมัติ', 'เบิกจ่ายแล้ว', 'คงเหลือ'],
        ['แผนงานการศึกษา', 'งานบริหาร', 'ค่าวัสดุ', '100.00', '40.00', '60.00'],
        ['', '', 'ค่าใช้สอย', '50.00', '50.00', '-'],
        ['', 'งานระดับก่อนวัยเรียน', 'ค่าวัสดุ', '10.00', '1.00', '9.00'],
        ['แผนงานสาธารณสุข', 'งานโรงพยาบาล', 'ค่าวัสดุ', '7.00', '7.00', '-'],
      ]),
    )
    expect(lines.map(({ groups, name, values }) => [...groups, name, values.spent])).toEqual([
      ['แผนงานการศึกษา', 'งานบริหาร', 'ค่าวัสดุ', 4_000],
      ['แผนงานการศึกษา', 'งานบริหาร', 'ค่าใช้สอย', 5_000],
      ['แผนงานการศึกษา', 'งานระดับก่อนวัยเรียน', 'ค่าวัสดุ', 100],
      ['แผนงานสาธารณสุข', 'งานโรงพยาบาล', 'ค่าวัสดุ', 700],
    ])
  })

  it('and says where a total does not agree, instead of mending it', () => {
    const { totals } = only(
      grid([
        ['งบทดลอง'],
        ['ชื่อบัญชี', 'รหัสบัญชี', 'เดบิต', 'เครดิต'],
        ['เงินสด', '110100', '10.00', '-'],
        ['รวม', '', '11.00', '-'],
      ]),
    )
    expect(totals[0]).toMatchObject({ column: 'debit', printed: 1_100, computed: 1_000 })
  })

  it('and leaves out a column in which two figures stand under one label', () => {
    const { columns, lines, problems } = only(
      grid(
        [
          ['งบทดลอง', '', '', ''],
          ['ชื่อบัญชี', 'รหัสบัญชี', 'ยอดยกไป', '', 'ยอดยกมา'],
          ['เงินสด', '110100', '10.00', '20.00', '3.00'],
        ],
        { merges: [[1, 2, 1, 2]] },
      ),
    )
    expect(columns.map(({ key }) => key)).toEqual(['before'])
    expect(lines).toMatchObject([{ values: { before: 300 } }])
    expect(problems).toMatchObject([{ code: 'columnAmbiguous' }])
  })
})

it.each([
  ['ยอดยกไป เดบิต', 'afterDebit'],
  ['ยอดคงเหลือยกไป เครดิต', 'afterCredit'],
  ['ระหว่างเดือน เดบิท', 'movedDebit'],
  ['คงเหลือ', 'after'],
  ['เบิกจ่ายแล้ว', 'spent'],
  ['งบประมาณคงเหลือ', 'after'],
  ['รับ', 'received'],
])('%s is %s', (label, key) => expect(columnKey(label)).toBe(key))
