import type { PrintedTotal } from './totals.ts'
import { plain } from './words.ts'

interface Counted {
  label: string
  level: string
  count: number
  from: number
  to: number | null
}

/**
 * Headings of groups that count what stands below them (`วันที่: 12 ก.พ. 2567 (2 รายการ)`): a group that is folded up
 * shows its heading only. Each ends where the next heading of its kind begins.
 */
export function countedGroups() {
  const groups: Counted[] = []
  return {
    begin(text: string, at: number): void {
      const label = plain(text)
      const level = levelOf(label)
      for (const group of groups) if (group.level === level) group.to ??= at
      const found = /\(\s*(?:จำนวน|count)?\s*[=:]?\s*(\d{1,5})\s*(?:รายการ|ฉบับ|ใบ|ราย|items?)?\s*\)/i.exec(
        label,
      )
      if (found) groups.push({ label, level, count: Number(found[1]), from: at, to: null })
    },
    /** What they count, as totals below each group; `end`: how many documents there are. */
    totals: (end: number): PrintedTotal[] =>
      groups.map(({ label, count, from, to }) => ({
        scope: 'group',
        label,
        values: {},
        count,
        at: to ?? end,
        groupAt: from,
      })),
  }
}

/** Headings of one kind begin alike: `วันที่: …`, `แผนงาน : …`. */
const levelOf = (label: string) =>
  /^[^\p{L}]*([^\d:：\s]+)\s*[:：]/u.exec(label)?.[1] ?? (/วันที่/.test(label) ? 'วันที่' : '')
