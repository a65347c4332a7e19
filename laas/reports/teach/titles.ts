import { findDates } from '../../thai/dates.ts'
import type { Grid } from '../reading.ts'
import { isRunning, plain, totalScope } from '../words.ts'

/** Where a title ends and what differs from page to page begins. */
const changing =
  /(?:\s+[(:,-]?\s*(?:ประจำ|ตั้งแต่|ระหว่าง|ณ\s*วันที่|วันที่|เดือน|งวด|ปี|พ\.?ศ\.?|หน้า|period|page)|\s*ประจำ(?:เดือน|ปีงบประมาณ|วันที่|งวด))[\s\S]*$/i
const naming = /^(?:รายงาน|ทะเบียน|สมุด|บัญชี|ใบ|งบ|รายการ|ค้นหา)/
const most = 20

/**
 * Texts that could be the title of a report, likeliest first, without the days and pages that they speak of: the
 * title must be the same on every page of the report.
 */
export function titlesOf(grid: Grid, header: number): string[] {
  const above = [
    ...grid.rows.slice(0, header).map(row => row.filter(Boolean).join(' ').slice(0, 400)),
    ...grid.texts.map(text => text.slice(0, 400)),
  ]
  const titles = above
    .map(plain)
    .filter(text => !isRunning(text) && totalScope(text) === null)
    .map(text => text.replace(changing, '').trim())
    .filter(text => text.length > 4 && text.length < 120 && /\p{L}{3}/u.test(text))
    .filter(text => findDates(text).length === 0 && !/\d{3}|\d+\/\d+/.test(text))
  const unique = [...new Set(titles)]
  const named = unique.filter(text => naming.test(text))
  return [...named, ...unique.filter(text => !named.includes(text))].slice(0, most)
}
