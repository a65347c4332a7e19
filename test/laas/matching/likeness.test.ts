import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountLikeness } from '../../../laas/matching/amountLikeness.ts'
import { amountVariants } from '../../../laas/matching/amountVariants.ts'
import { dateLikeness } from '../../../laas/matching/dateLikeness.ts'
import { dateVariants } from '../../../laas/matching/dateVariants.ts'
import { descriptionLikeness } from '../../../laas/matching/descriptionLikeness.ts'
import { foldText } from '../../../laas/thai/fold.ts'

describe('amountLikeness', () => {
  it.each([
    [123_450, 123_450, 'equal'],
    [123_450, 123_950, 'digit'],
    [123_450, 1_234_950, 'digit'],
    [123_450, 132_450, 'swapped'],
    [123_475, 123_400, 'satang'],
    [123_400, 12_340_000, 'satang'],
    [123_450, 234_550, 'other'],
    [123_450, -123_450, 'other'],
    [123_450, 543_210, 'other'],
  ])('%i and %i: %s', (a, b, expected) => {
    expect(amountLikeness(a, b)).toBe(expected)
    expect(amountLikeness(b, a)).toBe(expected)
  })

  it('knows every variant that is looked up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 99_999_999 }), amount => {
        for (const variant of amountVariants(amount))
          expect([variant, amountLikeness(amount, variant)]).not.toEqual([variant, 'other'])
      }),
    )
  })
})

describe('dateLikeness', () => {
  it.each([
    ['2024-02-05', '2024-02-05', 'equal'],
    ['2024-02-29', '2024-03-01', 'neighbour'],
    ['2024-02-05', '2567-02-05', 'era'],
    ['2024-02-05', '2024-05-02', 'swapped'],
    ['2024-02-13', '2024-02-31', 'swapped'],
    ['2024-02-05', '2024-02-15', 'digit'],
    ['2024-02-05', '2024-02-08', 'digit'],
    ['2024-02-08', '2024-02-13', 'near'],
    ['2024-02-05', '2024-06-17', 'other'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(dateLikeness(a, b)).toBe(expected)
    expect(dateLikeness(b, a)).toBe(expected)
  })

  it('knows every variant that is looked up', () => {
    for (const variant of dateVariants('2024-02-08'))
      expect(dateLikeness('2024-02-08', variant)).not.toBe('other')
    expect(dateVariants('2024-02-31')).toContain('2024-02-13')
  })
})

describe('descriptionLikeness', () => {
  it.each([
    ['ค่าขยะ เดือน เม.ย. 2567', 'ค่าขยะ เดือน เมษายน 2567', 'near'],
    ['ค่าขยะ เดือน เม.ย. 2567', 'ค่าขะย เดือน เม.ย. 2567', 'near'],
    ['ค่าขยะ เดือน เม.ย. 2567', 'ค่าขะย เดือน พ.ค. 2567', 'other'],
    ['ค่าอาหารกลางวัน ครั้งที่ 16', 'ค่าอาหารกางวัน ครั้งที่ 15', 'other'],
    ['ค่าอาหารกลางวัน ครั้งที่ 16', 'ค่าอาหารกลางวัน ครั้งที่ 1', 'shortened'],
    ['ค่าอาหารกลางวัน ครั้งที่ 16', 'ค่าอาหารกางวัน', 'near'],
  ])('%s and %s: %s', (document, sighting, expected) => {
    expect(descriptionLikeness(foldText(document), foldText(sighting), () => false)).toBe(expected)
  })
})
