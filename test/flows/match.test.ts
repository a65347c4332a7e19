import { describe, expect, it } from 'vitest'
import { badgesFor } from '../../flows/badges.ts'
import { checkOf } from '../../flows/check.ts'
import { matchKind } from '../../flows/match.ts'
import type { Database } from '../../storage/database.ts'
import { changeDocument } from '../../storage/documents.ts'
import { decide, undecide } from '../../storage/links.ts'
import { markSaved } from '../../storage/plans.ts'
import { bothTallies, capture, everything, type Line, line, newOffice } from '../storage/office.ts'

const match = (db: Database) => matchKind(db, 'receipt')
const list = (db: Database, lines: Line[]) => capture(db, { site: 'system', lines })
const report = (db: Database, lines: Line[]) => capture(db, { lines })

/** The same paper as the system shows it: with a number of its own. */
const seen = ([, date, party, amount]: Line, number: string): Line => [number, date, party, amount]
const documentOf = async (db: Database, [number]: Line) =>
  (await db.documents.toArray()).find(document => document.number === number)!
const stateOf = async (db: Database, of: Line) => (await documentOf(db, of)).state

const a = line(1)
const b = line(2)
const c = line(3)

describe('matching', () => {
  it('confirms what is equal, with its new number, and leaves the others to do', async () => {
    const db = newOffice()
    await report(db, [a, b])
    await list(db, [seen(a, 'RCPT-00901/67')])
    expect(await match(db)).toBe(1)
    expect(await documentOf(db, a)).toMatchObject({ state: 'confirmed', newNumber: 'RCPT-00901/67' })
    expect(await documentOf(db, b)).toMatchObject({ state: 'todo', newNumber: null })
    const { kept, counted } = await bothTallies(db)
    expect(kept).toEqual(counted)
  })

  it('run twice changes nothing', async () => {
    const db = newOffice()
    await report(db, [a, b, c])
    await list(db, [seen(a, 'N-1'), seen(a, 'N-2'), seen([b[0], b[1], b[2], '999.00'], 'N-3')])
    await match(db)
    const before = await everything(db)
    expect(await match(db)).toBe(0)
    expect(await everything(db)).toEqual(before)
  })

  it('says twice where two entries are one document, and takes it back when one is gone', async () => {
    const db = newOffice()
    await report(db, [a, b])
    await list(db, [seen(a, 'N-1'), seen(a, 'N-2')])
    await match(db)
    expect(await stateOf(db, a)).toBe('twice')
    const [gone] = (await db.links.where('decision').equals('twice').toArray()).map(
      ({ sightingId }) => sightingId,
    )
    await db.sightings.delete(gone!)
    await match(db)
    expect(await stateOf(db, a)).toBe('confirmed')
    expect(await db.links.count()).toBe(1)
  })

  it('gives twin documents one entry each', async () => {
    const db = newOffice()
    const twin: Line = ['', a[1], a[2], a[3]]
    await report(db, [twin, twin])
    await list(db, [seen(twin, 'N-1'), seen(twin, 'N-2')])
    await match(db)
    expect((await db.documents.toArray()).map(({ state }) => state)).toEqual(['confirmed', 'confirmed'])
    expect(new Set((await db.documents.toArray()).map(({ newNumber }) => newNumber)).size).toBe(2)
  })

  it('says what differs, and confirms once the entry is corrected in the system', async () => {
    const db = newOffice()
    await report(db, [a, b])
    await list(db, [seen([a[0], a[1], a[2], '110.00'], 'N-1')])
    await match(db)
    expect(await stateOf(db, a)).toBe('differs')
    expect((await checkOf(db, 'receipt')).groups.differs).toMatchObject({
      count: 1,
      items: [{ number: a[0], amount: 10_100, seenAmount: 11_000 }],
    })
    await list(db, [seen(a, 'N-1')])
    await match(db)
    expect(await documentOf(db, a)).toMatchObject({ state: 'confirmed', newNumber: 'N-1' })
    expect(await db.sightings.count()).toBe(1)
  })

  it('leaves a document to do again when its entry was deleted in the system', async () => {
    const db = newOffice()
    await report(db, [a])
    await list(db, [seen(a, 'N-1')])
    await match(db)
    await db.sightings.clear()
    await match(db)
    expect(await documentOf(db, a)).toMatchObject({ state: 'todo', newNumber: null })
    expect(await db.links.count()).toBe(0)
  })

  it('knows what was saved by its new number, though another entry looks the same', async () => {
    const db = newOffice()
    await report(db, [a])
    const { id } = await documentOf(db, a)
    await markSaved(db, id, 'N-2')
    await list(db, [seen(a, 'N-1'), seen(a, 'N-2')])
    await match(db)
    expect(await documentOf(db, a)).toMatchObject({ newNumber: 'N-2' })
    expect(await db.links.filter(({ decision }) => decision === 'linked').toArray()).toMatchObject([
      { sightingId: expect.stringContaining('N-2') },
    ])
  })

  it('leaves what was saved as saved while the list does not show it', async () => {
    const db = newOffice()
    await report(db, [a, b])
    await markSaved(db, (await documentOf(db, a)).id, 'N-2')
    await list(db, [seen(b, 'N-1')])
    await match(db)
    expect(await documentOf(db, a)).toMatchObject({ state: 'saved', newNumber: 'N-2' })
  })

  it('takes documents outside of the gap and skipped ones into account, and leaves their states', async () => {
    const db = newOffice()
    const before: Line = ['R-500/67', '3 ม.ค. 2567', 'นางสมมติ ก่อน', '500.00']
    await report(db, [before, a])
    await changeDocument(db, (await documentOf(db, a)).id, { state: 'skipped', reason: 'ทดสอบ' }, 'skipped')
    await list(db, [seen(before, 'N-1'), seen(a, 'N-2')])
    expect(await match(db)).toBe(0)
    expect(await stateOf(db, before)).toBe('outside')
    expect(await stateOf(db, a)).toBe('skipped')
    expect(await db.links.count()).toBe(2)
    expect((await checkOf(db, 'receipt')).groups.unreported.count).toBe(0)
  })

  it('counts entries within the gap that no report has', async () => {
    const db = newOffice()
    await report(db, [a])
    await list(db, [seen(a, 'N-1'), seen(c, 'N-3'), ['N-4', '1 ธ.ค. 2567', 'นายสมมติ นอก', '5.00']])
    await match(db)
    expect((await checkOf(db, 'receipt')).groups.unreported).toMatchObject({ count: 1, satang: 10_300 })
  })
})

