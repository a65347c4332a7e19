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
  const rows = grid.rows.slice(0, header).map(row => row.filter(Boolean).join(' '))
  const found = new Map<string, number>()
  const look = (texts: string[], worth: number) => {
    for (const text of texts) {
      const whole = plain(text.slice(0, 400))
      if (isRunning(whole) || totalScope(whole) !== null) continue
      const title = whole.replace(changing, '').trim()
      if (!isTitle(title)) continue
      const before = found.get(title)
      const own = worth + (naming.test(title) ? 2 : 0) + (title === whole ? 0 : 2)
      // What stands on the page twice is seldom a menu.
      found.set(title, before === undefined ? own : Math.max(before, own) + 2)
    }
  }
  look(rows, 3)
  look(grid.texts, 0)
  return [...found]
    .sort(([, a], [, b]) => b - a)
    .map(([title]) => title)
    .slice(0, most)
}

function isTitle(text: string): boolean {
  if (text.length < 5 || text.length >= 120 || !/\p{L}{3}/u.test(text)) return false
  return findDates(text).length === 0 && !/\d{3}|\d+\/\d+/.test(text)
}
