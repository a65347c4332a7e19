import { findDates } from '../thai/dates.ts'
import { foldText } from '../thai/fold.ts'
import { normaliseLabel } from '../thai/labels.ts'
import type { Cells, ItemRow } from './cells.ts'
import { foldLabel } from './labelForms.ts'
import type { ReportMap } from './map.ts'
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
  const description = /(?:คำอธิบาย(?:รายการ)?|รายละเอียด)\s*[:：]?\s*(.+)$/.exec(text)?.[1] ?? ''
  return { number, date, description }
}

/** A page that prints one document has its number and day above the header. Null where several could be meant. */
export function headAbove({ texts, rows }: Grid, lastRow: number): Cells | null {
  const above = [...texts, ...rows.slice(0, lastRow).map(row => row.filter(Boolean).join(' '))].map(plain)
  const heads = above.flatMap(text =>
    text.length > 200 || isRunning(text) || /หมู่|ถนน|ตำบล|โทร/.test(text) ? [] : (headingOf(text) ?? []),
  )
  const numbers = new Set(heads.map(({ number }) => foldText(number ?? '')))
  const dates = new Set(heads.map(({ date }) => date).filter(Boolean))
  if (numbers.size !== 1 || dates.size > 1) return null
  const days = above.filter(text => /^(?:ลง)?วันที่/.test(text) && !isRunning(text)).map(findDates)
  const lone = days.length === 1 && days[0]!.length === 1 ? days[0]![0]!.raw : ''
  return { ...heads[0]!, date: [...dates][0] ?? lone }
}

/** `ประเภทรายรับ : ค่าปรับ` above documents holds for each of them, and so does a day by itself. */
export function groupOf(text: string, map: ReportMap): Cells {
  const [label, ...rest] = text.split(/\s*[:：]\s*/)
  const field = groupFields.get(foldLabel(normaliseLabel(label!)))
  if (field && rest.length && field !== 'sequence' && field !== 'status') return { [field]: rest.join(':') }
  if (map.group && rest.length === 0) return { [map.group]: text }
  return /^(?:ประจำ)?วันที่/.test(text) ? { date: text.replace(/^(?:ประจำ)?วันที่\s*[:：]?\s*/, '') } : {}
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
