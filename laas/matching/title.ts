/** Who a title can stand before: a man, a woman, a boy, a girl; '' where there is none, or one for all. */
export type Title = '' | 'man' | 'woman' | 'boy' | 'girl'

const girls = /^(?:เด็กหญิง|ด\.?\s?ญ\.)/
const boys = /^(?:เด็กชาย|ด\.?\s?ช\.)/
const ranks =
  /^(?:ว่าที่\s?)?(?:[รพสจ]\.\s?[ตทอส]\.|ด\.\s?ต\.|ดาบตำรวจ|จ่า|พลตรี|พลโท|พลเอก|(?:ร้อย|พัน|สิบ)(?:ตำรวจ)?(?:ตรี|โท|เอก))/
const women = /^(?:นางสาว|นาง|น\.\s?ส\.|นส\.|mrs\.?\s|miss\s|ms\.?\s)/i
const men = /^(?:นาย|mr\.?\s)/i

/** Reads the title of a name as written. A woman's rank says หญิง. */
export function titleOf(name: string): Title {
  const text = name.trim()
  if (girls.test(text)) return 'girl'
  if (boys.test(text)) return 'boy'
  if (ranks.test(text)) return /หญิง/.test(text.slice(0, 20)) ? 'woman' : 'man'
  if (women.test(text)) return 'woman'
  return men.test(text) ? 'man' : ''
}

/** Whether two names, be they letter by letter the same, are those of two people. */
export const titlesDiffer = (a: Title, b: Title): boolean => a !== '' && b !== '' && a !== b
