import { describe, expect, it } from 'vitest'
import { readGrid } from '../../../laas/reports/grid/readGrid.ts'
import { knownReports } from '../../../laas/reports/known/index.ts'
import type { ReportMap } from '../../../laas/reports/map.ts'
import { read } from '../../../laas/reports/read.ts'
import type { Grid } from '../../../laas/reports/reading.ts'
import { mapOf } from '../../../laas/reports/teach/mapOf.ts'
import type { Draft, Meaning, Proposal } from '../../../laas/reports/teach/meaning.ts'
import { proposeColumns } from '../../../laas/reports/teach/propose.ts'
import { titlesOf } from '../../../laas/reports/teach/titles.ts'
import { tryMap } from '../../../laas/reports/teach/tryMap.ts'
import { codes, facts, header, items, page, row, table, told, total } from './pages.ts'

const unknown = '<p>รายงานสรุปของเทศบาลตัวอย่าง</p>'
const gridFrom = async (body: string) => (await readGrid(page(body))).grid
const gridOf = (heads: string[]) => gridFrom(unknown + table([heads, ...items, total]))
const plainGrid = (rows: string[][], texts: string[] = []): Grid => ({
  viewer: 'csv',
  rows,
  merges: [],
  texts,
  page: null,
  problems: [],
})

const draftOf = (proposal: Proposal, said: Partial<Draft> = {}): Draft => ({
  kind: proposal.kind,
  title: proposal.title,
  name: '',
  layout: 'several',
  fields: {},
  ...said,
})
const teach = (grid: Grid, fields: (Meaning | null)[], said: Partial<Draft> = {}) => {
  const proposal = proposeColumns(grid)
  return mapOf(proposal, draftOf(proposal, { kind: 'receipt', fields: { ...fields }, ...said }), 'report')
}
const whole = ({ map, problems }: { map: ReportMap | null; problems: unknown[] }): ReportMap => {
  expect(problems).toEqual([])
  return map!
}

const heads = ['ก1', 'ก2', 'ก3', 'ก4', 'ก5']
const fields: Meaning[] = ['sequence', 'date', 'number', 'party', 'amount']

describe('proposeColumns', () => {
  it('proposes what the headings make plain, with samples', async () => {
    const proposal = proposeColumns(await gridOf(header))
    expect(proposal.columns.map(column => column.field)).toEqual(fields)
    expect(proposal).toMatchObject({
      kind: 'receipt',
      title: 'รายงานสรุปของเทศบาลตัวอย่าง',
      header: { row: 0, rows: 1 },
    })
    expect(proposal.columns[2]!.samples[0]).toBe('RCPT-00045/67')
  })

  it('finds the header even where no word of it is known', async () => {
    const proposal = proposeColumns(await gridOf(heads))
    expect(proposal.header).toEqual({ row: 0, rows: 1 })
    expect(proposal.columns.map(column => column.field)).toEqual([null, null, null, null, null])
  })

  it('proposes nothing for a meaning that two columns could have', () => {
    const grid = plainGrid([
      ['ลำดับ', 'วันที่', 'เลขที่ใบเสร็จ', 'จำนวนเงิน', 'รวมเงิน'],
      ['1', '6/1/2567', 'RCPT-1/67', '10.00', '20.00'],
    ])
    const { columns, problems } = proposeColumns(grid)
    expect(columns.slice(3).map(({ field }) => field)).toEqual([null, null])
    expect(problems.map(({ code }) => code)).toContain('columnAmbiguous')
  })

  it('takes บาท and สต. side by side for the sum, where there is one such pair', () => {
    const heads = ['เลขที่ใบเสร็จ', 'วันที่', 'บาท', 'สต.']
    const said = (rows: string[][]) => proposeColumns(plainGrid(rows)).columns.map(({ field }) => field)
    expect(said([heads, ['1', '6/1/2567', '10', '50']])).toEqual(['number', 'date', 'amount', 'satang'])
    const two = [
      [...heads, 'บาท', 'สต.'],
      ['1', '6/1/2567', '10', '50', '7', '-'],
    ]
    expect(said(two)).toEqual(['number', 'date', null, null, null, null])
  })

  it('says that two rows could be the header', () => {
    const grid = plainGrid([
      ['ลำดับ', 'วันที่', 'เลขที่ใบเสร็จ', 'จำนวนเงิน'],
      ['ลำดับ', 'วันที่', 'ผู้ชำระเงิน', 'เลขที่ใบเสร็จ'],
      ['1', '6/1/2567', 'RCPT-1/67', '10.00'],
    ])
    expect(proposeColumns(grid).problems.map(({ code }) => code)).toContain('headerUnclear')
    const second = proposeColumns(grid, { header: { row: 1, rows: 1 } })
    expect(second.columns.map(({ field }) => field)).toEqual(['sequence', 'date', 'party', 'number'])
    expect(second.problems).toEqual([])
  })

  it('bears cells of a million letters and hundreds of columns', () => {
    const long = 'ก'.repeat(1_000_000)
    const wide = Array.from({ length: 200 }, (_, i) => `หัวที่ ${i}`)
    const rows = [[long, long], wide, ...Array.from({ length: 300 }, () => wide.map(() => long))]
    const began = performance.now()
    const proposal = proposeColumns(plainGrid(rows, [long]))
    expect(performance.now() - began).toBeLessThan(2_000)
    expect(JSON.stringify(proposal).length).toBeLessThan(500_000)
    expect(proposeColumns(plainGrid([])).header).toBeNull()
  })

  it('prefills with what still fits of a report whose columns have changed', async () => {
    const grid = await gridFrom(
      `<p>รายงานรายละเอียดใบเสร็จรับเงิน</p>${table([['ลำดับ', 'วันที่', 'ใบสำคัญ', 'ผู้ชำระเงิน', 'จำนวนเงิน'], ...items])}`,
    )
    expect(codes(read(grid))).toContain('mapDoesNotFit')
    const map = knownReports.find(({ id }) => id === 'receipt-detail')!
    expect(proposeColumns(grid, { map }).columns.map(({ field }) => field)).toEqual([
      'sequence',
      'date',
      null,
      'party',
      'amount',
    ])
  })
})

