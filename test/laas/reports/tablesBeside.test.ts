import { describe, expect, it } from 'vitest'
import { readGrid } from '../../../laas/reports/grid/readGrid.ts'
import { read } from '../../../laas/reports/read.ts'
import { codes, facts, header, items, page, readPage, row, table, title, told, total } from './pages.ts'

const heading = `<div>${title}</div>`
const all = [header, ...items, total]
const noted = all.map((cells, i) => [...cells, i === 0 ? 'หมายเหตุ' : ''])
const cut = (rows: string[][], from: number, to?: number) => rows.map(cells => cells.slice(from, to))
const beside = (...tables: string[]) =>
  `${heading}<div>${tables.map(each => `<div>${each}</div>`).join('')}</div>`

/** One list in several tables, its columns beside one another. */
const apart: Record<string, string> = {
  'headings with their rows': beside(table(cut(all, 0, 3)), table(cut(all, 3))),
  'three tables': beside(table(cut(noted, 0, 2)), table(cut(noted, 2, 4)), table(cut(noted, 4))),
  'headings, rows and sums in tables of their own, one side after the other': beside(
    ...[
      [0, 3],
      [3, 6],
    ].flatMap(([from, to]) =>
      [noted.slice(0, 1), noted.slice(1, -1), noted.slice(-1)].map(rows =>
        table(cut(rows, from!, to), ' class="part"'),
      ),
    ),
  ),
  'all headings first': beside(
    ...[noted.slice(0, 1), noted.slice(1)].flatMap(rows => [
      table(cut(rows, 0, 3), ' class="part"'),
      table(cut(rows, 3), ' class="part"'),
    ]),
  ),
}

/** Columns that stay in view are drawn once more. */
const twice: Record<string, string> = {
  'the first columns once more': beside(table(all), table(cut(all, 0, 3))),
  'and the last ones, in any order': beside(
    table(all),
    table(cut(all, 0, 2)),
    table(all.map(cells => [cells[4]!, cells[0]!])),
  ),
  'all columns, the others hidden by a style': beside(table(all), table(all), table(all)),
  'headings apart, once more for the last columns': `${heading}${[0, 1]
    .map(
      at =>
        `<div>${noted[0]!.map((_, i, own) => `<div>${own.at(i - at)}</div>`).join('')}</div>${table(noted.slice(1).map(cells => cells.map((_, i) => cells.at(i - at)!)))}`,
    )
    .join('')}`,
  'all columns, the others left blank': beside(
    table(all),
    table(all.map(([first, second, ...rest]) => [first!, second!, ...rest.map(() => '')])),
  ),
}

