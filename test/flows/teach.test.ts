import { describe, expect, it } from 'vitest'
import { endCapture } from '../../flows/capture.ts'
import { mapsOf } from '../../flows/maps.ts'
import { rereadPages } from '../../flows/reread.ts'
import { takeIn } from '../../flows/takeIn.ts'
import { deleteMap, importMaps, saveMap } from '../../flows/teach.ts'
import { defaultGaps } from '../../laas/documents/gap.ts'
import type { ReportMap } from '../../laas/reports/map.ts'
import type { Grid } from '../../laas/reports/reading.ts'
import { mapOf } from '../../laas/reports/teach/mapOf.ts'
import type { Draft, Meaning } from '../../laas/reports/teach/meaning.ts'
import { proposeColumns } from '../../laas/reports/teach/propose.ts'
import { exportBackup } from '../../storage/backup.ts'
import { addRows } from '../../storage/captures.ts'
import type { Database } from '../../storage/database.ts'
import { changeDocument } from '../../storage/documents.ts'
import { decide } from '../../storage/links.ts'
import { MapFileError, writeMapFile } from '../../storage/mapFile.ts'
import { markSaved } from '../../storage/plans.ts'
import type { Capture } from '../../storage/types.ts'
import { begin, bothTallies, capture, everything, newOffice, type Page } from '../storage/office.ts'

const title = 'รายงานค่าขยะของเทศบาล'
const heads = ['ก', 'ข', 'ค', 'ง', 'จ']
const rows = [
  ['A-1', '5 ก.พ. 2567', 'นายสมมติ หนึ่ง', '50.00', '40.00'],
  ['A-2', '6 ก.พ. 2567', 'นายสมมติ สอง', '70.00', '60.00'],
  ['A-2', '6 ก.พ. 2567', 'นายสมมติ สอง', '70.00', '60.00'],
]
const fields: (Meaning | null)[] = ['number', 'date', 'party', 'amount', null]

const gridOf = (body: string[][], header = heads, texts = [title]): Grid => ({
  viewer: 'table',
  rows: [header, ...body],
  merges: [],
  texts,
  page: { number: 1, of: 1 },
  problems: [],
})

function taught(
  said: (Meaning | null)[] = fields,
  change: Partial<Draft> = {},
  grid = gridOf(rows),
): ReportMap {
  const draft: Draft = { kind: 'receipt', title, name: '', layout: 'one', fields: { ...said }, ...change }
  const { map, problems } = mapOf(proposeColumns(grid), draft, 'report')
  expect(problems).toEqual([])
  return map!
}

/** Captures a page of rows as they are, under any title. */
async function captureRows(db: Database, body: string[][], change: Partial<Page> = {}) {
  const { id } = await begin(db, { lines: [], title, above: [], ...change })
  await addRows(db, id, 0, body)
  return endCapture(db, id, body.length, defaultGaps, null)
}

const amounts = async (db: Database) =>
  (await db.documents.toArray()).map(({ amount }) => amount).sort((a, b) => Number(a) - Number(b))
const stored = async (db: Database): Promise<Capture[]> =>
  (await db.captures.toArray()).filter(({ status }) => status === 'stored')
const tallied = async (db: Database) => {
  const { kept, counted } = await bothTallies(db)
  expect(kept).toEqual(counted)
}

