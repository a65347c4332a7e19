import * as XLSX from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { incompleteRuns } from '../../entrypoints/shared/incomplete.ts'
import { FileDesk } from '../../flows/fileDesk.ts'
import { storeFile } from '../../flows/storeFile.ts'
import { withdrawFile } from '../../flows/withdrawFile.ts'
import type { Grid } from '../../laas/reports/reading.ts'
import type { FileAnswer } from '../../messages/files.ts'
import type { Database } from '../../storage/database.ts'
import { changeDocument } from '../../storage/documents.ts'
import {
  bothTallies,
  capture,
  everything,
  february,
  header,
  type Line,
  line,
  newOffice,
} from '../storage/office.ts'

const title = 'รายงานรายละเอียดใบเสร็จรับเงิน'
const sum = (lines: Line[]) => lines.reduce((n, [, , , amount]) => n + Number(amount), 0).toFixed(2)
const report = (lines: Line[], period = february) => [
  [title],
  [period],
  header,
  ...lines,
  ['รวมทั้งสิ้น', '', '', sum(lines)],
]

function workbook(sheets: Record<string, unknown[][]>, name = 'ใบเสร็จ.xlsx'): File {
  const book = XLSX.utils.book_new()
  for (const [sheet, rows] of Object.entries(sheets))
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), sheet)
  return new File([XLSX.write(book, { type: 'array', bookType: 'xlsx' })], name, { lastModified: 0 })
}

/** A desk and what it has answered, by type. */
function newDesk(db: Database) {
  const answers: FileAnswer[] = []
  const desk = new FileDesk(
    db,
    { loadPdf: () => Promise.reject(new Error('no PDF here')), readHtml: async () => null },
    answer => answers.push(answer),
  )
  const last = <Type extends FileAnswer['type']>(type: Type) =>
    answers.findLast(answer => answer.type === type) as Extract<FileAnswer, { type: Type }>
  const read = async (blob: File) => {
    await desk.take({ type: 'read', file: 1, blob })
    return last('found')
  }
  const store = async (...reports: number[]) => {
    await desk.take({ type: 'store', file: 1, reports })
    return last('stored')
  }
  return { desk, answers, last, read, store }
}

const lines = [line(1), line(2), line(3)]

