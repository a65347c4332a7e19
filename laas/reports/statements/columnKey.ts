import { foldText } from '../../thai/fold.ts'

const times: [key: string, pattern: RegExp][] = [
  ['before', /ยกมา|ตนงวด|ตนเดือน|ตนปี|กอนหนา|brought|opening/],
  ['after', /ยกไป|คงเหลือ|ปลายงวด|สินงวด|สินเดือน|closing|carried/],
  ['spent', /เบิกจาย|จายจริง|เบิกแลว|จายแลว/],
  ['committed', /กอหนี|ผูกพัน|กันเงิน/],
  ['moved', /ระหวาง|ประจำเดือน|เดือนนี|งวดนี|วันนี/],
  ['received', /^(?:เงิน|ราย)?รับ/],
  ['paid', /^(?:เงิน|ราย)?จาย/],
  ['budget', /งบประมาณ|ประมาณการ|อนุมัติ|ตังจาย/],
]
const sides: [key: string, pattern: RegExp][] = [
  ['Debit', /เดบิ[ตท]|debit|dr$/],
  ['Credit', /เครดิ[ตท]|credit|cr$/],
]

/**
 * What a column of money is called, whichever way a report writes it: `ยอดยกไป เดบิต` is `afterDebit`, `คงเหลือ`
 * is `after`; what is not known keeps its folded label.
 */
export function columnKey(label: string): string {
  const folded = foldText(label)
  const time = times.find(([, pattern]) => pattern.test(folded))?.[0]
  const side = sides.find(([, pattern]) => pattern.test(folded))?.[0]
  if (time) return `${time}${side ?? ''}`
  return side ? side.toLowerCase() : `x:${folded}`
}
