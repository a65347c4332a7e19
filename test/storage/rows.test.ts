import { describe, expect, it } from 'vitest'
import { asRecords, countRows, deleteRows, rowAt, rowsOf } from '../../storage/rows.ts'
import { newOffice } from './office.ts'

const rows = Array.from({ length: 123 }, (_, n) => [`แถว ${n}`, String(n)])

describe('rows of a capture', () => {
  it('come back in their order, each at its place', async () => {
    const db = newOffice()
    await db.rows.bulkPut([
      ...asRecords('a', 100, rows.slice(100)),
      ...asRecords('b', 0, [['อื่น']]),
      ...asRecords('a', 0, rows.slice(0, 100)),
    ])
    expect(await db.rows.count()).toBeLessThan(10)
    expect(await rowsOf(db, 'a')).toEqual(rows)
    expect(await countRows(db, 'a')).toBe(123)
    for (const n of [0, 49, 50, 99, 100, 122]) expect(await rowAt(db, 'a', n)).toEqual(rows[n])
    expect(await rowAt(db, 'a', 123)).toBeNull()
    expect(await rowAt(db, 'none', 0)).toBeNull()
  })

  it('are read only as far as they are wanted', async () => {
    const db = newOffice()
    await db.rows.bulkPut(asRecords('a', 0, rows))
    for (const count of [1, 50, 51, 200]) expect(await rowsOf(db, 'a', count)).toEqual(rows.slice(0, count))
  })

  it('that an earlier version stored one by one are read as ever', async () => {
    const db = newOffice()
    await db.rows.bulkPut(rows.map((cells, n) => ({ capture: 'a', n, cells })))
    expect(await rowsOf(db, 'a')).toEqual(rows)
    expect(await rowsOf(db, 'a', 60)).toEqual(rows.slice(0, 60))
    expect(await countRows(db, 'a')).toBe(123)
    expect(await rowAt(db, 'a', 77)).toEqual(rows[77])
  })

  it('are forgotten alone', async () => {
    const db = newOffice()
    await db.rows.bulkPut([...asRecords('a', 0, rows), ...asRecords('b', 0, rows)])
    await deleteRows(db, 'a')
    expect(await rowsOf(db, 'a')).toEqual([])
    expect(await rowsOf(db, 'b')).toEqual(rows)
  })
})