describe('a taught report', () => {
  it('is captured like any other once it is saved, and not before', async () => {
    const db = newOffice()
    expect((await captureRows(db, [heads, ...rows])).problem?.code).toBe('reportUnknown')
    const map = await saveMap(db, taught())
    const captured = await captureRows(db, [heads, ...rows])
    expect(captured).toMatchObject({ problem: null, added: 3 })
    expect(captured.run).toMatchObject({ report: map.id, kind: 'receipt', documentCount: 3 })
    expect(await captureRows(db, [heads, ...rows])).toMatchObject({ added: 0, known: 3, again: true })
    await tallied(db)
  })

  it('is one map, however often the same page is taught', async () => {
    const db = newOffice()
    const first = await saveMap(db, taught())
    const second = await saveMap(db, taught(['number', 'date', 'party', null, 'amount']))
    expect(second.id).toBe(first.id)
    expect(await db.maps.count()).toBe(1)
    expect((await mapsOf(db, 'old'))[0]).toMatchObject({ id: first.id })
    await deleteMap(db, first.id)
    expect(await db.maps.count()).toBe(0)
  })

  it('is not kept where no file could hold it', async () => {
    const db = newOffice()
    await expect(saveMap(db, { ...taught(), titles: ['x'.repeat(10_000)] })).rejects.toThrow()
    expect(await db.maps.count()).toBe(0)
  })

  it('taught anew brings stored pages up to date: nothing doubled, nothing lost', async () => {
    const db = newOffice()
    await saveMap(db, taught())
    await captureRows(db, [heads, ...rows])
    const evidence = await db.rows.toArray()
    await saveMap(db, taught(['number', 'date', 'party', null, 'amount']))
    expect(await amounts(db)).toEqual([4_000, 6_000, 6_000])
    expect(await db.rows.toArray()).toEqual(evidence)
    expect(await captureRows(db, [heads, ...rows])).toMatchObject({ added: 0, known: 3, again: true })
    expect(await db.documents.count()).toBe(3)
    expect(await stored(db)).toHaveLength(1)
    await tallied(db)
  })

  it('taught anew is known again where its pages have no numbers', async () => {
    const db = newOffice()
    await saveMap(db, taught())
    const page = { page: null, more: false }
    await captureRows(db, [heads, ...rows], page)
    await saveMap(db, taught(['number', 'date', 'party', null, 'amount']))
    expect(await captureRows(db, [heads, ...rows], page)).toMatchObject({ added: 0, known: 3, again: true })
    expect(await stored(db)).toHaveLength(1)
    await tallied(db)
  })

  it('taught anew keeps what was done with its documents', async () => {
    const db = newOffice()
    await saveMap(db, taught())
    await captureRows(db, [heads, ...rows])
    const [one, two, three] = await db.documents.orderBy('id').toArray()
    await markSaved(db, one!.id, 'RCPT-9/67')
    await changeDocument(db, two!.id, { state: 'skipped', reason: 'รอ' }, 'skipped')
    await decide(db, three!.id, 's|receipt|RCPT-1/67|2567#1', 'rejected')
    await saveMap(db, taught(['number', 'date', 'party', null, 'amount']))
    const documents = await db.documents.toArray()
    expect(documents).toHaveLength(3)
    expect(documents.find(({ number }) => number === one!.number)).toMatchObject({
      state: 'saved',
      newNumber: 'RCPT-9/67',
      amount: 4_000,
    })
    expect(documents.filter(({ state }) => state === 'skipped')).toMatchObject([
      { reason: 'รอ', amount: 6_000 },
    ])
    const [link] = await db.links.toArray()
    expect(documents.map(({ id }) => id)).toContain(link!.documentId)
    expect(link!.id).toBe(`${link!.documentId}→${link!.sightingId}`)
    expect(await captureRows(db, [heads, ...rows])).toMatchObject({ added: 0, again: true })
    await tallied(db)
  })

  it('taught in place of a built-in map takes over its pages', async () => {
    const db = newOffice()
    const page: Page = {
      lines: [
        ['R-1/67', '5 ก.พ. 2567', 'นายสมมติ', '50.00'],
        ['R-2/67', '6 ก.พ. 2567', 'นายสมมุติ', '70.00'],
      ],
    }
    await capture(db, page)
    const before = await db.documents.toArray()
    const [run] = await db.runs.toArray()
    const grid = gridOf(
      page.lines,
      ['เลขที่ใบเสร็จ', 'วันที่', 'ผู้ชำระเงิน', 'จำนวนเงิน'],
      ['รายงานรายละเอียดใบเสร็จรับเงิน'],
    )
    const map = await saveMap(
      db,
      taught(['number', 'date', 'description', 'amount'], { title: 'รายงานรายละเอียดใบเสร็จรับเงิน' }, grid),
    )
    const after = await db.documents.toArray()
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    expect(after.map(({ party, fields }) => [party, fields.description])).toEqual([
      ['', 'นายสมมติ'],
      ['', 'นายสมมุติ'],
    ])
    const runs = await db.runs.toArray()
    expect(runs).toMatchObject([{ report: map.id, documentCount: 2, status: run!.status }])
    expect(await capture(db, page)).toMatchObject({ added: 0, known: 2, again: true })
    await tallied(db)
  })

  it('never takes the place of a proof with less', async () => {
    const db = newOffice()
    const total = ['', '', 'รวมทั้งสิ้น', '190.00', '999.00']
    await saveMap(db, taught())
    const { run } = await captureRows(db, [heads, ...rows, total])
    expect(run?.status).toBe('complete')
    const { log: _, maps: __, ...before } = await everything(db)
    await saveMap(db, taught(['number', 'date', 'party', null, 'amount']))
    const { log, maps, ...after } = await everything(db)
    expect(after).toEqual(before)
    expect(log!.at(-1)).toMatchObject({ what: 'proofKept' })
  })

  it('keeps both where two that were worked on turn out to be one', async () => {
    const db = newOffice()
    const row = ['A-1', '5 ก.พ. 2567', 'นายสมมติ หนึ่ง', '50.00', 'B-1']
    const grid = gridOf([row])
    await saveMap(db, taught(fields, {}, grid))
    await captureRows(db, [heads, row])
    const known = ['เลขที่ใบเสร็จ', 'วันที่', 'ผู้ชำระเงิน', 'จำนวนเงิน']
    await captureRows(db, [known, ['B-1', ...row.slice(1, 4)]], { title: 'รายงานรายละเอียดใบเสร็จรับเงิน' })
    const both = await db.documents.toArray()
    expect(both).toHaveLength(2)
    for (const [i, { id }] of both.entries()) await markSaved(db, id, `N-${i}`)
    await saveMap(db, taught([null, 'date', 'party', 'amount', 'number'], {}, grid))
    const numbers = (await db.documents.toArray()).map(({ newNumber }) => newNumber)
    expect(numbers.sort()).toEqual(['N-0', 'N-1'])
    await tallied(db)
  })

  it('leaves pages that it does not fit as they were read', async () => {
    const db = newOffice()
    const known = ['เลขที่ใบเสร็จ', 'วันที่', 'ผู้ชำระเงิน', 'จำนวนเงิน']
    const lines = rows.map(cells => cells.slice(0, 4))
    const at = (number: number) => ({
      title: 'รายงานรายละเอียดใบเสร็จรับเงิน',
      page: { number, of: 2 },
      more: number === 1,
    })
    await captureRows(db, [known, lines[0]!], at(1))
    await captureRows(db, [['เลขที่ใบเสร็จรับเงิน', ...known.slice(1)], lines[1]!], at(2))
    const [one] = await db.runs.toArray()
    expect(one).toMatchObject({ report: 'receipt-detail', documentCount: 2 })
    const grid = gridOf([lines[0]!], known, [at(1).title])
    const map = await saveMap(
      db,
      taught(['number', 'date', 'description', 'amount'], { title: at(1).title }, grid),
    )
    const runs = await db.runs.toArray()
    expect(runs.map(({ report, pages, documentCount }) => [report, pages, documentCount]).sort()).toEqual([
      ['receipt-detail', [2], 1],
      [map.id, [1], 1],
    ])
    expect((await db.documents.toArray()).map(({ number, party }) => [number, party])).toEqual([
      ['A-1', ''],
      ['A-2', 'นายสมมติ สอง'],
    ])
    await tallied(db)
  })

  it('keeps twins apart over the pages of a report that is taught anew', async () => {
    const db = newOffice()
    await saveMap(db, taught())
    const pageAt = (number: number) => ({ page: { number, of: 2 }, more: number === 1 })
    await captureRows(db, [heads, rows[0]!, rows[1]!], pageAt(1))
    await captureRows(db, [heads, rows[1]!], pageAt(2))
    await saveMap(db, taught(['number', 'date', 'party', null, 'amount']))
    expect(await amounts(db)).toEqual([4_000, 6_000, 6_000])
    expect(await captureRows(db, [heads, rows[1]!], pageAt(2))).toMatchObject({ added: 0, again: true })
    expect(await captureRows(db, [heads, rows[0]!, rows[1]!], pageAt(1))).toMatchObject({
      added: 0,
      again: true,
    })
    expect(await db.documents.count()).toBe(3)
    await tallied(db)
  })

  it('read anew without a change changes nothing', async () => {
    const db = newOffice()
    const map = await saveMap(db, taught())
    await captureRows(db, [heads, ...rows])
    const { log: _, ...before } = await everything(db)
    expect(await rereadPages(db, [map.id])).toBe(1)
    const { log, ...after } = await everything(db)
    expect(after).toEqual(before)
    expect(await rereadPages(db, [])).toBe(0)
  })

  it('say how far they are read anew, and stop between two reports', async () => {
    const db = newOffice()
    await saveMap(db, taught())
    const pageAt = (number: number) => ({ page: { number, of: 2 }, more: number === 1 })
    await captureRows(db, [heads, rows[0]!, rows[1]!], pageAt(1))
    await captureRows(db, [heads, rows[2]!], pageAt(2))
    const before = await amounts(db)
    const anew = taught(['number', 'date', 'party', null, 'amount'])
    const stopping = new AbortController()
    const seen: string[] = []
    const stopped = saveMap(db, anew, null, {
      signal: stopping.signal,
      onProgress: ({ done, of }) => {
        seen.push(`${done}/${of}`)
        stopping.abort()
      },
    })
    await expect(stopped).rejects.toThrow(/abort/i)
    expect(seen).toEqual(['0/2'])
    expect(await amounts(db)).toEqual(before)
    seen.length = 0
    await saveMap(db, anew, null, { onProgress: ({ done, of }) => seen.push(`${done}/${of}`) })
    expect(seen.at(-1)).toBe('2/2')
    expect(await amounts(db)).not.toEqual(before)
  })

  it('a deleted map loses no document', async () => {
    const db = newOffice()
    const map = await saveMap(db, taught())
    await captureRows(db, [heads, ...rows])
    await deleteMap(db, map.id)
    await rereadPages(db, [])
    expect(await db.documents.count()).toBe(3)
    expect(await stored(db)).toHaveLength(1)
  })

  it('of the restored system is seen as the system has it', async () => {
    const db = newOffice()
    const grid = gridOf(rows)
    const draft: Draft = { kind: 'receipt', title, name: '', layout: 'one', fields: { ...fields } }
    const { map } = mapOf(proposeColumns(grid, { site: 'system' }), draft, 'system')
    await saveMap(db, map!)
    expect(await captureRows(db, [heads, ...rows], { site: 'system' })).toMatchObject({ problem: null })
    expect(await db.sightings.count()).toBe(3)
    expect(await db.documents.count()).toBe(0)
    // A list of the system is no report of the old site.
    expect((await captureRows(db, [heads, ...rows])).problem?.code).toBe('reportUnknown')
    const anew = mapOf(
      proposeColumns(grid, { site: 'system' }),
      { ...draft, fields: { ...fields, 3: null, 4: 'amount' } },
      'system',
    )
    await saveMap(db, anew.map!)
    expect((await db.sightings.toArray()).map(({ amount }) => amount)).toEqual([4_000, 6_000, 6_000])
  })
})

