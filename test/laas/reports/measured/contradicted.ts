import type { Grid } from '../../../../laas/reports/reading.ts'
import { parseDate } from '../../../../laas/thai/dates.ts'
import { toArabicDigits } from '../../../../laas/thai/digits.ts'
import type { Changed } from './mutations.ts'

/**
 * Whether anything else on the pages contradicts one changed cell, told without the reader: a page that could as
 * well have been printed so gives nobody a chance. A name contradicts nothing. A day does where it leaves the order
 * of the list or its fiscal year; a number where it leaves its order, is there twice, or is written unlike all others.
 */
export function isContradicted(grids: Grid[], changed: Changed): boolean {
  const { page, row, column, before, after } = changed
  const label = grids[page]!.rows[0]![column]!
  const values = grids.flatMap((grid, at) =>
    grid.rows.flatMap((cells, i) =>
      i > 0 && cells[column]?.trim() ? [{ at, i, text: cells[column]! }] : [],
    ),
  )
  const here = values.findIndex(value => value.at === page && value.i === row)
  const neighbours = [values[here - 1]?.text, values[here + 1]?.text]
  if (/เงิน|รวม|สุทธิ|เบิก|บาท|สต|ยอด|ภาษี|มูลค่า/.test(label) && !/ผู้|วันที่|เลขที่|ประเภท/.test(label)) return true
  if (/ลำดับ|^ที่$/.test(label)) return true
  if (/วัน/.test(label)) {
    const iso = parseDate(after).iso
    if (iso === null) return true
    const days = values.map(({ text }) => parseDate(text).iso)
    const old = days.map((day, at) => (at === here ? parseDate(before).iso : day))
    const sorted = old.every((day, at) => at === 0 || (old[at - 1] ?? '') <= (day ?? '9'))
    if (iso < '2024-01-06' || iso > '2024-07-06') return true
    const [left, right] = neighbours.map(text => (text === undefined ? null : parseDate(text).iso))
    return sorted && ((left ?? '') > iso || (right ?? '9') < iso)
  }
  if (/เลขที่|เลขโครงการ|หมายเลข/.test(label)) {
    const shape = (text: string) =>
      toArabicDigits(text).replace(/\d+/g, digits => (digits.length > 6 ? digits.slice(0, 2) : '#'))
    if (values.some(({ text }, at) => at !== here && text === after)) return true
    if (
      values.filter(({ text }) => shape(text) === shape(before)).length > values.length * 0.9 &&
      shape(after) !== shape(before)
    )
      return true
    const year = (text: string) => /\/(\d+)$/.exec(toArabicDigits(text))?.[1]
    if (year(before) !== year(after)) return true
    const place = (text: string | undefined) => Number(/\d+/.exec(toArabicDigits(text ?? ''))?.[0])
    const places = values.map(({ text }, at) => place(at === here ? before : text))
    const sorted = places.filter((each, at) => at > 0 && each < places[at - 1]!).length === 0
    const [left, right] = neighbours.map(place)
    return sorted && (left! >= place(after) || right! <= place(after))
  }
  return false
}