describe('titlesOf', () => {
  it('leaves out days, pages and what the viewer prints', () => {
    const grid = plainGrid(
      [['รายงานเงินเดือนครู ประจำเดือน มกราคม 2567'], ['ก', 'ข']],
      ['เมนูหลัก', 'วันที่พิมพ์ : 26/7/2566 หน้า : 9/10', 'ณ วันที่ 6 ม.ค. 2567', 'รายงานเงินเดือนครู'],
    )
    expect(titlesOf(grid, 1)).toEqual(['รายงานเงินเดือนครู', 'เมนูหลัก'])
  })
})

describe('titlesOf a page with menus', () => {
  it('puts first what speaks of a period, stands above the table, or twice', () => {
    const menu = ['รายงานต่าง ๆ', 'ทะเบียนคุมเช็ค', 'หน้าแรก']
    const titles = (texts: string[], rows: string[][] = []) =>
      titlesOf(plainGrid(rows, [...menu, ...texts]), rows.length)[0]
    expect(titles(['รายการเก็บเงิน ประจำเดือน มกราคม 2567'])).toBe('รายการเก็บเงิน')
    expect(titles(['รายการเก็บเงิน', 'รายการเก็บเงิน'])).toBe('รายการเก็บเงิน')
    expect(titles([], [['รายการเก็บเงิน', '']])).toBe('รายการเก็บเงิน')
  })
})

