import { describe, expect, it } from 'vitest'
import { readGrid } from '../../../laas/reports/grid/readGrid.ts'
import { read } from '../../../laas/reports/read.ts'
import { mapFromTaught, parseReportMap, proposeColumns } from '../../../laas/reports/teach.ts'
import { facts, header, items, page, table, told, total } from './pages.ts'

const unknown = '<p>รายงานสรุปของเทศบาลตัวอย่าง</p>'
const gridOf = async (heads: string[]) =>
  (await readGrid(page(unknown + table([heads, ...items, total])))).grid

describe('proposeColumns', () => {
  it('proposes what the headings make plain, with samples', async () => {
    const proposal = proposeColumns(await gridOf(header))
    expect(proposal.columns.map(column => column.field)).toEqual([
      'sequence',
      'date',
      'number',
      'party',
      'amount',
    ])
    expect(proposal).toMatchObject({
      kind: 'receipt',
      title: 'รายงานสรุปของเทศบาลตัวอย่าง',
      header: { row: 0, rows: 1 },
    })
    expect(proposal.columns[2]!.samples[0]).toBe('RCPT-00045/67')
  })

  it('finds the header even where no word of it is known', async () => {
    const proposal = proposeColumns(await gridOf(['ก1', 'ก2', 'ก3', 'ก4', 'ก5']))
    expect(proposal.header).toEqual({ row: 0, rows: 1 })
    expect(proposal.columns.map(column => column.field)).toEqual([null, null, null, null, null])
  })
})

describe('a taught map', () => {
  const heads = ['ก1', 'ก2', 'ก3', 'ก4', 'ก5']
  const fields = ['sequence', 'date', 'number', 'party', 'amount'] as const

  it('reads and proves the page it was taught on', async () => {
    const grid = await gridOf(heads)
    expect(read(grid).report).toBeNull()
    const { columns, title } = proposeColumns(grid)
    const map = mapFromTaught({
      id: 'taught-1',
      kind: 'receipt',
      title,
      columns: columns.map((c, i) => ({ ...c, field: fields[i]! })),
    })
    const reading = read(grid, [map])
    expect(facts(reading)).toEqual(told)
    expect(reading.proof.status).toBe('complete')
    expect(parseReportMap(JSON.parse(JSON.stringify(map)))).toEqual(map)
    const moved = await gridOf(['ก1', 'ก2', 'อื่น', 'ก4', 'ก5'])
    expect(read(moved, [map]).problems.map(problem => problem.code)).toContain('mapDoesNotFit')
  })

  it('needs something that tells documents apart', async () => {
    const { columns } = proposeColumns(await gridOf(heads))
    expect(() => mapFromTaught({ id: 'x', kind: 'receipt', title: 'y', columns })).toThrow('y')
  })

  it.each([
    null,
    5,
    {},
    { id: 'x', titles: [] },
    { id: 'x', titles: ['y'], kind: 'receipt', columns: [{ field: '__proto__', labels: ['a'] }] },
  ])('is not made of %j', value => expect(parseReportMap(value)).toBeNull())
})
