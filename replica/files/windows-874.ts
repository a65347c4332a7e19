/** Thai text in the old code page: U+0E01… stand from 0xA1 on; what it does not know becomes `?`. */
export function windows874(text: string): Buffer {
  const bytes = [...text].map(letter => {
    const code = letter.codePointAt(0)!
    if (code < 0x80) return code
    if (code >= 0x0e01 && code <= 0x0e5b) return code - 0x0e01 + 0xa1
    if (code === 0xa0) return 0xa0
    return code === 0x2013 ? 0x96 : 0x3f
  })
  return Buffer.from(bytes)
}