describe('one list in several tables', () => {
  it.each(Object.entries(apart))('side by side: %s', async (_, body) => {
    const reading = await readPage(body)
    expect(facts(reading)).toEqual(told)
    // A page that is not laid out does not show that they stand so.
    expect([...new Set(codes(reading))]).toEqual(['tablesJoined'])
  })

  it.each(Object.entries(twice))('drawn once more: %s', async (_, body) => {
    const reading = await readPage(body)
    expect(facts(reading)).toEqual(told)
    expect(codes(reading)).toEqual([])
    expect(reading.proof.status).toBe('complete')
  })

  it('a single row drawn once more below headings of its own', async () => {
    const part = (rows: string[][]) =>
      table(rows.slice(0, 1), ' class="head"') + table(rows.slice(1), ' class="body"')
    const short = [header, items[0]!]
    const reading = await readPage(beside(part(short), part(cut(short, 0, 4))))
    expect(facts(reading)).toEqual(told.slice(0, 1))
    expect(codes(reading)).toEqual([])
  })

  it('balances drawn once more', async () => {
    const rows = [
      ['หมวดรายจ่าย', 'รหัส', 'เบิกจ่ายแล้ว'],
      ['ค่าใช้สอย', '532000', '425.36'],
      ['ค่าวัสดุ', '533000', '241.66'],
      ['รวมทั้งสิ้น', '', '667.02'],
    ]
    const reading = await readPage(`<h5>กระดาษทำการกระทบยอด</h5>${table(rows)}${table(cut(rows, 0, 3))}`)
    expect(reading.proof).toMatchObject({ status: 'complete', controlTotals: [{ printed: 66702 }] })
  })

  it('at one height is sure, and below one another is no such list', async () => {
    const { grid } = await readGrid(page(apart['headings with their rows']!))
    const at = (...tops: number[]) =>
      read({ ...grid, parts: grid.parts!.map(([from], i) => [from, tops[i]!]) })
    expect(codes(at(120, 121))).toEqual([])
    expect(facts(at(120, 121))).toEqual(told)
    expect(at(120, 400).documents).toEqual([])
  })

  it('sums beside a table of blanks, at one height', async () => {
    const body = apart['headings, rows and sums in tables of their own, one side after the other']!
    const { grid } = await readGrid(page(body))
    const tops = [100, 130, 400, 100, 130, 400]
    const reading = read({ ...grid, parts: grid.parts!.map(([from], i) => [from, tops[i]!]) })
    expect(facts(reading)).toEqual(told)
    expect(codes(reading)).toEqual([])
  })

  it('the rows of a document are told where they stand', async () => {
    const reading = await readPage(apart['headings with their rows']!)
    expect(reading.documents.map(({ rows }) => rows)).toEqual([[1], [2], [3]])
  })

  it('a title between two tables keeps them apart', async () => {
    const reading = await readPage(`${heading}${table(cut(all, 0, 3))}<h3>ทะเบียนอื่น</h3>${table(cut(all, 3))}`)
    expect(reading.documents.every(({ amount }) => amount === null)).toBe(true)
  })

  it('two halves of a list go on with each other', async () => {
    const more = [...items, ['4', '9 ม.ค. 2567', 'RCPT-00048/67', 'นายทดสอบ สี่', '5.00']]
    const reading = await readPage(
      beside(table([header, ...more.slice(0, 2)]), table([header, ...more.slice(2)])),
    )
    expect(facts(reading).map(([number]) => number)).toEqual(more.map(cells => cells[2]))
  })

  it('twins in tables of a row each stay twins', async () => {
    const twin = items[1]!
    const reading = await readPage(
      heading + table([header, items[0]!]) + table([twin]) + table([twin]) + table([items[2]!]),
    )
    expect(reading.documents).toHaveLength(4)
  })
})

describe('headings apart from rows with a column that holds nothing', () => {
  const heads = ['เลขที่ใบเสร็จ', 'วันที่', 'ผู้ชำระเงิน', 'ประเภทรายรับ', 'จำนวนเงิน', 'หมายเหตุ']
  const rows = items.map(cells => [cells[2]!, cells[1]!, cells[3]!, '', cells[4]!, 'เงินสด'])
  it('stand over their own columns', async () => {
    const reading = await readPage(
      `${heading}<div>${heads.map(text => `<div>${text}</div>`).join('')}</div>${table(rows)}`,
    )
    expect(facts(reading)).toEqual(told)
    expect(reading.documents.map(({ fields }) => [fields.revenueType, fields.note])).toEqual(
      items.map(() => [undefined, 'เงินสด']),
    )
  })

  it('are not taken where one is too many', async () => {
    const reading = await readPage(
      `${heading}<div>${heads.map(text => `<div>${text}</div>`).join('')}</div>${table(cut(rows, 1))}`,
    )
    expect(reading.documents).toEqual([])
  })
})

describe('tables that once stopped the reading', () => {
  it('a head without rows', async () => {
    const reading = await readPage(`${heading}<table><thead></thead><tbody></tbody></table>${table(all)}`)
    expect(facts(reading)).toEqual(told)
  })

  it('rows that end before the column of the day', async () => {
    const days = [
      ['RCPT-00045/67', 'นายทดสอบ', '10.00', '6 ม.ค. 2567'],
      ['RCPT-00046/67', 'นายทดสอบ', '20.00'],
      ['RCPT-00047/67', 'นายทดสอบ', '30.00'],
    ]
    const reading = await readPage(
      heading +
        `<table>${row(['เลขที่ใบเสร็จ', 'ผู้ชำระเงิน', 'จำนวนเงิน', 'วันที่'])}${days.map(cells => row(cells)).join('')}</table>`,
    )
    expect(reading.documents.map(({ date }) => date)).toEqual(['2024-01-06', '2024-01-06', '2024-01-06'])
  })
})
