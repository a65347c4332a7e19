import { describe, expect, it } from 'vitest'
import { savedByTaught, savedTextBefore, savedTextOf } from '../../../laas/forms/savedText.ts'

const page = (number: string) => `เมนูหลัก ปีงบประมาณ 2567 ดำเนินการเสร็จสิ้น ได้รับเลข ${number} กลับหน้ารายการ`

describe('words that mean a page saved', () => {
  it('are learned from where the new number stands, without figures', () => {
    const taught = savedTextBefore(page('R-๑๒/67'), 'R-12/67')
    expect(taught).toEqual({ words: 'ดำเนินการเสร็จสิ้น ได้รับเลข', numbered: true })
    expect(savedByTaught(page('R-345/67'), 'แบบ', [taught!])).toEqual({ newNumber: 'R-345/67' })
  })

  it('are not learned from a number that is not there, or stands alone', () => {
    expect(savedTextBefore(page('R-1/67'), 'R-9/67')).toBeNull()
    expect(savedTextBefore('1 2 3 R-9/67', 'R-9/67')).toBeNull()
    expect(savedTextBefore(page('R-1/67'), '')).toBeNull()
  })

  it('are taken as they were read, where there is no number', () => {
    const taught = savedTextOf('หน้าหลัก รับเรื่องไว้แล้ว ขอบคุณ', ' รับเรื่องไว้แล้ว ')
    expect(taught).toEqual({ words: 'รับเรื่องไว้แล้ว', numbered: false })
    expect(savedByTaught('รับเรื่องไว้แล้ว', '', [taught!])).toEqual({ newNumber: null })
    expect(savedTextOf('หน้าหลัก', 'รับเรื่องไว้แล้ว')).toBeNull()
    expect(savedTextOf('ก ข', 'ก')).toBeNull()
  })

  it('say nothing where they stood before the save, or no number follows', () => {
    const taught = [{ words: 'ได้รับเลข', numbered: true }]
    expect(savedByTaught(page('R-1/67'), page('R-1/67'), taught)).toBeNull()
    expect(savedByTaught('ได้รับเลข ยังไม่ออก', '', taught)).toBeNull()
    expect(savedByTaught(page('R-2/67'), page('R-1/67'), taught)).toEqual({ newNumber: 'R-2/67' })
  })
})
