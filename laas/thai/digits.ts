/** Thai and full-width digits become 0–9; everything else stays. */
export function toArabicDigits(s: string): string {
  return s.replace(/[๐-๙０-９]/g, digit => {
    const code = digit.charCodeAt(0)
    return String(code >= 0xff10 ? code - 0xff10 : code - 0x0e50)
  })
}
