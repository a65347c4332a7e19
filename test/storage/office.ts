import { type Captured, endCapture } from '../../flows/capture.ts'
import { defaultGaps } from '../../laas/documents/gap.ts'
import { addRows, openCapture } from '../../storage/captures.ts'
import { type Database, openDatabase } from '../../storage/database.ts'
import { recount } from '../../storage/tallies.ts'
import type { Capture, Site } from '../../storage/types.ts'

/** An office of tests: its own database, and reports of invented people. */

let count = 0

export function newOffice(): Database {
  count += 1
  return openDatabase(`office-${count}`)
}

/** One row of the receipt report: number, date as printed, payer, amount as printed. */
export type Line = [number: string, date: string, party: string, amount: string]

export interface Page {
  id?: string
  site?: Site
  lines: Line[]
  page?: Capture['grid']['page']
  more?: boolean
  /** Texts above the table beside the title. */
  above?: string[]
  title?: string
  at?: string
  purpose?: Capture['purpose']
}

const titles = { old: 'รายงานรายละเอียดใบเสร็จรับเงิน', system: 'รายการใบเสร็จรับเงิน' }
export const february = 'ตั้งแต่วันที่ 1 กุมภาพันธ์ 2567 ถึงวันที่ 29 กุมภาพันธ์ 2567'
export const header = ['เลขที่ใบเสร็จ', 'วันที่', 'ผู้ชำระเงิน', 'จำนวนเงิน']

export async function begin(db: Database, page: Page): Promise<{ id: string; rows: string[][] }> {
  count += 1
  const id = page.id ?? `capture-${count}`
  const site = page.site ?? 'old'
  await openCapture(db, {
    id,
    run: '',
    site,
    report: null,
    title: '',
    url: '',
    at: page.at ?? new Date().toISOString(),
    purpose: page.purpose ?? 'page',
    more: page.more ?? false,
    grid: {
      viewer: 'table',
      merges: [],
      texts: [page.title ?? titles[site], ...(page.above ?? [february])],
      page: page.page === undefined ? { number: 1, of: 1 } : page.page,
      problems: [],
    },
    rowCount: 0,
    hash: '',
    status: 'receiving',
    pageProof: null,
    problems: [],
    counts: {},
  })
  return { id, rows: [header, ...page.lines] }
}

/** Captures a page as a content script does, and gives what came of it. */
export async function capture(db: Database, page: Page, expected: string | null = null): Promise<Captured> {
  const { id, rows } = await begin(db, page)
  await addRows(db, id, 0, rows)
  return endCapture(db, id, rows.length, defaultGaps, expected)
}

/** A line of the report that is like no other. */
export function line(n: number): Line {
  const day = (n % 28) + 1
  return [`R-${n}/67`, `${day} ก.พ. 2567`, `นางสมมติ ที่${n}`, `${n + 100}.00`]
}

/** Everything stored, but what tells the time or a run's walk. */
export async function everything(db: Database): Promise<Record<string, unknown[]>> {
  const tables = db.tables.filter(({ name }) => name !== 'settings')
  return Object.fromEntries(
    await Promise.all(tables.map(async table => [table.name, await table.toArray()] as const)),
  )
}

const isKept = ({ count, satang }: { count: number; satang: number }) => count !== 0 || satang !== 0
const byKey = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

/** The tallies kept and the tallies counted anew, to be compared. */
export async function bothTallies(db: Database) {
  const plain = ({ kind, month, state, count, satang }: Awaited<ReturnType<typeof recount>>[number]) => ({
    kind,
    month,
    state,
    count,
    satang,
  })
  const kept = (await db.tallies.toArray()).filter(isKept).map(plain).sort(byKey)
  const counted = (await recount(db)).filter(isKept).map(plain).sort(byKey)
  return { kept, counted }
}
