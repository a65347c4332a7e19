import { describe, expect, it } from 'vitest'
import { matchKind } from '../../flows/match.ts'
import { exportBackup, version } from '../../storage/backup.ts'
import type { Database } from '../../storage/database.ts'
import { changeDocument } from '../../storage/documents.ts'
import { decide } from '../../storage/links.ts'
import { markSaved, startPlan } from '../../storage/plans.ts'
import { BackupError, importBackup } from '../../storage/restore.ts'
import { changeSettings, defaultSettings, readSettings } from '../../storage/settings.ts'
import { newDocument } from '../../storage/storedDocument.ts'
import { writeDocuments } from '../../storage/tallies.ts'
import { wipe } from '../../storage/wipe.ts'
import { newPlan } from '../flows/newPlan.ts'
import { bothTallies, capture, everything, type Line, line, newOffice } from './office.ts'

const { signal } = new AbortController()
const quiet = () => {}
const save = (db: Database) => exportBackup(db, quiet, signal)
const load = (db: Database, file: Blob) => importBackup(db, file, quiet, signal)
const linesOf = async (file: Blob) => (await file.text()).split('\n').filter(Boolean)

/** An office with something in every table. */
async function office() {
  const db = newOffice()
  await capture(db, { lines: [line(1), line(2), line(2)], page: { number: 1, of: 2 }, more: true })
  await capture(db, {
    lines: [line(3), line(4), ['', 'รวมทั้งสิ้น', '', '512.00']],
    page: { number: 2, of: 2 },
  })
  const [first, second] = await db.documents.toArray()
  await changeDocument(db, first!.id, { state: 'skipped', reason: 'ซ้ำกับสมุดเงินสด "เดิม"\nบรรทัดสอง' }, 'skipped')
  await markSaved(db, second!.id, 'N-7')
  await capture(db, { site: 'system', lines: [['N-3', ...line(3).slice(1)] as unknown as Line] })
  await matchKind(db, 'receipt')
  const [sighting] = await db.sightings.toArray()
  await decide(db, first!.id, sighting!.id, 'rejected')
  await startPlan(db, newPlan({ document: second!.id }))
  return db
}

async function tables(db: Database): Promise<Record<string, unknown[]>> {
  const { plans: _, log, tallies: __, ...rest } = await everything(db)
  return { ...rest, log: log!.map(entry => ({ ...(entry as object), id: 0 })) }
}

describe('a backup', () => {
  it('brings back every table and tally after a wipe', async () => {
    const db = await office()
    const before = await tables(db)
    const { kept } = await bothTallies(db)
    const file = await save(db)
    await wipe(db)
    expect(Object.values(await everything(db)).flat()).toEqual([])
    expect(await load(db, file)).toEqual({ added: before.documents!.length, known: 0 })
    expect(await tables(db)).toEqual(before)
    expect(await bothTallies(db)).toEqual({ kept, counted: kept })
  })

  it('taken in twice changes nothing, and pages captured before are known again', async () => {
    const db = await office()
    const file = await save(db)
    const before = await everything(db)
    expect(await load(db, file)).toEqual({ added: 0, known: before.documents!.length })
    expect(await everything(db)).toEqual(before)
    await wipe(db)
    await load(db, file)
    const page = { lines: [line(1), line(2), line(2)], page: { number: 1, of: 2 }, more: true }
    expect(await capture(db, page)).toMatchObject({ again: true, added: 0 })
  })

  it('is ended by how many records it has, and says how far it is', async () => {
    const db = await office()
    const steps: { done: number; of: number }[] = []
    const file = await exportBackup(db, step => void steps.push(step), signal)
    const lines = await linesOf(file)
    expect(JSON.parse(lines[0]!)).toMatchObject({ format: 'laas-reentry', version })
    expect(JSON.parse(lines.at(-1)!)).toEqual(['end', lines.length - 2])
    expect(steps.at(-1)).toEqual({ done: lines.length - 2, of: lines.length - 2 })
    const read: typeof steps = []
    await importBackup(newOffice(), file, step => void read.push(step), signal)
    expect(read.at(-1)).toEqual({ done: lines.length - 2, of: lines.length - 2 })
  })

  it('can be stopped', async () => {
    const db = await office()
    const stopped = AbortSignal.abort()
    await expect(exportBackup(db, quiet, stopped)).rejects.toThrow()
    const empty = newOffice()
    await expect(importBackup(empty, await save(db), quiet, stopped)).rejects.toThrow()
    expect(await empty.documents.count()).toBe(0)
  })

  it('of 20,000 documents goes in slices', async () => {
    const db = newOffice()
    const content = {
      kind: 'receipt' as const,
      number: 'R-1',
      date: '2024-02-01',
      amount: 100,
      party: 'นายสมมติ',
      fiscalYear: 2567,
      cancelled: false,
      fields: {},
      raw: {},
      lines: [],
    }
    const documents = Array.from({ length: 20_000 }, (_, n) => newDocument(`d${n}`, content, []))
    await db.transaction('rw', db.documents, db.tallies, () =>
      writeDocuments(
        db,
        documents.map(after => ({ before: null, after })),
      ),
    )
    const steps: number[] = []
    const file = await exportBackup(db, ({ done }) => void steps.push(done), signal)
    expect(steps.filter((done, i) => done - (steps[i - 1] ?? 0) > 2000)).toEqual([])
    expect(steps.at(-1)).toBe(20_000)
    const other = newOffice()
    const read: number[] = []
    await importBackup(other, file, ({ done }) => void read.push(done), signal)
    expect(await other.documents.count()).toBe(20_000)
    expect(Math.max(...read.map((done, i) => done - (read[i - 1] ?? 0)))).toBeLessThanOrEqual(1000)
    expect((await bothTallies(other)).kept).toMatchObject([{ count: 20_000, satang: 2_000_000 }])
  }, 20_000)
})

