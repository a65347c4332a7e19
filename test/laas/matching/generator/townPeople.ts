import type { Random } from './random.ts'

// Invented: no person and no company is meant. First names come in groups that differ by a letter or two,
// surnames in families: in a small town the next name on the list is a brother's.
const firstNames =
  'ธนพล ธนพร ธนภร วรรณา วรรณี วรรณภา นิภา นิภาพร ปราณี ปราณีต อุไร อุไรวรรณ สมหมาย สมหวัง กิตติ กิตติพงษ์ กิตติพร จรัญ จรูญ จำรัส จำเริญ ทองใบ ทองใส บัวผัน บัวลอย พิมพ์ พิมพา ยุพา ยุพิน ละออง ละเอียด แสงเดือน แสงดาว เอกชัย เอกพล'.split(
    ' ',
  )
const roots = 'ตัวอย่าง สมมติ ทดลอง จำลอง แบบร่าง ลองดู'.split(' ')
const ends = 'กุล วงศ์ สกุล พงษ์ ชัย ศรี เดช สุข'.split(' ')
const titles = ['นาย', 'นาง', 'นางสาว', 'นาย', 'นาง', 'ด.ช.', 'ส.ต.ท.', 'ว่าที่ ร.ต.']
const trades = 'วัสดุก่อสร้าง รับเหมา ขนส่ง ครุภัณฑ์ เคมีภัณฑ์ การเกษตร นมสด เครื่องเย็น โฆษณา ออฟเซ็ท'.split(' ')
const places = 'สมมติพานิช แบบร่างวัฒนา ลองดูทรัพย์ จำลองกิจ จำลองกิจเจริญ ตัวอย่างไทย'.split(' ')
const forms: [string, string][] = [
  ['บริษัท ', ' จำกัด'],
  ['หจก.', ''],
  ['บริษัท ', ' จำกัด (มหาชน)'],
  ['ร้าน ', ''],
]

export const townsperson = (chance: Random): string =>
  `${chance.pick(titles)}${chance.pick(firstNames)} ${chance.pick(roots)}${chance.pick(ends)}`

export function townFirm(chance: Random): string {
  const [before, after] = chance.pick(forms)
  return `${before}${chance.pick(places)}${chance.pick(trades)}${chance.chance(0.3) ? ` ${chance.int(1, 9)}` : ''}${after}`
}

/** Payees whose bills come every month. */
export const utilities = [
  'การไฟฟ้าส่วนภูมิภาค อำเภอสมมติ',
  'การประปาส่วนภูมิภาค สาขาสมมติ',
  'บริษัท โทรคมนาคมจำลอง จำกัด (มหาชน)',
]

/** The same name written as another clerk would: other title, other spaces, short forms. */
export function rewritten(name: string, chance: Random): string {
  const how = chance.int(0, 4)
  if (how === 0) return name.replace(' ', '  ')
  if (how === 1) return name.replaceAll(' ', '')
  if (how === 2) return name.replace(/^นางสาว/, 'น.ส.').replace(/^บริษัท /, 'บจก. ')
  if (how === 3) return name.replace(/^(นาย|นางสาว|นาง(?!สาว))/, '').replace(' จำกัด', ' จก.')
  return name.replace('หจก.', 'ห้างหุ้นส่วนจำกัด ').replace(/^ด\.ช\./, 'เด็กชาย')
}

const vowels = /[\u0e31\u0e34-\u0e39\u0e47-\u0e4c]/

/** A slip in a name: a vowel or tone mark lost, a letter beside the right one, two swapped, the end missing. */
export function slippedName(name: string, chance: Random): string {
  const how = chance.int(0, 4)
  const at = chance.int(Math.min(5, name.length - 2), name.length - 2)
  if (how === 0) return name.replace(vowels, '')
  if (how === 1) return name.slice(0, at) + chance.pick([...'กดเาสวงพะยบลนรอปแ']) + name.slice(at + 1)
  if (how === 2) return name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2)
  if (how === 3) return name.slice(0, at) + name.slice(at + 1)
  return name.slice(0, Math.max(8, name.length - chance.int(1, 4)))
}