describe('what a person decides', () => {
  const strange: Line = ['N-9', '20 ก.พ. 2567', 'บริษัท สมมติ จำกัด', '7,777.00']

  async function decided(decision: 'linked' | 'rejected') {
    const db = newOffice()
    await report(db, [a, b])
    await list(db, [decision === 'linked' ? strange : seen(a, 'N-1')])
    await match(db)
    const document = await documentOf(db, a)
    const [sighting] = await db.sightings.toArray()
    await decide(db, document.id, sighting!.id, decision)
    await match(db)
    return { db, document: document.id, sighting: sighting!.id }
  }

  it('holds against the rules, through another matching and another capture', async () => {
    const { db } = await decided('linked')
    const check = async () =>
      expect(await documentOf(db, a)).toMatchObject({ state: 'differs', newNumber: 'N-9' })
    await check()
    await list(db, [strange, seen(c, 'N-3')])
    await report(db, [a, b, c])
    await match(db)
    await check()
  })

  it('that two are not the same is never proposed again', async () => {
    const { db } = await decided('rejected')
    expect(await documentOf(db, a)).toMatchObject({ state: 'todo', newNumber: null })
    await list(db, [seen(c, 'N-3'), seen(a, 'N-1')])
    await match(db)
    expect(await stateOf(db, a)).toBe('todo')
    expect(await db.links.filter(({ by }) => by === 'person').toArray()).toMatchObject([
      { decision: 'rejected' },
    ])
  })

  it('is undone, and the rules decide again; the log keeps both', async () => {
    const { db, document, sighting } = await decided('rejected')
    await undecide(db, document, sighting)
    await match(db)
    expect(await documentOf(db, a)).toMatchObject({ state: 'confirmed', newNumber: 'N-1' })
    const words = (await db.log.toArray())
      .filter(entry => entry.sighting === sighting)
      .map(({ what }) => what)
    expect(words).toEqual(['rejected', 'undone'])
  })

  it('stands in what is shown of it, also when the entry is corrected', async () => {
    const { db, sighting } = await decided('linked')
    await list(db, [seen(a, 'N-9')])
    await match(db)
    expect(await documentOf(db, a)).toMatchObject({ state: 'confirmed', newNumber: 'N-9' })
    expect(await db.links.filter(({ by }) => by === 'person').toArray()).toMatchObject([
      { decision: 'linked', differs: [], sightingId: sighting },
    ])
  })
})

describe('badges', () => {
  it('tell of each row what is known of it', async () => {
    const db = newOffice()
    const old = await report(db, [a, b])
    const there = await list(db, [seen(a, 'N-1'), seen(a, 'N-2'), seen(c, 'N-3')])
    await match(db)
    expect(await badgesFor(db, 'old', old.reading!, old.ids)).toEqual([
      {
        row: 1,
        is: 'twice',
        values: [expect.stringMatching(/N-[12]/)],
        reasons: expect.arrayContaining([expect.objectContaining({ code: 'amount_equal' })]),
      },
      { row: 2, is: 'todo', values: [''], reasons: [] },
    ])
    const badges = await badgesFor(db, 'system', there.reading!, there.ids)
    expect(badges.map(({ is }) => is).sort()).toEqual(['known', 'notInReport', 'twice'])
    expect(badges.find(({ is }) => is === 'known')!.values).toEqual([a[0]])
    expect(await badgesFor(db, 'old', old.reading!, ['x', old.ids[1]!])).toMatchObject([
      { is: 'notStored' },
      { is: 'todo' },
    ])
  })
})
