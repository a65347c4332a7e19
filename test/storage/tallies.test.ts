import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchKind } from '../../flows/match.ts'
import { noteFinished, noteOutcome } from '../../flows/plan.ts'
import { takeIn } from '../../flows/takeIn.ts'
import { exportBackup } from '../../storage/backup.ts'
import type { Database } from '../../storage/database.ts'
import { changeDocument } from '../../storage/documents.ts'
import { findDocuments } from '../../storage/findDocuments.ts'
import { changesSince, noteBackup } from '../../storage/lastBackup.ts'
import { decide } from '../../storage/links.ts'
import { startPlan } from '../../storage/plans.ts'
import { wipe } from '../../storage/wipe.ts'
import { newPlan, pressSave } from '../flows/newPlan.ts'
import { bothTallies, capture, type Line, line, newOffice } from './office.ts'

const outside: Line = ['R-90/66', '3 ม.ค. 2567', 'นางสมมติ ก่อน', '900.00']
const lines = fc.array(fc.constantFrom(line(1), line(2), line(3), outside), { maxLength: 4 })
const number = fc.nat(9)
const { signal } = new AbortController()

const document = async (db: Database, n: number) => {
  const all = await db.documents.toArray()
  return all[n % Math.max(1, all.length)]
}
const sighting = async (db: Database, n: number) => {
  const all = await db.sightings.toArray()
  return all[n % Math.max(1, all.length)]
}
const seen = (all: Line[], n: number) => all.map(([, ...rest], i): Line => [`N-${n + i}`, ...rest])

/** Everything that changes documents, with what it needs. */
const operation = fc.oneof(
  fc.tuple(fc.constant('store' as const), lines, number),
  fc.tuple(fc.constant('see' as const), lines, number),
  ...(['match', 'fill', 'save', 'skip', 'decide', 'import'] as const).map(what =>
    fc.tuple(fc.constant(what), fc.constant([] as Line[]), number),
  ),
)

async function carryOut(db: Database, [what, all, n]: [string, Line[], number]): Promise<void> {
  const found = await document(db, n)
  if (what === 'store') {
    await capture(db, { lines: all, page: { number: (n % 2) + 1, of: 2 }, more: n % 2 === 0 })
  }
  if (what === 'see') await capture(db, { site: 'system', lines: seen(all, n) })
  if (what === 'match') await matchKind(db, 'receipt')
  if (what === 'skip' && found)
    await changeDocument(db, found.id, { state: 'skipped', reason: 'x' }, 'skipped')
  if ((what === 'fill' || what === 'save') && found) {
    const plan = newPlan({ document: found.id, tab: n })
    await startPlan(db, plan)
    await noteFinished(db, plan.id, [])
    if (what === 'save') {
      await pressSave(db, plan.id, [])
      await noteOutcome(db, plan.id, [`บันทึกข้อมูลเรียบร้อย เลขที่ N-${n}`])
    }
  }
  if (what === 'decide' && found) {
    const other = await sighting(db, n)
    if (other) await decide(db, found.id, other.id, n % 2 ? 'linked' : 'rejected')
  }
  if (what === 'import') {
    const file = await exportBackup(db, () => {}, signal)
    if (n % 3 === 0) await wipe(db)
    await takeIn(db, file, () => {}, signal)
  }
}

describe('tallies', () => {
  it('equal what is counted anew, after any sequence of steps', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 10 }), async operations => {
        const db = newOffice()
        for (const one of operations) {
          await carryOut(db, one)
          const { kept, counted } = await bothTallies(db)
          expect(kept).toEqual(counted)
        }
      }),
      { numRuns: 30 },
    )
  }, 20_000)

  it('move with a document from state to state', async () => {
    const db = newOffice()
    await capture(db, { lines: [line(1), line(2), outside] })
    const tally = async (state: string) =>
      (await db.tallies.toArray())
        .filter(one => one.state === state)
        .map(({ count, satang }) => [count, satang])
    expect(await tally('todo')).toEqual([[2, 10_100 + 10_200]])
    expect(await tally('outside')).toEqual([[1, 90_000]])
    const { id } = (await db.documents.toArray()).find(one => one.number === 'R-1/67')!
    await changeDocument(db, id, { state: 'skipped', reason: 'x' }, 'skipped')
    expect(await tally('todo')).toEqual([[1, 10_200]])
    expect(await tally('skipped')).toEqual([[1, 10_100]])
    await expect(changeDocument(db, 'none', { state: 'todo' }, 'x')).rejects.toThrow('none')
  })
})

describe('documents are found', () => {
  it('by text, kind, state and month, slice by slice in keying order', async () => {
    const db = newOffice()
    await capture(db, { lines: [line(3), line(1), outside, line(2)] })
    const all = { text: '', kind: 'all', state: 'all', month: 'all' } as const
    const numbers = async (filter: object, from = 0, most = 9) => {
      const { rows, total } = await findDocuments(db, { ...all, ...filter }, from, most)
      return [rows.map(one => one.number.slice(0, 3)), total]
    }
    expect(await numbers({})).toEqual([['R-1', 'R-2', 'R-3', 'R-9'], 4])
    expect(await numbers({}, 1, 2)).toEqual([['R-2', 'R-3'], 4])
    expect(await numbers({ state: 'todo' }, 2, 2)).toEqual([['R-3'], 3])
    expect(await numbers({ month: '2024-01' })).toEqual([['R-9'], 1])
    expect(await numbers({ text: ' ที่2' })).toEqual([['R-2'], 1])
    expect(await numbers({ text: 'R-', month: '2024-02' }, 1, 1)).toEqual([['R-2'], 3])
    expect(await numbers({ kind: 'cheque' })).toEqual([[], 0])
  })
})

describe('the reminder of a backup', () => {
  it('counts the work since the last one', async () => {
    const db = newOffice()
    await capture(db, { lines: [line(1)] })
    expect(await changesSince(db)).toEqual({ last: null, changes: 1 })
    const at = new Date(Date.now() + 1).toISOString()
    await noteBackup(db, at)
    expect(await changesSince(db)).toEqual({ last: at, changes: 0 })
  })
})