describe('settings in a backup', () => {
  const gaps = [{ from: '2025-02-01', to: '2025-03-31' }]
  const saved = { words: 'เก็บเรียบร้อย เลขที่', numbered: true }

  it('that work stands on come back; language and the like stay out', async () => {
    const db = newOffice()
    const none = [{ kind: 'loan' as const, month: '2024-03' }]
    const signers = { preparer: 'ก', checker: '', director: 'ค' }
    await changeSettings(db, { language: 'en', autoCheck: true, office: 'เทศบาลสมมุติ', gaps, none, signers })
    await changeSettings(db, { savedTexts: [saved] })
    const other = newOffice()
    await load(other, await save(db))
    expect(await readSettings(other)).toEqual({
      ...defaultSettings,
      office: 'เทศบาลสมมุติ',
      gaps,
      none,
      signers,
      savedTexts: [saved],
    })
  })

  it('of a colleague join what was said here', async () => {
    const [mine, theirs] = [newOffice(), newOffice()]
    await capture(mine, { lines: [line(1)] })
    const march = { kind: 'loan' as const, month: '2024-03' }
    const april = { kind: 'loan' as const, month: '2024-04' }
    await changeSettings(mine, {
      office: 'ของเรา',
      none: [march],
      signers: { preparer: 'ก', checker: '', director: '' },
    })
    await changeSettings(theirs, { office: 'ของเขา', none: [march, april], gaps, savedTexts: [saved] })
    await changeSettings(theirs, { signers: { preparer: 'ข', checker: 'ค', director: '' } })
    const file = await save(theirs)
    await load(mine, file)
    await load(mine, file)
    expect(await readSettings(mine)).toMatchObject({
      office: 'ของเรา',
      // What is to be entered here is decided already.
      gaps: defaultSettings.gaps,
      none: [march, april],
      savedTexts: [saved],
      signers: { preparer: 'ก', checker: 'ค', director: '' },
    })
  })

  it.each([
    { key: 'savedTexts', value: [{ words: 'ก', numbered: false }] },
    { key: 'gaps', value: [{ from: 'เมื่อวาน', to: '2024-01-01' }] },
    { key: 'language', value: 'en' },
    { key: 'none', value: 'x' },
  ])('that are none are refused: %j', async record => {
    const file = [{ format: 'laas-reentry', version }, ['settings', record], ['end', 1]]
    const blob = new Blob([file.map(one => JSON.stringify(one)).join('\n')])
    await expect(load(newOffice(), blob)).rejects.toThrow(BackupError)
  })
})

