import { toArabicDigits } from '../../thai/digits.ts'

const forms = [
  /(?:หน้า|page)(?:\s*ที่)?\s*[:.]?\s*(\d{1,5})\s*(?:\/|จาก(?:ทั้งหมด)?|ของ|of)\s*(\d{1,5})/i,
  // `1 to 60 of 60` and `showing 50 of 60` are rows.
  /(?:^|(?<!to|showing)(?<![\s\d–-])\s+)(\d{1,5})\s+of\s+(\d{1,5})(?:\s|$)/i,
]

/** Page x of y as a text says it (หน้า : 9/10, หน้าที่ 3 จาก 12, Page 3 of 12); null where none does. */
export function pageIn(text: string): { number: number; of: number } | null {
  if (!/\d|[๐-๙]/.test(text)) return null
  for (const form of forms) {
    const found = form.exec(toArabicDigits(text))
    const [number, of] = [Number(found?.[1]), Number(found?.[2])]
    if (found && number >= 1 && number <= of) return { number, of }
  }
  return null
}
