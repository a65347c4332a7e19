import { beforeAll, describe, expect, it } from 'vitest'
import { matchKind, matchKindInSteps } from '../../flows/match.ts'
import type { Database } from '../../storage/database.ts'
import { changeDocument } from '../../storage/documents.ts'
import { decide } from '../../storage/links.ts'
import { capture, everything, type Line, line, newOffice } from '../storage/office.ts'

const size = 1200
const lines = Array.from({ length: size }, (_, at) => line(at + 1))
const seen = ([, date, party, amount]: Line, at: number): Line => [`N-${at}`, date, party, amount]
const page = (number: number) => ({ number, of: 9 })

/** Counts the rows that are read of documents, sightings and links, whatever the way. */
function countReads(db: Database): { rows: number } {
  const reads = { rows: 0 }
  db.use({
    stack: 'dbcore',
    name: 'counting',
    create: core => ({
      ...core,
      table: name => {
        const table = core.table(name)
        if (!['documents', 'sightings', 'links'].includes(name)) return table
        return {
          ...table,
          get: async request => {
            reads.rows++
            return table.get(request)
          },
          getMany: async request => {
            reads.rows += request.keys.length
            return table.getMany(request)
          },
          query: async request => {
            const found = await table.query(request)
            reads.rows += found.result.length
            return found
          },
          openCursor: async request => {
            const cursor = await table.openCursor(request)
            if (!cursor) return cursor
            const start = cursor.start.bind(cursor)
            cursor.start = onNext =>
              start(() => {
                reads.rows++
                onNext()
              })
            return cursor
          },
        }
      },
    }),
  })
  return reads
}

/** All documents are there, and a first page of the list, matched. */
async function begun() {
  const db = newOffice()
  const reads = countReads(db)
  await capture(db, { lines, page: { number: 1, of: 1 } })
  const first = lines.slice(0, 1000).map(seen)
  await capture(db, { site: 'system', lines: first, page: page(1) })
  await matchKind(db, 'receipt')
  reads.rows = 0
  return { db, reads }
}

async function addPage(db: Database, number: number, list: Line[]) {
  const { ids } = await capture(db, { site: 'system', lines: list, page: page(number) })
  return ids
}

describe('one more page of a list', { timeout: 120_000 }, () => {
  let db: Database
  let reads: { rows: number }
  beforeAll(async () => {
    ;({ db, reads } = await begun())
  }, 120_000)

  /** Matches a page, and makes sure that matching everything anew would say the same. */
  async function matched(ids: string[]): Promise<{ changed: number; rows: number }> {
    reads.rows = 0
    const changed = await matchKind(db, 'receipt', ids)
    const rows = reads.rows
    const before = await everything(db)
    expect(await matchKind(db, 'receipt')).toBe(0)
    expect(await everything(db)).toEqual(before)
    return { changed, rows }
  }

  it('costs what it holds, not what is stored', async () => {
    const { changed, rows } = await matched(
      await addPage(
        db,
        2,
        lines.slice(1000, 1020).map((one, at) => seen(one, 1000 + at)),
      ),
    )
    expect(changed).toBe(20)
    expect(rows).toBeLessThan(20 * 12)
  })

  it('that was there before changes nothing', async () => {
    const { changed, rows } = await matched(
      await addPage(
        db,
        2,
        lines.slice(1000, 1020).map((one, at) => seen(one, 1000 + at)),
      ),
    )
    expect(changed).toBe(0)
    expect(rows).toBeLessThan(20 * 12)
  })

  it('finds an entry made twice on another page, and whose entry was looked for in vain', async () => {
    const { changed } = await matched(
      await addPage(db, 3, [seen(lines[5]!, 7001), ['N-7002', '1 มี.ค. 2567', 'นายอื่น', '5.00']]),
    )
    expect(changed).toBe(1)
    expect(
      (await db.documents.where('id').above('').toArray()).filter(({ state }) => state === 'twice'),
    ).toHaveLength(1)
  })

  it('goes by what a person decided in between', async () => {
    const open = (await db.documents.toArray()).find(({ state }) => state === 'todo')!
    const ids = await addPage(db, 4, [['N-8000', '2 มี.ค. 2567', 'นายไม่เหมือนใคร', '77.00']])
    await decide(db, open.id, ids[0]!, 'linked')
    await matched(ids)
    expect(await db.documents.get(open.id)).toMatchObject({ state: 'differs', newNumber: 'N-8000' })
  })

  it('goes by a document that was changed in between, and by an entry that was corrected', async () => {
    const target = (await db.documents.toArray()).find(({ state }) => state === 'todo')!
    await changeDocument(db, target.id, { state: 'skipped', reason: 'ทดสอบ' }, 'skipped')
    const own = lines.findIndex(([number]) => number === target.number)
    await matched(await addPage(db, 5, [seen(lines[own]!, 9000)]))
    expect(await db.documents.get(target.id)).toMatchObject({ state: 'skipped' })
    await matched(await addPage(db, 5, [['N-9000', '3 มี.ค. 2567', 'นายแก้ไข', '1.00']]))
    expect(await db.links.where('documentId').equals(target.id).count()).toBe(0)
  })

  it('is matched anew where a sighting has gone', async () => {
    const ids = await addPage(
      db,
      6,
      lines.slice(1100, 1103).map((one, at) => seen(one, 1100 + at)),
    )
    await db.sightings.delete(ids[0]!)
    await matched(ids)
    expect((await db.documents.toArray()).find(({ number }) => number === lines[1100]![0])).toMatchObject({
      state: 'todo',
    })
  })

  it('in steps comes to the same, and a decision made meanwhile holds', async () => {
    const before = await everything(db)
    expect(await matchKindInSteps(db, 'receipt')).toBe(0)
    expect(await everything(db)).toEqual(before)
    const link = (await db.links.where('decision').equals('linked').toArray()).find(
      ({ by }) => by === 'rule',
    )!
    const { signal } = new AbortController()
    let meanwhile: Promise<void> | undefined
    signal.throwIfAborted = () => {
      meanwhile ??= decide(db, link.documentId, link.sightingId, 'rejected')
    }
    await matchKindInSteps(db, 'receipt', { signal })
    await meanwhile
    expect(await db.links.get(link.id)).toMatchObject({ decision: 'rejected' })
    expect(await db.documents.get(link.documentId)).toMatchObject({ state: 'todo', newNumber: null })
  })
})
