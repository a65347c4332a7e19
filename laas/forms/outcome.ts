import { toArabicDigits } from '../thai/digits.ts'
import { partsOf } from './beside.ts'
import type { View } from './view.types.ts'

export type Outcome = { saved: true; newNumber: string | null } | { errors: string[] }

const success = /(?:บันทึก|จัดเก็บ|เพิ่ม)(?:ข้อมูล|รายการ|เอกสาร)?.{0,30}?(?:เรียบร้อย|สำเร็จ|แล้ว|สมบูรณ์)/
const failure =
  /ไม่(?:สามารถ|ถูกต้อง|สำเร็จ|พบ|ได้|เรียบร้อย)|ผิดพลาด|กรุณา|โปรด|ต้อง(?:ระบุ|กรอก|ไม่|มี|เป็น)|ซ้ำ|ไม่เพียงพอ|error|invalid|required/i
const number =
  /(?:เลขที่|หมายเลข)(?:เอกสาร|ใบเสร็จ|ใบเสร็จรับเงิน|ฎีกา|คลังรับ|ใบนำส่ง|ใบผ่าน|สัญญา|เช็ค)*\s*(?:คือ|เป็น|:|=|ได้แก่)?\s*([A-Za-zก-ฮ]{0,8}[-. ]?\d[\d/-]*)/
const code = /\b([A-Z]{2,6}-\d{3,}\/\d{2,4})\b/

/**
 * What came of the person's save, by the texts the page gives back; null where they tell nothing. A success
 * without a readable number has `newNumber` null.
 */
export function outcomeOf(view: Pick<View, 'messages'>): Outcome | null {
  const texts = view.messages.map(text => toArabicDigits(text))
  // The label that a text stands beside tells nothing of the save: it may be an invitation to choose.
  const said = (text: string) => partsOf(text).text
  const errors = texts.filter(
    text => failure.test(said(text)) && !success.test(said(text)) && !/เครื่องหมาย/.test(said(text)),
  )
  const told = texts.map(said).filter(text => success.test(text) && !/ไม่(?:สำเร็จ|เรียบร้อย|สามารถ)/.test(text))
  if (told.length > 0 && errors.length === 0) {
    const source = [...told, ...texts.map(said)].join(' ')
    return { saved: true, newNumber: (number.exec(source) ?? code.exec(source))?.[1]?.trim() ?? null }
  }
  return errors.length > 0 ? { errors } : null
}
