import { unshift } from './shifted.ts'

const words =
  /บันทึก|จัดเก็บ|ลบ|อนุมัติ|ยืนยัน|ส่ง|เข้าสู่ระบบ|ออกจากระบบ|ล็อกอิน|ล็อคอิน|ล๊อกอิน|ยกเลิก|ตกลง|save|delete|remove|approv|reject|submit|confirm|cancel|log[-_ ]?(?:in|on|out|off)|sign[-_ ]?(?:in|on|out|off)|btn_?(?:ok|del)/i

/**
 * True for the text, id, name or address of anything that saves, deletes, approves, sends, confirms,
 * cancels or logs in or out: such a control is never pressed. Meant for what can be pressed; a field's
 * label may well speak of ใบนำส่ง. Too many hits are safe, too few are not.
 */
export function speaksOfSaving(text: string): boolean {
  return words.test(bare(text)) || words.test(text)
}

/** None of the words has a tone mark above a vowel, whose order Unicode does not know. */
const bare = (text: string) =>
  unshift(text.replace(/(?!\s)[\p{Cc}\p{Cf}]/gu, ''))
    .normalize('NFC')
    .replace(/(\p{M})\1+/gu, '$1')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\u0e00-\u0e7f]) (?=[\u0e00-\u0e7f])/g, '')
