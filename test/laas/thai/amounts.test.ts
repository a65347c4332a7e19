import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAmount, joinBahtSatang, parseAmount } from '../../../laas/thai/amounts.ts'

describe('parseAmount', () => {
  it.each([
    ['1,234.50', 123450],
    ['1234.5', 123450],
    ['1,234', 123400],
    ['๑,๒๓๔.๕๐', 123450],
    ['0', 0],
    ['0.00', 0],
    ['-', 0],
    ['–', 0],
    ['(2,130,000.00)', -213000000],
    ['( 1.50 )', -150],
    ['-1.50', -150],
    ['1.50-', -150],
    ['−1.50', -150],
    ['1,234.-', 123400],
    ['1,234.50 บาท', 123450],
    ['฿1,234.50', 123450],
    ['1,234 บาท 50 สต.', 123450],
    ['1,234 บาท 5 สตางค์', 123405],
    ['1, 234.50', 123450],
    ['1,234 .50', 123450],
    ['1,234.5000', 123450],
    ['\u00a01,234.50\u200b', 123450],
    ['0.29', 29],
    ['1.15', 115],
    ['(0.00)', 0],
  ])('%j', (text, satang) => expect(parseAmount(text)).toBe(satang)) // prettier-ignore

  it.each([
    '',
    ' ',
    'abc',
    '1 234',
    '1 234.50',
    '1,234.50 2,000.00',
    '1,23.50',
    '12,34,567.00',
    '1.234',
    '1.234,56',
    '1,234.567',
    '00123',
    '007.00',
    '=1+1',
    '1e5',
    '1/67',
    'RCPT-00045/67',
    '99999999999999999999',
    '(1.00',
    '1,234-',
    '--1.00',
    '(-1.00)',
    '1.00.00',
    '$5',
    '0x10',
    '.50',
  ])('%j is no amount', text => expect(parseAmount(text)).toBeNull()) // prettier-ignore

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 13), max: 10 ** 13 }), satang => {
        expect(parseAmount(formatAmount(satang))).toBe(satang)
      }),
    )
  })
})

describe('formatAmount', () => {
  it('groups thousands and keeps two decimals', () => {
    expect([123450, 0, 5, -213000000, 100].map(formatAmount)).toEqual([
      '1,234.50',
      '0.00',
      '0.05',
      '-2,130,000.00',
      '1.00',
    ])
    expect(() => formatAmount(1.5)).toThrow('1.5')
  })
})

describe('joinBahtSatang', () => {
  it.each([
    ['1,234', '50', 123450],
    ['1,234', '-', 123400],
    ['1,234', '', 123400],
    ['-', '50', 50],
    ['', '75', 75],
    ['-', '-', 0],
    ['1,234', '5', 123405],
    ['(1,234', '50)', -123450],
    ['1,234.50', '', 123450],
    ['', '', null],
    ['1,234.50', '25', null],
    ['1,234', '150', null],
    ['abc', '00', null],
    ['-1,234', '50', -123450],
  ])('%j | %j', (baht, satang, sum) => expect(joinBahtSatang(baht, satang)).toBe(sum)) // prettier-ignore
})