describe('a file of a report', () => {
  it('is shown before anything is stored', async () => {
    const db = newOffice()
    const { read } = newDesk(db)
    const found = await read(workbook({ แผ่นหนึ่ง: report(lines) }))
    expect(found.reports).toMatchObject([
      { sheet: 'แผ่นหนึ่ง', site: 'old', kind: 'receipt', documents: 3, fresh: 3, status: 'complete' },
    ])
    expect(found.reports[0]!.samples[0]).toMatchObject({ number: 'R-1/67', amount: 10100 })
    expect(await db.captures.count()).toBe(0)
  })

  it('gives the very documents that the page gave, and the second time nothing', async () => {
    const db = newOffice()
    const twins: Line[] = [...lines, line(3)]
    await capture(db, { lines: twins })
    const documents = await db.documents.toArray()
    expect(documents).toHaveLength(4)
    const { read, store } = newDesk(db)
    const blob = workbook({ x: report(twins) })
    expect((await read(blob)).reports[0]).toMatchObject({ documents: 4, fresh: 0 })
    expect(await store(0)).toMatchObject({ problem: null, added: 0, known: 4 })
    expect((await db.documents.toArray()).map(({ id }) => id)).toEqual(documents.map(({ id }) => id))
    const stored = await everything(db)
    await read(blob)
    expect(await store(0)).toMatchObject({ problem: null, added: 0, known: 4, again: true })
    const { runs: _, ...after } = await everything(db)
    const { runs: __, ...before } = stored
    expect(after).toEqual(before)
    const { kept, counted } = await bothTallies(db)
    expect(kept).toEqual(counted)
  })

  it('keeps its name, size, time and hash as evidence', async () => {
    const db = newOffice()
    const { read, store } = newDesk(db)
    const blob = workbook({ x: report(lines) }, 'กุมภาพันธ์.xlsx')
    await read(blob)
    await store(0)
    const [stored] = await db.captures.toArray()
    expect(stored).toMatchObject({
      url: '',
      file: { name: 'กุมภาพันธ์.xlsx', size: blob.size, modified: '1970-01-01T00:00:00.000Z' },
    })
    expect(stored!.file!.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(await db.rows.count()).toBe(7)
    expect((await read(blob)).before).toBe(stored!.at)
  })

  it('takes nothing back that another file or a page has shown', async () => {
    const db = newOffice()
    await capture(db, { lines: [line(1), line(2), line(9)] })
    const { read, store } = newDesk(db)
    await read(workbook({ x: report([line(1), line(2)]) }))
    await store(0)
    await read(workbook({ x: report([line(2), line(3)]) }))
    await store(0)
    const numbers = (await db.documents.toArray()).map(({ number }) => number)
    expect(numbers.sort()).toEqual(['R-1/67', 'R-2/67', 'R-3/67', 'R-9/67'])
  })
})

describe('a report captured in part', () => {
  const part = { lines: [line(1)], page: { number: 1, of: 3 }, more: true }

  it('is asked for no more once a file proves the whole', async () => {
    const db = newOffice()
    await capture(db, part)
    expect(await incompleteRuns(db)).toHaveLength(1)
    const { read, store } = newDesk(db)
    await read(workbook({ x: report(lines) }))
    await store(0)
    expect(await incompleteRuns(db)).toEqual([])
    expect(await db.documents.count()).toBe(3)
  })

  it('is still asked for where the file holds another month, or does not add up', async () => {
    const db = newOffice()
    await capture(db, part)
    const { read, store } = newDesk(db)
    const march = 'ตั้งแต่วันที่ 1 มีนาคม 2567 ถึงวันที่ 31 มีนาคม 2567'
    await read(workbook({ x: report([['M-1/67', '2 มี.ค. 2567', 'นายก', '5.00']], march) }))
    await store(0)
    await read(workbook({ x: report(lines).toSpliced(4, 1) }))
    expect((await store(0)).status).toBe('incomplete')
    expect(await incompleteRuns(db)).toHaveLength(2)
  })
})

describe('sheets of one file', () => {
  it('are one report where they have one filter, and twins on two of them are two', async () => {
    const db = newOffice()
    const { read, store } = newDesk(db)
    const all = [...lines, line(3), line(4), line(5), line(6)]
    const first = report(all.slice(0, 3)).slice(0, -1)
    const found = await read(workbook({ a: first, b: report(all).toSpliced(3, 3) }))
    expect(found.reports).toMatchObject([{ sheet: 'a, b', documents: 7, status: 'complete' }])
    expect(await store(0)).toMatchObject({ added: 7 })
  })

  it('are each a report where their periods differ', async () => {
    const db = newOffice()
    const { read, store } = newDesk(db)
    const march = 'ตั้งแต่วันที่ 1 มีนาคม 2567 ถึงวันที่ 31 มีนาคม 2567'
    const moved = lines.map(
      ([number, date, ...rest]): Line => [`M${number}`, date.replace('ก.พ.', 'มี.ค.'), ...rest],
    )
    const found = await read(workbook({ a: report(lines), b: report(moved, march) }))
    expect(found.reports).toMatchObject([
      { sheet: 'a', documents: 3, period: { from: '2024-02-01' } },
      { sheet: 'b', documents: 3, period: { from: '2024-03-01' } },
    ])
    await store(0, 1)
    expect(await db.documents.count()).toBe(6)
    expect(await db.runs.count()).toBe(2)
  })

  it('that are copies count once, and say so', async () => {
    const db = newOffice()
    const { read } = newDesk(db)
    const found = await read(workbook({ a: report(lines), สำเนา: report(lines) }))
    expect(found.reports).toHaveLength(1)
    expect(found.reports[0]!.documents).toBe(3)
    expect(found.reports[0]!.problems.map(({ code }) => code)).toContain('sheetRepeats')
  })

  it('of which one is a part of the other count once, whichever comes first', async () => {
    const db = newOffice()
    const { read } = newDesk(db)
    const more = [...lines, line(4), line(5)]
    for (const sheets of [
      { 'ม.ค.': report(lines), รวม: report(more) },
      { รวม: report(more), 'ม.ค.': report(lines) },
    ]) {
      const found = await read(workbook(sheets))
      expect(found.reports).toMatchObject([{ sheet: 'รวม', documents: 5, status: 'complete' }])
      expect(found.reports[0]!.problems).toContainEqual(
        expect.objectContaining({ code: 'sheetRepeats', values: ['ม.ค.', 'รวม'] }),
      )
    }
  })

  it('that overlap stay apart, and equal documents are one', async () => {
    const db = newOffice()
    const { read, store } = newDesk(db)
    const found = await read(workbook({ a: report(lines), b: report([line(2), line(3), line(4)]) }))
    expect(found.reports).toMatchObject([
      { sheet: 'a' },
      { sheet: 'b', problems: [{ code: 'sheetOverlaps' }] },
    ])
    await store(0, 1)
    expect(await db.documents.count()).toBe(4)
    expect(await db.runs.count()).toBe(2)
  })

  it('that nobody knows are shown, and not stored', async () => {
    const db = newOffice()
    const { read } = newDesk(db)
    const found = await read(
      workbook({
        a: report(lines),
        ก: [
          ['ของฝาก', 'ราคา'],
          ['ผ้า', '20'],
        ],
      }),
    )
    expect(found.reports).toMatchObject([{ status: 'complete' }, { report: null, status: 'unknown' }])
  })
})

describe('where a file comes from', () => {
  const list = [['รายการใบเสร็จรับเงิน'], header, ['N-1', ...line(1).slice(1)]]

  it('is proposed by a title that only the restored system prints', async () => {
    const db = newOffice()
    await capture(db, { lines })
    const { read, store } = newDesk(db)
    expect((await read(workbook({ x: list }))).reports).toMatchObject([{ site: 'system', documents: 1 }])
    expect(await store(0)).toMatchObject({ problem: null, added: 1 })
    expect(await db.sightings.count()).toBe(1)
    expect((await db.documents.toArray()).map(({ state }) => state).sort()).toEqual([
      'confirmed',
      'todo',
      'todo',
    ])
  })

  it('is what the person says', async () => {
    const db = newOffice()
    await capture(db, { lines })
    const { desk, read, store, last } = newDesk(db)
    const blob = workbook({ x: report([['N-1/67', ...line(1).slice(1)] as unknown as Line]) })
    expect((await read(blob)).reports).toMatchObject([{ site: 'old', fresh: 1 }])
    await desk.take({ type: 'site', file: 1, report: 0, site: 'system' })
    expect(last('report').found).toMatchObject({ site: 'system', fresh: 1 })
    await store(0)
    expect(await db.documents.count()).toBe(3)
    expect((await db.documents.toArray()).filter(({ state }) => state === 'confirmed')).toHaveLength(1)
  })
})

describe('a file that is not stored', () => {
  it('leaves nothing behind when it cannot be read', async () => {
    const db = newOffice()
    const { desk, last } = newDesk(db)
    await desk.take({ type: 'read', file: 1, blob: new File(['PK\x03\x04 nothing'], 'x.xlsx') })
    expect(last('failed')).toMatchObject({ report: null, problem: { code: 'fileDamaged' } })
    expect(await db.captures.count()).toBe(0)
  })

  it('leaves nothing behind when it is stopped', async () => {
    const db = newOffice()
    const { desk, read, answers } = newDesk(db)
    const many = Array.from({ length: 1200 }, (_, n) => line(n))
    await read(workbook({ x: report(many) }))
    const storing = desk.take({ type: 'store', file: 1, reports: [0] })
    await desk.take({ type: 'stop', file: 1 })
    await storing
    expect(answers).toContainEqual({ type: 'stopped', file: 1, report: 0 })
    expect([await db.captures.count(), await db.rows.count(), await db.documents.count()]).toEqual([0, 0, 0])
  })

  it('leaves nothing behind when it is stopped half-way, as it tells how far it has come', async () => {
    const db = newOffice()
    const many = Array.from({ length: 1500 }, (_, n) => line(n))
    const rows = report(many).map(row => row.map(String))
    const grid: Grid = {
      viewer: 'sheet',
      rows,
      merges: [],
      texts: [],
      page: { number: 1, of: 1 },
      problems: [],
    }
    const evidence = { name: 'x.xlsx', size: 1, modified: '', hash: 'x' }
    const stop = new AbortController()
    const shares: (number | null)[] = []
    const storing = storeFile(db, evidence, grid, 'old', {
      signal: stop.signal,
      onProgress({ share }) {
        shares.push(share)
        if (share! > 0.4) stop.abort()
      },
    })
    await expect(storing).rejects.toThrow(DOMException)
    expect(shares).toEqual([1000 / 3004, 1504 / 3004])
    expect([await db.captures.count(), await db.rows.count(), await db.documents.count()]).toEqual([0, 0, 0])
  })
})

describe('a file taken back', () => {
  it('takes along what it alone had shown, but for what somebody has worked on', async () => {
    const db = newOffice()
    await capture(db, { lines: [line(1)] })
    const { read, store } = newDesk(db)
    const blob = workbook({ x: report(lines) })
    await read(blob)
    await store(0)
    const worked = (await db.documents.toArray()).find(({ number }) => number === 'R-2/67')!
    await changeDocument(db, worked.id, { state: 'filled' }, 'filled')
    const { id } = (await db.runs.toArray()).find(({ file }) => file)!
    await withdrawFile(db, id)
    expect((await db.documents.toArray()).map(({ number }) => number).sort()).toEqual(['R-1/67', 'R-2/67'])
    expect(await db.rows.count()).toBe(9)
    expect(await db.runs.count()).toBe(1)
    const { kept, counted } = await bothTallies(db)
    expect(kept).toEqual(counted)
    await read(blob)
    expect(await store(0)).toMatchObject({ added: 1, known: 2 })
    await expect(withdrawFile(db, (await db.runs.toArray()).find(({ file }) => !file)!.id)).rejects.toThrow(
      'no file',
    )
  })

  it('of the restored system leaves what its pages have shown', async () => {
    const db = newOffice()
    await capture(db, { lines })
    const entered: Line[] = [1, 2].map(n => [`N-${n}`, ...line(n).slice(1)] as unknown as Line)
    await capture(db, { site: 'system', lines: [entered[0]!] })
    const { read, store } = newDesk(db)
    await read(workbook({ x: [['รายการใบเสร็จรับเงิน'], header, ...entered] }))
    await store(0)
    const confirmed = async () =>
      (await db.documents.toArray()).filter(({ state }) => state === 'confirmed').length
    expect(await confirmed()).toBe(2)
    await withdrawFile(db, (await db.runs.toArray()).find(({ file }) => file)!.id)
    expect(await db.sightings.count()).toBe(1)
    expect(await confirmed()).toBe(1)
  })
})
