import type { Problem } from '../documents/problem.ts'
import { parseAmount } from '../thai/amounts.ts'
import { findDates } from '../thai/dates.ts'
import { type Header, headerLabels } from './header.ts'
import type { Item } from './item.ts'
import type { Grid, ReadDocument } from './reading.ts'
import { marksCancelled, plain } from './words.ts'

/** Marks without a word: what they mean where they stand on a document has to be looked at. */
const marks = new Set(['textStruck', 'rowRed'])

const flag = (code: string, row?: number, ...values: string[]): Problem => ({
  code,
  values,
  weight: 'flag',
  ...(row !== undefined && { row }),
})

/**
 * Marks documents as cancelled that the page shows so elsewhere than in a state or a note of theirs: by a line
 * through all their rows, in a column headed ยกเลิก, or by its title or filter. What may mean so, and a page of
 * cancelled documents only, is said. `above`: the texts above the report.
 */
export function leaveCancelled(items: Item[], grid: Grid, header: Header | null, above: string[]): Problem[] {
  const own = items.filter(({ rest }) => !rest).map(({ document }) => document)
  const struck = new Set(grid.struck)
  const columns = header?.rows ? headedCancelled(grid, header) : []
  const states = stateCodes(own, grid, header)
  const isOnly = above.some(namesCancelled)
  const problems: Problem[] = []
  for (const document of items.map(item => item.document)) {
    const { rows } = document
    const through = rows.filter(row => struck.has(row)).length
    const note = plain(document.raw.note ?? '')
    // It may tell of another paper, which this one replaces.
    if (marksCancelled(note, true) && /เดิม|\d/.test(withoutDates(note)))
      problems.push(flag('stateUnclear', rows[0], document.number, note.slice(0, 200)))
    const told = columns.map(at => plain(grid.rows[rows[0]!]?.[at] ?? '')).filter(text => !isNo(text))
    // A sum that was cancelled may be a part of the document.
    if (isOnly || through === rows.length || told.some(text => parseAmount(text) === null))
      document.cancelled = true
    else if (through > 0) problems.push(flag('textStruck', rows[0]))
    else if (states.has(document))
      problems.push(flag('stateUnclear', rows[0], document.number, states.get(document)!))
    else if (told.length > 0) problems.push(flag('stateUnclear', rows[0], document.number, told[0]!))
  }
  if (own.length > 1 && own.every(({ cancelled }) => cancelled)) problems.push(flag('allCancelled'))
  return problems
}

/**
 * Without marks on rows of no document, and on those of documents that are known to be cancelled. Where most
 * documents are red, that tells nothing of any.
 */
export function withoutIdleMarks(problems: Problem[], items: Item[]): Problem[] {
  const open = new Set(items.flatMap(({ document }) => (document.cancelled ? [] : document.rows)))
  const isUsual = problems.filter(({ code }) => code === 'rowRed').length * 2 > items.length
  return problems.filter(
    ({ code, row }) => !marks.has(code) || (open.has(row!) && !(isUsual && code === 'rowRed')),
  )
}

/** `สถานะ : ยกเลิก`, `ใบเสร็จรับเงินที่ยกเลิก`, `(เฉพาะรายการยกเลิก)`. */
function namesCancelled(text: string): boolean {
  const said = plain(text)
  if (said.length > 200 || /ไม่รวม|ยกเว้น|และ/.test(said)) return false
  const state = /(?:^|\s)สถานะ[ก-๙]*\s*[:：]\s*(.+)$/.exec(said)?.[1]
  return (
    (state !== undefined && marksCancelled(state.split(' ')[0]!, true)) ||
    /^(?:รายงาน|ทะเบียน|รายละเอียด|รายการ|\().*(?:ที่(?:ถูก|ได้)?|เฉพาะ[ก-๙]*?)\s?ยกเลิก/.test(said)
  )
}

/** Columns that tell of cancelling by their heading: ยกเลิก, วันที่ยกเลิก, เหตุผลที่ยกเลิก. */
function headedCancelled(grid: Grid, { row, rows, columns }: Header): number[] {
  const known = new Set(columns.list.flatMap(({ from, to }) => [from, to]))
  return headerLabels(grid, row, rows).flatMap((label, at) =>
    !known.has(at) && /ยกเลิก|โมฆะ|cancel|^void/i.test(label) ? [at] : [],
  )
}

/** What stands under a heading of states in codes (A, C): of the few that are unlike most, none is known. */
function stateCodes(documents: ReadDocument[], grid: Grid, header: Header | null): Map<ReadDocument, string> {
  const column = header?.columns.list.find(({ field }) => field === 'status')
  const codes = documents.flatMap(document => {
    const text = plain(grid.rows[document.rows[0]!]?.[column?.from ?? -1] ?? '')
    return /^[a-z0-9]{1,3}$/i.test(text) ? [[document, text] as const] : []
  })
  const counts = new Map<string, number>()
  for (const [, code] of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  return new Map(codes.filter(([, code]) => counts.get(code)! < most))
}

const withoutDates = (text: string) => findDates(text).reduce((left, { raw }) => left.replace(raw, ''), text)

const isNo = (text: string) => /^(?:[-–—.]*|n|no|false|0|0\.00|ไม่.*|ปกติ|ใช้งาน|☐|□)$/i.test(text)
