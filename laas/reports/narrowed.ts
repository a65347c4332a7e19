import { plain } from './words.ts'

const narrowing =
  /^(?:ส่วนราชการ|หน่วยงาน(?:ผู้เบิก|ย่อย)|สำนัก(?:\/กอง)?|กอง|ประเภท(?!รายงาน|เอกสาร).*|หมวด.*|แผนงาน|งาน|โครงการ|ธนาคาร|บัญชีธนาคาร|เลขที่บัญชี|สถานะ.*|เลขที่.*|ผู้(?:ชำระ|รับ|ขอรับ)เงิน|เจ้าหนี้|ชื่อ(?:ผู้|เจ้าหนี้|คู่สัญญา|ร้าน|บริษัท).*|คำค้น.*)$/
/** A section of the office, where the office itself could stand as well. */
const section = /^(?:กอง|สำนัก|ส่วน|ฝ่าย|งาน)(?!.*(?:เทศบาล|อบต|อบจ|องค์การบริหาร))/
const everything = /^(?:-|–|—|\.+|all|ทั้งหมด|ทุก.*|แสดงทั้งหมด|(?:--?\s*)?(?:กรุณา)?(?:เลือก|ระบุ).*)$/i

/**
 * Whether the texts above a report or list say that it shows a part of the office's documents only:
 * `ส่วนราชการ : กองช่าง`, `สถานะ : อนุมัติแล้ว`, a number that was searched for. Dates are no such filter.
 */
export function isNarrowed(texts: string[]): boolean {
  return texts.some(text =>
    pairsIn(plain(text)).some(
      ([label, value]) =>
        value !== '' &&
        !everything.test(value) &&
        (narrowing.test(label) || (/^(?:ชื่อ)?หน่วยงาน$/.test(label) && section.test(value))),
    ),
  )
}

/** `a : b c : d` gives a → b, c → d: a label is the one word before a colon. */
function pairsIn(text: string): [label: string, value: string][] {
  if (text.length > 500) return []
  const labels = [...text.matchAll(/([^\s:]+)\s*:(?=\D|$)\s*|([^\s:]*[ก-๙][^\s:]*)\s*:\s*/g)]
  return labels.map((match, index): [string, string] => {
    const next = labels[index + 1]
    const value = text.slice(match.index + match[0].length, next?.index ?? text.length)
    return [match[1] ?? match[2] ?? '', value.trim()]
  })
}
