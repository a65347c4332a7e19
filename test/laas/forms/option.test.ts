import { describe, expect, it } from 'vitest'
import { optionsFor } from '../../../laas/forms/option.ts'

const option = (value: string, text: string, title = '') => ({ value, text, title })
const choice = (text: string, also: string[] = [], value: string | null = null) => ({
  type: 'choice' as const,
  text,
  also,
  value,
})
const values = (options: ReturnType<typeof option>[], want: ReturnType<typeof choice>) =>
  optionsFor(options, want).map(one => one.value)

describe('optionsFor', () => {
  const jobs = [
    option('', ''),
    option('A', 'งานบริหารทั่วไป'),
    option('B', 'งานบริหารทั่วไปเกี่ยวกับ…', 'งานบริหารทั่วไปเกี่ยวกับการศึกษา'),
    option('C', '00123 งานเทศกิจ'),
  ]

  it.each([
    ['the very option', choice('อะไรก็ได้', [], 'b'), ['B']],
    ['the full name in the title', choice('งานบริหารทั่วไปเกี่ยวกับการศึกษา'), ['B']],
    ['the text, not its beginning', choice('งานบริหารทั่วไป'), ['A']],
    ['other spaces and marks', choice(' งานบริหาร ทั่วไป '), ['A']],
    ['a code before the name', choice('งานเทศกิจ'), ['C']],
    ['a taught name', choice('งานเก่า', ['งานเทศกิจ']), ['C']],
    ['nothing', choice('งานบริหาร'), []],
    ['never the blank one', choice(''), []],
  ])('finds by %s', (_, want, expected) => {
    expect(values(jobs, want)).toEqual(expected)
  })

  it('gives both where two are meant, and one where one value stands twice', () => {
    expect(values([option('A', 'ค่าปรับ'), option('B', 'ค่าปรับ')], choice('ค่าปรับ'))).toEqual(['A', 'B'])
    expect(values([option('A', 'ค่าปรับ'), option('A', 'ค่าปรับ')], choice('ค่าปรับ'))).toEqual(['A'])
  })

  it('does not take options for one because a framework gives all the same value', () => {
    const objects = [option('[object Object]', 'กองคลัง'), option('[object Object]', 'กองช่าง')]
    expect(optionsFor(objects, choice('กองช่าง')).map(({ text }) => text)).toEqual(['กองช่าง'])
  })
})
