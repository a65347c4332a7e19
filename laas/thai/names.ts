import { toArabicDigits } from './digits.ts'
import { foldText } from './fold.ts'
import { tidyText } from './tidy.ts'

const companies =
  /บริษัท|บมจ\.?|บจก\.?|หจก\.?|หสม\.?|หสน\.?|ห้างหุ้นส่วน(?:จำกัด|สามัญนิติบุคคล|สามัญ)?|\(\s*มหาชน\s*\)|จำกัด(?=\s*(?:$|\(|มหาชน))|^บ\.\s*|co\.?,?\s*ltd\.?|company limited|public company|\(\s*(?:สำนักงานใหญ่|สนญ\.?)\s*\)/gi

const ranks =
  '(?:ว่าที่\\s?)?(?:[รพ]\\.\\s?[ตทอ]\\.(?:\\s?[ตทอ]\\.)?|[จส]\\.\\s?(?:ส\\.\\s?)?[ตทอ]\\.(?:\\s?[ตทอ]\\.)?|ด\\.\\s?ต\\.|ดาบตำรวจ|จ่าเอก|จ่าโท|จ่าตรี|พล(?:ตรี|โท|เอก)|(?:ร้อย|พัน|จ่าสิบ|สิบ)(?:ตำรวจ)?(?:ตรี|โท|เอก))(?:\\s?หญิง)?'
const titles = new RegExp(
  `^(?:${ranks}|นางสาว|น\\.\\s?ส\\.?|นส(?:\\.|\\s)|นาย|นาง|เด็กชาย|เด็กหญิง|ด\\.\\s?[ชญ]\\.|ด[ชญ]\\.|คุณ|ดร\\.|ผศ\\.|รศ\\.|mr\\.?\\s|mrs\\.?\\s|miss\\s|ms\\.?\\s)\\s*`,
  'i',
)
const dependent = /^[\u0e30-\u0e3a\u0e45-\u0e4e]/

/**
 * A name for comparing: titles (นาย, น.ส., ranks), company forms (บริษัท … จำกัด (มหาชน), บจก., หจก.), tone
 * marks, spaces and punctuation left out. Where nothing would remain, the folded text itself.
 */
export function foldParty(s: string): string {
  let text = toArabicDigits(tidyText(s)).replace(companies, ' ').trim()
  for (let more = true; more; ) {
    more = false
    const rest = withoutTitle(text)
    if (rest !== null) {
      text = rest
      more = true
    }
  }
  return foldText(text) || foldText(s)
}

/** นางสาวิตรี is นาง สาวิตรี: what stays must be able to begin a word. */
function withoutTitle(text: string): string | null {
  const title = titles.exec(text)?.[0]
  if (!title) return null
  const rest = text.slice(title.length)
  if (rest !== '' && !dependent.test(rest)) return rest
  return title.startsWith('นางสาว') ? text.slice('นาง'.length) : null
}