describe('a file of maps', () => {
  it('goes from one office to another, and reads the same page there', async () => {
    const [here, there] = [newOffice(), newOffice()]
    const map = await saveMap(here, taught())
    const file = writeMapFile(await here.maps.toArray())
    expect(await importMaps(there, file)).toEqual({ added: 1, replaced: 0 })
    expect(await importMaps(there, file)).toEqual({ added: 0, replaced: 1 })
    expect((await mapsOf(there, 'old'))[0]).toEqual(map)
    expect(await captureRows(there, [heads, ...rows])).toMatchObject({ added: 3 })
  })

  it('cannot pass its map off as one that is built in', async () => {
    const db = newOffice()
    const map = { ...taught(), id: 'receipt-detail' }
    const at = new Date().toISOString()
    await importMaps(db, writeMapFile([{ id: map.id, type: 'report', at, map }]))
    const [kept] = await db.maps.toArray()
    expect(kept!.id).toMatch(/^taught-/)
    expect(kept!.map.id).toBe(kept!.id)
  })

  it('goes with a backup', async () => {
    const [here, there] = [newOffice(), newOffice()]
    await saveMap(here, taught())
    await captureRows(here, [heads, ...rows])
    const { signal } = new AbortController()
    const backup = await exportBackup(here, () => {}, signal)
    await takeIn(there, backup, () => {}, signal)
    expect(await there.maps.toArray()).toEqual(await here.maps.toArray())
    expect(await captureRows(there, [heads, ...rows])).toMatchObject({ added: 0, known: 3, again: true })
  })

  const good = JSON.parse(JSON.stringify(taught()))
  const wrap = (map: unknown, type = 'report') =>
    JSON.stringify({ format: 'laas-reentry-maps', version: 1, maps: [{ id: 'x', type, at: '', map }] })
  it.each([
    ['nothing', ''],
    ['no JSON', '<html>'],
    ['another format', '{"format":"other","version":1,"maps":[]}'],
    ['no map', wrap(null)],
    ['a field that is none', wrap({ ...good, columns: [{ field: '__proto__', labels: ['a'] }] })],
    ['no title and no header', wrap({ ...good, titles: [], name: 'x', header: [] })],
    ['a text without end', wrap({ ...good, titles: ['x'.repeat(10_000)] })],
    ['nothing required', wrap({ ...good, required: [] })],
    ['a map that says it is built in', wrap({ ...good, taught: false })],
    ['a form that is none', wrap(good, 'form')],
  ])('is refused where it holds %s', async (_, text) => {
    const db = newOffice()
    await expect(importMaps(db, new Blob([text]))).rejects.toThrow(MapFileError)
    expect(await db.maps.count()).toBe(0)
  })

  it('of a newer version says so', async () => {
    const newer = '{"format":"laas-reentry-maps","version":2,"maps":[{}]}'
    await expect(importMaps(newOffice(), new Blob([newer]))).rejects.toMatchObject({ code: 'mapsNewer' })
  })
})