describe('a taught map', () => {
  it('reads and proves the page it was taught on', async () => {
    const grid = await gridOf(heads)
    expect(read(grid).report).toBeNull()
    const map = whole(teach(grid, fields))
    const reading = read(grid, [map])
    expect(facts(reading)).toEqual(told)
    expect(reading.proof.status).toBe('complete')
    expect(tryMap(grid, map)).toMatchObject({ count: 3, satang: 143_450, status: 'complete' })
    const moved = await gridOf(['ก1', 'ก2', 'อื่น', 'ก4', 'ก5'])
    expect(codes(read(moved, [map]))).toContain('mapDoesNotFit')
  })

  it('reads by its very headings: no synonym adds a column that the person left out', async () => {
    const grid = await gridOf(['ลำดับ', 'วันที่', 'เลขที่ใบเสร็จ', 'หมายเหตุ', 'จำนวนเงิน'])
    const map = whole(teach(grid, ['sequence', 'date', 'number', null, 'amount']))
    expect(read(grid, [map]).documents[0]!.fields).not.toHaveProperty('note')
  })

  it('finds its columns where others were put between them', async () => {
    const map = whole(teach(await gridOf(heads), fields))
    const more = table([
      ['ก1', 'ใหม่', 'ก2', 'ก4', 'ก3', 'ก5'],
      ...items.map(([a, b, c, d, e]) => [a!, 'x', b!, d!, c!, e!]),
    ])
    expect(facts(read(await gridFrom(unknown + more), [map]))).toEqual(told)
  })

  it('tells columns with one heading apart, and reads none where their number has changed', async () => {
    const grid = await gridFrom(
      unknown +
        table([
          ['เลขที่', 'วันที่', 'จำนวนเงิน', 'จำนวนเงิน'],
          ['A-1', '6/1/2567', '100.00', '93.00'],
          ['A-2', '7/1/2567', '200.00', '186.00'],
        ]),
    )
    const map = whole(teach(grid, ['number', 'date', 'gross', 'amount']))
    expect(read(grid, [map]).documents.map(({ amount }) => amount)).toEqual([9_300, 18_600])
    const third = await gridFrom(
      unknown +
        table([
          ['เลขที่', 'วันที่', 'จำนวนเงิน', 'จำนวนเงิน', 'จำนวนเงิน'],
          ['A-1', '6/1/2567', '1.00', '100.00', '93.00'],
        ]),
    )
    expect(codes(read(third, [map]))).toContain('mapDoesNotFit')
  })

  it('joins baht and satang of two columns, and reads no baht alone', async () => {
    const grid = await gridFrom(
      unknown +
        table([
          ['เลขที่', 'วันที่', 'เงิน', 'เศษ'],
          ['A-1', '6/1/2567', '1,234', '50'],
          ['A-2', '7/1/2567', '100', '-'],
        ]),
    )
    const map = whole(teach(grid, ['number', 'date', 'amount', 'satang']))
    expect(read(grid, [map]).documents.map(({ amount }) => amount)).toEqual([123_450, 10_000])
    const without = await gridFrom(
      unknown +
        table([
          ['เลขที่', 'วันที่', 'เงิน'],
          ['A-1', '6/1/2567', '1,234'],
        ]),
    )
    expect(codes(read(without, [map]))).toContain('mapDoesNotFit')
  })

  it('takes a column without a heading by the one before it', async () => {
    const grid = await gridFrom(
      unknown +
        table([
          ['เลขที่', 'วันที่', '', 'ชื่อ'],
          ['A-1', '6/1/2567', '100.00', 'นายก'],
          ['A-2', '7/1/2567', '50.00', 'นายข'],
        ]),
    )
    const map = whole(teach(grid, ['number', 'date', 'amount', 'party']))
    expect(read(grid, [map]).documents.map(({ amount }) => amount)).toEqual([10_000, 5_000])
  })

  it('takes columns below one merged heading as one', async () => {
    const merged = `<table><tr><th>เลขที่</th><th>วันที่</th><th colspan="2">เงิน</th></tr>${row(['A-1', '6/1/2567', '10', '50'])}${row(['A-2', '7/1/2567', '20', '-'])}</table>`
    const grid = await gridFrom(unknown + merged)
    const map = whole(teach(grid, ['number', 'date', 'amount', 'amount']))
    expect(read(grid, [map]).documents.map(({ amount }) => amount)).toEqual([1_050, 2_000])
  })

  it('splits a number and its date in one cell', async () => {
    const grid = await gridFrom(
      unknown +
        table([
          ['เอกสาร', 'ผู้รับ', 'เงิน'],
          ['A-1 ลว. 6/1/2567', 'นายก', '10.00'],
          ['A-2 ลว. 7/1/2567', 'นายข', '20.00'],
        ]),
    )
    const map = whole(teach(grid, ['numberDate', 'party', 'amount']))
    expect(read(grid, [map]).documents.map(({ date }) => date)).toEqual(['2024-01-06', '2024-01-07'])
  })

  it('knows a page without any title by its whole header, and no other', () => {
    const rows = [heads, ...items]
    const map = whole(teach(plainGrid(rows), fields, { title: '', name: 'สมุดของกองคลัง' }))
    expect(read(plainGrid(rows), [map, ...knownReports])).toMatchObject({
      title: 'สมุดของกองคลัง',
      kind: 'receipt',
    })
    expect(read(plainGrid(rows), [map, ...knownReports]).documents).toHaveLength(3)
    expect(read(plainGrid([[...heads, 'ก6'], ...items]), [map]).report).toBeNull()
    // A page that says which report it is, is that report.
    expect(read(plainGrid(rows, ['งบทดลอง']), [map, ...knownReports]).report).not.toBe(map.id)
  })

  it('comes before a built-in map that fits the same page', async () => {
    const grid = await gridFrom(`<p>รายงานรายละเอียดใบเสร็จรับเงิน</p>${table([header, ...items, total])}`)
    const map = whole(teach(grid, fields, { title: 'รายงานรายละเอียดใบเสร็จรับเงิน' }))
    expect(read(grid, [...knownReports, map]).report).toBe(map.id)
    const short = whole(teach(grid, fields, { title: 'รายละเอียด' }))
    expect(tryMap(grid, short, knownReports).problems.map(({ code }) => code)).toContain('teachOtherWins')
  })

  it('proves nothing that does not add up', async () => {
    const wrong = table([heads, ...items, ['', '', '', 'รวมทั้งสิ้น', '1,434.51']])
    const grid = await gridFrom(unknown + wrong)
    const trial = tryMap(grid, whole(teach(grid, fields)))
    expect(trial.status).toBe('incomplete')
    expect(trial.problems.map(({ code }) => code)).toContain('totalDiffers')
  })

  it('keeps rows apart where each is a document', async () => {
    const rows = [
      ['เลขที่', 'วันที่', 'ชื่อ', 'เงิน'],
      ['A-1', '6/1/2567', 'นายก', '10.00'],
      ['A-1', '6/1/2567', 'นายข', '20.00'],
      ['', '', '', '5.00'],
    ]
    const grid = plainGrid(rows, ['รายงานของเรา'])
    const several = read(grid, [whole(teach(grid, ['number', 'date', 'party', 'amount']))])
    expect(several.documents.map(({ amount }) => amount)).toEqual([3_500])
    const one = read(grid, [whole(teach(grid, ['number', 'date', 'party', 'amount'], { layout: 'one' }))])
    expect(one.documents.map(({ amount }) => amount)).toEqual([1_000, 2_000])
    // A sum that is of no document must not be lost silently.
    expect(codes(one)).toContain('rowUnread')
  })

  it('reads lines below headings that hold the number', () => {
    const grid = plainGrid(
      [
        ['ประเภทเงิน', 'รหัส', 'จำนวนเงิน'],
        ['ใบนำส่งเลขที่ 30/67 วันที่ 8 ม.ค. 2567', '', ''],
        ['ค่าธรรมเนียม', '412000', '10.00'],
        ['ค่าปรับ', '412000', '20.00'],
        ['ใบนำส่งเลขที่ 31/67 วันที่ 9 ม.ค. 2567', '', ''],
        ['ค่าปรับ', '412000', '30.00'],
      ],
      ['บัญชีนำส่งของเรา'],
    )
    expect(proposeColumns(grid)).toMatchObject({ kind: 'remittance', layout: 'heading' })
    const map = whole(
      teach(grid, ['revenueType', 'accountCode', 'amount'], { kind: 'remittance', layout: 'heading' }),
    )
    const { documents } = read(grid, [map])
    expect(documents.map(({ number, amount }) => [number, amount])).toEqual([
      ['30/67', 3_000],
      ['31/67', 3_000],
    ])
  })
})

describe('what makes no map', () => {
  const grid = plainGrid([heads, ...items], ['รายงานของเรา'])
  const refused = (given: (Meaning | null)[], said: Partial<Draft> = {}) =>
    teach(grid, given, said).problems.map(({ code }) => code)

  it('says why', () => {
    expect(refused([])).toEqual(['teachTooLittle'])
    expect(refused(['number'])).toEqual(['teachOneColumn'])
    expect(refused(['number', 'party'])).toEqual([])
    expect(refused(['amount', 'date'], { kind: null })).toEqual(['teachKind'])
    expect(refused(fields, { title: ' ' })).toEqual(['teachTitle'])
    expect(refused(['number', 'date', 'amount', 'party', 'amount'])).toEqual(['teachTwice'])
    expect(refused(['numberDate', 'date', null, null, 'amount'])).toEqual(['teachTwice'])
    expect(refused(['satang', 'date', 'number'])).toEqual(['teachSatang'])
    expect(refused(['number', 'date'], { layout: 'heading' })).toEqual(['teachNoSum', 'teachHeadingNumber'])
    expect(teach(plainGrid([]), []).problems.map(({ code }) => code)).toContain('teachHeader')
  })
})
