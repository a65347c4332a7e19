import { describe, expect, it } from 'vitest'
import { takeIn } from '../../flows/takeIn.ts'
import { exportBackup } from '../../storage/backup.ts'
import type { Database } from '../../storage/database.ts'
import { BackupError } from '../../storage/restore.ts'
import { bothTallies, capture, everything, type Line, line, newOffice, type Page } from '../storage/office.ts'

const { signal } = new AbortController()
const quiet = () => {}
const send = async (from: Database, to: Database) =>
  takeIn(to, await exportBackup(from, quiet, signal), quiet, signal)

const twin: Line = ['R-1/67', '5 ก.พ. 2567', 'นายสมมติ แฝด', '50.00']
const first: Page = { lines: [twin, line(2)], page: { number: 1, of: 2 }, more: true }
const second: Page = { lines: [twin, line(3)], page: { number: 2, of: 2 } }

describe("a colleague's backup", () => {
  it('keeps twins of which each side has captured one', async () => {
    const mine = newOffice()
    const theirs = newOffice()
    await capture(mine, first)
    await capture(theirs, second)
    expect(await send(theirs, mine)).toEqual({ added: 2, known: 1 })
    expect(await mine.documents.count()).toBe(4)
    expect(await mine.runs.toArray()).toMatchObject([{ pages: [1, 2], documentCount: 4 }])
    for (const page of [first, second, first])
      expect(await capture(mine, page)).toMatchObject({ added: 0, again: true })
    const { kept, counted } = await bothTallies(mine)
    expect(kept).toEqual(counted)
    const before = await everything(mine)
    await send(theirs, mine)
    expect(await everything(mine)).toEqual(before)
  })

  it('doubles nothing that both have captured, now or when a page is captured again', async () => {
    const mine = newOffice()
    const theirs = newOffice()
    for (const db of [mine, theirs]) for (const page of [first, second]) await capture(db, page)
    expect(await send(theirs, mine)).toEqual({ added: 0, known: 4 })
    expect(await mine.documents.count()).toBe(4)
    expect(await mine.captures.where('status').equals('stored').count()).toBe(2)
    await capture(mine, { ...first, lines: [twin, line(2), line(7)] })
    expect(await mine.documents.count()).toBe(5)
    await capture(mine, { ...second, lines: [twin] })
    expect(await mine.documents.count()).toBe(4)
  })

  it('brings sightings, which are matched at once', async () => {
    const mine = newOffice()
    const theirs = newOffice()
    await capture(mine, first)
    await capture(theirs, { site: 'system', lines: [['N-1', ...line(2).slice(1)] as unknown as Line] })
    await send(theirs, mine)
    expect((await mine.documents.toArray()).map(({ state }) => state).sort()).toEqual(['confirmed', 'todo'])
  })

  it('that cannot be read changes nothing', async () => {
    const mine = newOffice()
    await capture(mine, first)
    const before = await everything(mine)
    await expect(takeIn(mine, new Blob(['{']), quiet, signal)).rejects.toThrow(BackupError)
    expect(await everything(mine)).toEqual(before)
  })
})
