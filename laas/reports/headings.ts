import { findDates } from '../thai/dates.ts'
import { foldText } from '../thai/fold.ts'
import { normaliseLabel } from '../thai/labels.ts'
import type { Cells, ItemRow } from './cells.ts'
import { foldLabel } from './labelForms.ts'
import type { ReportMap } from './map.ts'
import { textOutside } from './ownPart.ts'
import type { Grid } from './reading.ts'
import { synonyms } from './synonyms.ts'
import { isRunning, plain } from './words.ts'

const groupFields = new Map(
  synonyms.flatMap(({ field, labels }) => labels.map(label => [foldLabel(label), field] as const)),
)

/** `ใบนำส่งเลขที่ 30/67 วันที่ 8 ม.ค. 2567 คำอธิบาย …` above the lines of one document. */
export function headingOf(text: string): Cells | null {
  const number = /เลขที่(?:ใบ[ก-๙]{2,20})?\s*[:：.]?\s*([^\sก-๙]*\d[^\sก-๙]*|[ก-ฮ.]+\s?\d[\d/-]*)/.exec(
    text,
  )?.[1]
  if (!number || text.startsWith('รวม')) return null
  const date = findDates(text)[0]?.raw ?? ''
  return { number, date, description: descriptionIn(text) }
}

/** A page that prints one document has its number and day above the header. Null where several could be meant. */
export function headAbove({ texts, rows }: Grid, lastRow: number): Cells | null {
  const above = [
    ...texts,
    ...rows.slice(0, Math.max(0, lastRow)).map(row => row.filter(Boolean).join(' ')),
  ].map(plain)
  const heads = above.flatMap(text =>
    text.length > 200 || isRunning(text) || /หมู่|ถนน|ตำบล|โทร/.test(text) ? [] : (headingOf(text) ?? []),
  )
  const numbers = new Set(heads.map(({ number }) => foldText(number ?? '')))
  const dates = new Set(heads.map(({ date }) => date).filter(Boolean))
  if (numbers.size !== 1 || dates.size > 1) return null
  const days = above.filter(text => /^(?:ลง)?วันที่/.test(text) && !isRunning(text)).map(findDates)
  const lone = days.length === 1 && days[0]!.length === 1 ? days[0]![0]!.raw : ''
  const descriptions = above.flatMap(text => (/^(?:คำอธิบาย|รายละเอียด)/.test(text) ? descriptionIn(text) : []))
  const description = heads[0]!.description || (descriptions.length === 1 ? descriptions[0]! : '')
  return { ...heads[0]!, date: [...dates][0] ?? lone, description }
}

/** What a row below the head of a document tells of it: its day, what it is for, `label : value`. */
export function toldOf(texts: string[]): Cells {
  const text = plain(texts.filter(Boolean).join(' '))
  const days = /^(?:ลง)?วันที่/.test(text) ? findDates(text) : []
  if (days.length === 1) return { date: days[0]!.raw }
  const description = descriptionIn(text)
  return description ? { description } : labelledOf(text)
}

const descriptionIn = (text: string) =>
  /(?:คำอธิบาย(?:รายการ)?|รายละเอียด)\s*[:：]?\s*(.+)$/.exec(text)?.[1] ?? ''

/** `ประเภทรายรับ : ค่าปรับ` above documents holds for each of them, and so does a day by itself. */
export function labelledOf(text: string): Cells {
  const [label, ...rest] = text.split(/\s*[:：]\s*/)
  const field = groupFields.get(foldLabel(normaliseLabel(label!)))
  if (field && rest.length && field !== 'sequence') return { [field]: rest.join(':') }
  return /^(?:ประจำ)?วันที่/.test(text) && findDates(text).length === 1
    ? { date: text.replace(/^(?:ประจำ)?วันที่\s*[:：]?\s*/, '') }
    : {}
}

/** Where a page has a table a group, the name of the first stands above the first table, as the others do above theirs. */
export function groupAbove(grid: Grid): Cells {
  const { texts, outside = [] } = grid
  const fields = new Set(outside.flatMap(row => Object.keys(labelledOf(plain(textOutside(grid, row))))))
  if (fields.size === 0) return {}
  const above = texts.filter(text => text.length < 200).map(text => labelledOf(plain(text)))
  return above.findLast(told => Object.keys(told).some(field => fields.has(field))) ?? {}
}

/** What a heading above documents tells of each of them, in a report that names its groups by one field too. */
export function groupOf(text: string, map: ReportMap): Cells {
  const told = labelledOf(text)
  const isName = map.group && Object.keys(told).length === 0 && !/[:：]/.test(text)
  return isName ? { [map.group!]: text } : told
}

/** The heading of the document that is open, once more. */
export function isHeadOf(heading: Cells, open: ItemRow[]): boolean {
  const first = open[0]?.cells
  return (
    first !== undefined &&
    foldText(heading.number ?? '') === foldText(first.number ?? '') &&
    (!heading.date || !first.date || foldText(heading.date) === foldText(first.date))
  )
}