describe("a colleague's backup", () => {
  it('adds what is not here and takes over what was done there', async () => {
    const mine = newOffice()
    const theirs = newOffice()
    await capture(mine, { lines: [line(1), line(2), line(3)] })
    await capture(theirs, { lines: [line(1), line(2), line(3)] })
    await capture(theirs, { lines: [line(4)], above: ['ปีงบประมาณ 2567'] })
    const idOf = async (db: Database, number: string) =>
      (await db.documents.toArray()).find(one => one.number === number)!.id
    await markSaved(theirs, await idOf(theirs, 'R-1/67'), 'N-1')
    await markSaved(mine, await idOf(mine, 'R-2/67'), 'N-2')
    await changeDocument(mine, await idOf(mine, 'R-3/67'), { state: 'filled' }, 'filled')
    await markSaved(theirs, await idOf(theirs, 'R-3/67'), 'N-3')
    expect(await load(mine, await save(theirs))).toEqual({ added: 1, known: 3 })
    const states = (await mine.documents.toArray()).map(({ number, state, newNumber }) => [
      number,
      state,
      newNumber,
    ])
    expect(states.sort()).toEqual([
      ['R-1/67', 'saved', 'N-1'],
      ['R-2/67', 'saved', 'N-2'],
      ['R-3/67', 'saved', 'N-3'],
      ['R-4/67', 'todo', null],
    ])
    const { kept, counted } = await bothTallies(mine)
    expect(kept).toEqual(counted)
  })
})

describe('what is no backup', () => {
  const good = async () => linesOf(await save(await office()))
  const refused = async (lines: string[] | string, code: BackupError['code'], at?: number) => {
    const db = await office()
    const before = await everything(db)
    const file = new Blob([typeof lines === 'string' ? lines : `${lines.join('\n')}\n`])
    const error = await load(db, file).catch(error => error)
    expect(error).toBeInstanceOf(BackupError)
    expect(error).toMatchObject({ code, ...(at !== undefined && { line: at }) })
    expect(await everything(db)).toEqual(before)
  }

  it('nothing, garbage, or something else', async () => {
    await refused('', 'backupUnreadable')
    await refused('\u0000\u0001\u0002\u00ff', 'backupUnreadable', 1)
    await refused('{"format":"other","version":1}', 'backupUnreadable', 1)
    await refused('null', 'backupUnreadable', 1)
    await refused('[]', 'backupUnreadable', 1)
  })

  it('of a newer version, or of none', async () => {
    const [, ...rest] = await good()
    await refused(
      [JSON.stringify({ format: 'laas-reentry', version: version + 1 }), ...rest],
      'backupNewer',
      1,
    )
    for (const none of [0, -1, 0.5, '1', null])
      await refused(
        [JSON.stringify({ format: 'laas-reentry', version: none }), ...rest],
        'backupUnreadable',
        1,
      )
  })

  it('cut off, within a line or between two', async () => {
    const text = `${(await good()).join('\n')}\n`
    await refused(text.slice(0, text.length / 2), 'backupUnreadable')
    const lines = await good()
    await refused(lines.slice(0, -1), 'backupUnreadable')
    await refused(lines.slice(0, 1), 'backupUnreadable')
    await refused([...lines.slice(0, -3), lines.at(-1)!], 'backupUnreadable')
    await refused([...lines, lines[1]!], 'backupUnreadable')
  })

  it('with a record that no capture gives', async () => {
    const [head, first, ...rest] = await good()
    const [table, record] = JSON.parse(first!)
    const with_ = (entry: unknown) => [head!, JSON.stringify(entry), ...rest]
    await refused(with_(['settings', { key: 'language', value: 'en' }]), 'backupUnreadable', 2)
    await refused(with_(['plans', newPlan()]), 'backupUnreadable', 2)
    await refused(with_(['__proto__', record]), 'backupUnreadable', 2)
    await refused(with_(['constructor', record]), 'backupUnreadable', 2)
    await refused(with_([table, { ...record, amount: 1.5 }]), 'backupUnreadable', 2)
    await refused(with_([table, { ...record, state: 'approved' }]), 'backupUnreadable', 2)
    await refused(with_([table, { ...record, date: '<img src=x>' }]), 'backupUnreadable', 2)
    await refused(with_([table, { ...record, fields: { evil: 'x' } }]), 'backupUnreadable', 2)
    await refused(with_([table, { ...record, sources: 'none' }]), 'backupUnreadable', 2)
    await refused(with_({ table, record }), 'backupUnreadable', 2)
    const run = rest.find(line => line.startsWith('["runs"'))!
    const walking = run.replace('"walk":null', '"walk":{"tab":1,"status":"running"}')
    await refused([head!, first!, ...rest.map(line => (line === run ? walking : line))], 'backupUnreadable')
  })

  it('leaves out what a record does not have', async () => {
    const [head, first, ...rest] = await good()
    const [table, record] = JSON.parse(first!)
    const db = newOffice()
    const file = new Blob([[head, JSON.stringify([table, { ...record, evil: 1 }]), ...rest].join('\n')])
    await load(db, file)
    expect(await db.documents.get(record.id)).toEqual(record)
  })
})
