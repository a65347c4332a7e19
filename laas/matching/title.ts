const sameTitles: [RegExp, string][] = [
  [/^(?:นางสาว(?![ะ-ฺๅ-๎])|น\.\s?ส\.?|นส\.|miss\s|ms\.?\s)/i, 'นางสาว'],
  [/^(?:นาง|mrs\.?\s)/i, 'นาง'],
  [/^(?:นาย|mr\.?\s)/i, 'นาย'],
  [/^(?:เด็กชาย|ด\.?\s?ช\.)/, 'เด็กชาย'],
  [/^(?:เด็กหญิง|ด\.?\s?ญ\.)/, 'เด็กหญิง'],
  [/^(?:ห้างหุ้นส่วน|หจก|หสม|หสน)/, 'ห้างหุ้นส่วน'],
  [/^(?:บริษัท|บจก|บมจ|บ\.\s?(?=\S))|co\.?,?\s*ltd\.?\s*$|company limited\s*$/i, 'บริษัท'],
  [/^ร้าน/, 'ร้าน'],
]
const rank =
  /^(?:ว่าที่\s?)?(?:[รพจส]\.\s?[ตทอส]\.(?:\s?[ตทอ]\.)?|ด\.\s?ต\.|ดาบตำรวจ|พล(?:ตรี|โท|เอก)|(?:ร้อย|พัน|จ่าสิบ|สิบ)(?:ตำรวจ)?(?:ตรี|โท|เอก))/

/** What is written out in a rank, as it is abbreviated: ร้อยตำรวจตรี is ร.ต.ต. */
const rankWords: [RegExp, string][] = [
  [/ว่าที่|[.\s]/g, ''],
  [/จ่าสิบ/, 'จส'],
  [/ร้อย/, 'ร'],
  [/พัน/, 'พ'],
  [/สิบ/, 'ส'],
  [/ดาบ/, 'ด'],
  [/ตำรวจ/, 'ต'],
  [/ตรี$/, 'ต'],
  [/โท$/, 'ท'],
  [/เอก$/, 'อ'],
]

/** The title of a name as written, or the form of a firm, in one spelling; '' where there is none. */
export function titleOf(name: string): string {
  const text = name.trim().replace(/\s+/g, ' ')
  for (const [pattern, title] of sameTitles) if (pattern.test(text)) return title
  const own = rank.exec(text)?.[0]
  return own === undefined
    ? ''
    : rankWords.reduce((short, [word, letter]) => short.replace(word, letter), own)
}

/** Whether two names, be they letter by letter the same, may be those of two people. */
export const titlesDiffer = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b
