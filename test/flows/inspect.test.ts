import { describe, expect, it } from 'vitest'
import { inspect } from '../../flows/inspect.ts'
import { matchKind } from '../../flows/match.ts'
import { capture, line, newOffice } from '../storage/office.ts'

describe('a document in full', () => {
  it('is told with its row as it was seen, and as not looked for before anybody looked', async () => {
    const db = newOffice()
    const { ids } = await capture(db, { lines: [line(1), line(2)] })
    const found = await inspect(db, ids[1]!)
    expect(found).toMatchObject({ lookedFor: false, advice: [{ do: 'look' }], seen: [] })
    expect(found?.evidence).toMatchObject([{ title: 'รายงานรายละเอียดใบเสร็จรับเงิน', page: 1, cells: line(2) }])
  })

  it('stands beside what the system shows, field by field, and says what to correct', async () => {
    const db = newOffice()
    const { ids } = await capture(db, { lines: [line(1), line(2)] })
    const [, date, party] = line(1)
    await capture(db, {
      site: 'system',
      lines: [['R-1/67', date, party, '110.00'], ['N-2', ...line(2).slice(1)] as never],
    })
    await matchKind(db, 'receipt')
    const found = await inspect(db, ids[0]!)
    const seen = found!.seen.find(({ sighting }) => sighting.amount === 11_000)
    expect(seen?.compared).toEqual([
      { field: 'date', old: '2024-02-02', seen: '2024-02-02', equal: true },
      { field: 'amount', old: 10_100, seen: 11_000, equal: false },
      { field: 'party', old: 'นางสมมติ ที่1', seen: 'นางสมมติ ที่1', equal: true },
    ])
    expect(['answer', 'correct']).toContain(found!.advice[0]!.do)
    expect((await inspect(db, ids[1]!))?.advice).toEqual([{ do: 'nothing' }])
  })

  it('is null once it is gone', async () => {
    expect(await inspect(newOffice(), 'nothing')).toBeNull()
  })
})
