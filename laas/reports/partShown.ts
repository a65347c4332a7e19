import { toArabicDigits } from '../thai/digits.ts'
import type { Grid } from './reading.ts'
import { plain } from './words.ts'

const loads =
  /(?:โหลด|แสดง|เรียก(?:ดู)?)(?:ข้อมูล|รายการ|ผล|แถว)*\s*(?:เพิ่ม|อีก|ถัดไป)|\b(?:load|show|fetch)\s+(?:\d+\s+)?more\b|\bmore\s+(?:rows|records|results|items)\b/i
const looks = /^(?:ดู)?(?:ข้อมูล|รายการ)?เพิ่มเติม[\s.…>»›▼]*$|^(?:view|see)\s+more\b/i
const part =
  /(?:^|[^\d/.,–-])(\d[\d,]*)\s*(รายการ|แถว|ฉบับ|ใบ|records?|rows?|items?|entries)?\s*(จาก|of|\/)\s*(?:ทั้งหมด|ทั้งสิ้น)?\s*(\d[\d,]*)(?!\d|[./-]\d)\s*(รายการ|แถว|ฉบับ|ใบ|records?|rows?|items?|entries)?/i
const length = /^(?:จำนวน|ทั้งหมด|พบ|total)\S*\s*:?\s*(\d[\d,]*)\s*(?:แถว|rows)/i

/** Whether the page offers to load more rows below those in view, in words of their own (`โหลดเพิ่ม`, `Load more`). */
export function offersMore({ texts, rows }: Grid): boolean {
  return [...texts, ...lastAlone(rows)].some(text => text.length < 80 && loads.test(plain(text)))
}

/** The same, in words that may as well lead elsewhere (`ดูเพิ่มเติม`). */
export function mayOfferMore({ texts, rows }: Grid): boolean {
  return [...texts, ...lastAlone(rows)].some(text => text.length < 80 && looks.test(plain(text)))
}

/** Whether a text counts more rows than there are (`จำนวนข้อมูล 60 แถว`). */
export function countsMore(texts: string[], rows: number): boolean {
  return texts.some(text => {
    const found = length.exec(plain(text.slice(0, 200)))
    return found !== null && Number(found[1]!.replace(/,/g, '')) > rows
  })
}

/** Whether a text says that `count` rows, or some number of rows, are shown of more (`แสดง 50 จาก 60 รายการ`). */
export function showsPart(texts: string[], count: number): boolean {
  return texts.some(text => {
    const found = text.length < 200 ? part.exec(toArabicDigits(text)) : null
    if (!found) return false
    const [shown, of] = [found[1]!, found[4]!].map(figure => Number(figure.replace(/,/g, '')))
    const isOfRows = Boolean(found[2] ?? found[5]) || (found[3] !== '/' && /แสดง|show|display/i.test(text))
    return shown! > 0 && shown! < of! && (isOfRows || (found[3] !== '/' && shown === count))
  })
}

/** What stands alone in one of the last rows. */
const lastAlone = (rows: string[][]) =>
  rows.slice(-2).flatMap(row => {
    const filled = row.filter(Boolean)
    return filled.length === 1 ? filled : []
  })
