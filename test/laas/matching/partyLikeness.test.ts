import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consonantsOf, edits, partyLikeness } from '../../../laas/matching/partyLikeness.ts'
import { foldParty } from '../../../laas/thai/names.ts'

const named = (text: string) => ({ party: foldParty(text), consonants: consonantsOf(foldParty(text)) })
const likeness = (a: string, b: string) => partyLikeness(named(a), named(b))

/** The definition, word for word (optimal string alignment). */
function plainEdits(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)]
  const change = plainEdits(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1)
  const least = Math.min(change, plainEdits(x, b) + 1, plainEdits(a, y) + 1)
  const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
  return isSwap ? Math.min(least, plainEdits(a.slice(0, -2), b.slice(0, -2)) + 1) : least
}

describe('edits', () => {
  it('counts as the definition does, up to the limit', () => {
    const text = fc.array(fc.constantFrom('ก', 'ข', 'ค'), { maxLength: 6 }).map(letters => letters.join(''))
    fc.assert(
      fc.property(text, text, fc.nat(3), (a, b, limit) => {
        expect(edits(a, b, limit)).toBe(Math.min(plainEdits(a, b), limit + 1))
      }),
    )
  })

  it('takes names of any length', () => {
    const long = 'ตัวอย่าง'.repeat(60)
    expect(edits(long, `${long}ก`, 3)).toBe(1)
    expect(edits('ก'.repeat(400), 'ข'.repeat(400), 3)).toBe(4)
  })
})

describe('partyLikeness', () => {
  it.each([
    ['บริษัท ทดลองนครการค้า จำกัด', 'บจก.ทดลองนครการค้า', 'equal'],
    ['นางสาวมาลี ตัวอย่าง', 'น.ส. มาลี ตัวอย่าง', 'equal'],
    ['นายสมชาย ตัวอย่าง', 'นายสมชาย ตัวอยาง', 'equal'],
    ['นายสมชาย ตัวอย่าง', 'นายสมชาย ตัวอน่าง', 'near'],
    ['นายประสิทธิ์ สมมุติ', 'นายประสิทธ สมมต', 'near'],
    ['ห้างหุ้นส่วนจำกัด ทดลองชัย', 'ห้างหุ้นสวนจำกัดทดลองชัย', 'near'],
    ['องค์การบริหารส่วนตำบลทดลอง', 'องค์การบริหารส่วนตำบลทดลอง (กองช่าง)', 'near'],
    ['นายสมชาย ตัวอย่าง', 'นายวิชัย สมมุติ', 'other'],
    ['นายสมชาย ตัวอย่าง', 'นายสมชาย สมมุติ', 'other'],
    ['', 'นายสมชาย ตัวอย่าง', 'unknown'],
    ['', '', 'none'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(likeness(a, b)).toBe(expected)
    expect(likeness(b, a)).toBe(expected)
  })
})
