import { findDates } from '../thai/dates.ts'
import { toArabicDigits } from '../thai/digits.ts'
import { tidyText } from '../thai/tidy.ts'

const total =
  /^(?:ยอด|ผล|จำนวน(?:เงิน)?)?รวม(?:ทั้งสิ้น|ทั้งหมด|เงิน|เป็นเงิน|จำนวน|ยอด|สุทธิ|หน้า|แต่ละ|ประจำ|วัน|เดือน|ปี|ประเภท|หมวด|กลุ่ม|แผนงาน|งาน|ตาม|ถึง|สะสม|รับ|จ่าย|ใบ|ฎีกา|เล่ม|ธนาคาร|บัญชี|ส่วน|กอง|สำนัก|ราย|ของ|จาก|ทุก|เดบิต|เครดิต|เลขที่|\s|[:(0-9/]|$)|^(?:grand\s*total|sub\s*-?total|page\s*total|total|sum)\b|^(?:รวมทั้งสิ้น|ทั้งสิ้น|ทั้งหมด)(?:\s|:|$)|^จำนวน[ก-๙]{0,20}\s*[\d,]+\s*(?:ฉบับ|ใบ|รายการ|ฎีกา|สัญญา)/i
/** A sentence that sums up: `สรุปจำนวน 240 ฉบับ รวมเป็นเงิน 1,234.50 บาท`, `ใบเสร็จทั้งหมด 240 ฉบับ …`. */
const summary =
  /^สรุป(?:ยอด|จำนวน|รวม)[^วปหเ]{0,12}[\d,]|^(?:มี|พบ)?(?:ใบเสร็จ(?:รับเงิน)?|ฎีกา|เช็ค|เอกสาร|สัญญา)(?:จำนวน|รวม)?(?:ทั้งสิ้น|ทั้งหมด|รวม|จำนวน)\s*[\d,]/
const carriedIn = /^(?:ยอด|ยก)?(?:ยอด)?(?:ยก)?ยกมา|^ยอดยกมา|^ยกยอดมา|^brought forward/i
const carriedOut = /^(?:รวม)?(?:ยอด)?ยกไป|^ยกยอดไป|^carried forward/i
const whole = /ทั้งสิ้น|ทั้งหมด|ทุกหน้า|ทุกประเภท|grand/i
const page = /หน้านี้|แต่ละหน้า|ประจำหน้า|รวมหน้า|page\s*total/i
const units = '(?:ฉบับ|ใบ|รายการ|ฎีกา|สัญญา|เรื่อง|ราย|เช็ค)'
const count = new RegExp(`([\\d,]+)\\s*${units}`)
const running = /วันที่พิมพ์|พิมพ์(?:เมื่อ)?วันที่|พิมพ์เมื่อ|พิมพ์โดย|ผู้พิมพ์|เวลาพิมพ์|printed|(?:^|\s)หน้า(?:\s*ที่)?\s*[:.]?\s*\d+/i

export type TotalScope = 'report' | 'page' | 'group' | 'plain' | 'in' | 'out'

/** What a label that begins a row of totals covers; null where it is no such label. */
export function totalScope(text: string): TotalScope | null {
  const label = plain(text)
  if (carriedIn.test(label)) return 'in'
  if (carriedOut.test(label)) return 'out'
  if (summary.test(label)) return whole.test(label) ? 'report' : 'plain'
  if (!total.test(label)) return null
  if (page.test(label)) return 'page'
  if (whole.test(label)) return 'report'
  // A day belongs to the name of what is summed up; a sum or a count does not.
  const figures = findDates(label).length > 0 ? /[\d,.]+\s*\S*$/ : /[\s:=(]*[\d,.]*\d.*$/
  const bare = label.replace(figures, '').replace(/\s*[:=]?\s*$/, '')
  return /^(?:ยอด|ผล)?รวม(?:เงิน|เป็นเงิน|จำนวนเงิน|ยอด|สุทธิ|จำนวน)?(?:บาท)?$|^(?:total|sum)$|^จำนวน[ก-๙]{0,20}$|^รวม(?:ใบ|ฎีกา)\S*$/i.test(
    bare,
  )
    ? 'plain'
    : 'group'
}

/** `จำนวน 240 ฉบับ`: how many documents a text counts; null where it counts none. */
export function countIn(text: string): number | null {
  const found = count.exec(plain(text))
  return found ? Number(found[1]!.replace(/,/g, '')) : null
}

/** `ทั้งหมด 45 รายการ`, `พบข้อมูล 45 รายการ`: how long a list is by its own words; null where it does not say. */
export function listLengthIn(text: string): number | null {
  const found =
    /(?:ทั้งหมด|ทั้งสิ้น|พบ(?:ข้อมูล)?|total)\s*(?:จำนวน)?\s*:?\s*([\d,]+)\s*(?:รายการ|ฉบับ|ใบ|ฎีกา|records?|items?|entries)|(?:^|\s)([\d,]+)\s*(?:รายการ|records?|items?|entries)\s*(?:ใน|in)\s*\d/i.exec(
      plain(text),
    )
  return found ? Number((found[1] ?? found[2]!).replace(/,/g, '')) : null
}

/** What a viewer prints on each page: the day of printing, the page. No part of the report. */
export function isRunning(text: string): boolean {
  return running.test(plain(text))
}

/**
 * What the report site says of a report that was damaged and is gone. A hint for the case that something cannot
 * be opened (“หากไม่สามารถเปิดดูได้ ให้ติดตั้ง …”) says nothing of this report.
 */
export function saysDamaged(text: string): boolean {
  const said = plain(text).replace(/(?:หาก|ถ้า|กรณี)[^.!]*/g, '')
  return /ไม่สามารถ(?:เรียก|เปิด|กู้คืน|อ่าน)?(?:ดู|แสดง|พิมพ์|กู้คืน|อ่าน|เปิด)[^.!]{0,120}?ได้|(?:รายงาน|ข้อมูล|ไฟล์|เอกสาร)(?:รายงาน|ข้อมูล)?(?:นี้|ดังกล่าว)?(?:ได้รับความ|เกิดความ)?\s?(?:เสียหาย|ชำรุด|สูญหาย)/.test(
    said,
  )
}

/**
 * A cell that marks its document as cancelled: `ยกเลิก` by itself, in brackets or stars beside something, or at
 * the start of a note or state. A text that only speaks of something cancelled is no such mark.
 */
export function marksCancelled(text: string, isState: boolean): boolean {
  const label = plain(text).toLowerCase()
  if (
    /^[(*[\s]*(?:(?:ถูก)?ยกเลิก(?:แล้ว|เอกสาร|ใบเสร็จ|ฎีกา|เช็ค|รายการ)?|(?:เป็น)?โมฆะ|cancel(?:led|ed)?|void(?:ed)?)[)*\]\s]*$/.test(
      label,
    )
  )
    return true
  if (/[(*[]\s*(?:ยกเลิก|cancel(?:led|ed)?)\s*[)*\]]+$/.test(label)) return true
  return isState && /^(?:ถูก)?ยกเลิก|^(?:เป็น)?โมฆะ|^cancel|^void/.test(label)
}

/** A row of its own below a document that says of it that it is cancelled; a heading of such documents says less. */
export function tellsCancelled(text: string): boolean {
  const label = plain(text)
  return (
    /^(?:[(*[]|หมายเหตุ\s*[:：]?\s*).*(?:ยกเลิก|โมฆะ|cancel|void)/i.test(label) ||
    /^(?:ถูก)?ยกเลิก(?:เนื่องจาก|เพราะ|เมื่อ|โดย)/.test(label)
  )
}

/** Every figure with two decimals in a running text, as written. */
export function figuresIn(text: string): string[] {
  return plain(text).match(/\(?-?\d[\d,]*\.\d{2}\)?(?!\d)/g) ?? []
}

export function plain(text: string): string {
  return toArabicDigits(tidyText(text))
}
