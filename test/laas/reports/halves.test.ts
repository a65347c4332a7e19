import { describe, expect, it } from 'vitest'
import { codes, facts, header, items, readPage, row, title, told, total } from './pages.ts'

const fourth = ['4', '9 ม.ค. 2567', 'RCPT-00048/67', 'นายทดสอบ สี่', '5.00']
const five = [...items, fourth, ['5', '9 ม.ค. 2567', 'RCPT-00049/67', 'นายทดสอบ ห้า', '6.00']]
const all = [
  ...told,
  ['RCPT-00048/67', '2024-01-09', 500, 'นายทดสอบ สี่'],
  ['RCPT-00049/67', '2024-01-09', 600, 'นายทดสอบ ห้า'],
]
const none = header.map(() => '')
const page = (rows: string[][]) =>
  `<div>${title}</div><table>${[[...header, ...header], ...rows].map(cells => row(cells)).join('')}</table>`
const [a, b, c, d, e] = five as [string[], string[], string[], string[], string[]]
const sum = [...none, ...total.slice(0, 4), '1,445.50']

describe('a list in two halves beside one another in one table', () => {
  it.each([
    [
      'first one half, then the other',
      [
        [...a, ...d],
        [...b, ...e],
        [...c, ...none],
      ],
    ],
    [
      'row by row',
      [
        [...a, ...b],
        [...c, ...d],
        [...e, ...none],
      ],
    ],
  ])('%s', async (_, rows) => {
    const reading = await readPage(page([...rows, sum]))
    expect(facts(reading)).toEqual(all)
    expect(codes(reading)).toEqual([])
    expect(reading.proof.status).toBe('complete')
  })

  it('a sum below each half', async () => {
    const own = (amount: string) => ['', '', '', 'รวม', amount]
    const reading = await readPage(
      page([
        [...a, ...c],
        [...b, ...d],
        [...own('1,334.50'), ...own('105.00')],
      ]),
    )
    expect(facts(reading)).toEqual(all.slice(0, 4))
    expect(reading.proof.status).not.toBe('incomplete')
  })

  it('the headings again on its second page', async () => {
    const reading = await readPage(
      page([
        [...a, ...b],
        [...header, ...header],
        [...c, ...d],
      ]),
    )
    expect(facts(reading)).toEqual(all.slice(0, 4))
  })

  it('tells where its documents stand, and which are struck through', async () => {
    const body = page([
      [...a, ...c],
      [...b, ...d],
    ])
    const reading = await readPage(body)
    expect(reading.documents.map(({ rows }) => rows)).toEqual([[1], [2], [1], [2]])
    const at = body.lastIndexOf('<tr>')
    const struck = await readPage(
      `${body.slice(0, at)}<tr style="text-decoration: line-through">${body.slice(at + 4)}`,
    )
    expect(struck.documents.map(({ cancelled }) => cancelled)).toEqual([false, true, false, true])
  })

  it('a text between its rows may belong to either: nothing is read unsaid', async () => {
    const reading = await readPage(page([[...a, ...c], ['วันที่ 8 ม.ค. 2567'], [...b, ...d]]))
    expect(facts(reading).filter(([number]) => number)).toEqual([])
    expect(codes(reading)).toContain('numberMissing')
  })
})
