import type { Problem } from '../documents/problem.ts'
import { toArabicDigits } from '../thai/digits.ts'
import { pageIn } from './grid/page.ts'
import type { Grid, PageProof } from './reading.ts'

/** Which page of the report this is, by what it prints and by its pager; `problems` where pages are missing in it. */
export function pagesSeen(grid: Grid): { page: PageProof['page']; problems: Problem[] } {
  // One long page may hold every printed page of a report: then its page numbers are all there.
  const numbers = new Set<number>()
  let of = 0
  let first: PageProof['page'] = null
  for (const row of grid.rows) {
    const filled = row.filter(Boolean)
    const page = filled.length < 6 ? pageIn(filled.join(' ')) : null
    if (!page) continue
    first ??= page
    numbers.add(page.number)
    of = Math.max(of, page.of)
  }
  // Where its pages stand one below the other, the first one's number stands above the first table.
  if (grid.outside)
    for (const page of grid.texts.map(pageIn))
      if (numbers.size > 0 && page?.of === of) numbers.add(page.number)
  if (numbers.size > 1) {
    const missing = Array.from({ length: of }, (_, i) => i + 1).filter(number => !numbers.has(number))
    const values = [missing.join(', '), String(of)]
    return { page: null, problems: missing.length ? [{ code: 'pagesMissing', values, weight: 'flag' }] : [] }
  }
  // A file that holds the whole report says so, whatever its first page prints.
  if (grid.page?.of === 1) return { page: grid.page, problems: [] }
  const printed = grid.texts.map(pageIn).find(page => page !== null) ?? first
  return { page: printed ?? grid.page ?? pageOfRange(grid.texts), problems: [] }
}

/** `6-10 จาก 66`, `Showing 6 to 10 of 66 entries`: which rows of a list are in view. Null where no text says it. */
export function rangeIn(texts: string[]): { from: number; to: number; of: number; text: string } | null {
  for (const text of texts) {
    const found =
      /(?:^|[\s(])(\d[\d,]*)\s*(?:-|–|ถึง|to)\s*(\d[\d,]*)\s*(?:of|จาก(?:ทั้งหมด)?|\/)\s*(\d[\d,]*)(?!\d|[./-]\d)/i.exec(
        toArabicDigits(text).slice(0, 500),
      )
    if (!found) continue
    const [from, to, of] = found.slice(1).map(figure => Number(figure.replace(/,/g, '')))
    if (from! >= 1 && from! <= to! && to! <= of!)
      return { from: from!, to: to!, of: of!, text: found[0].trim() }
  }
  return null
}

/** Which page of a list is in view. The last may be shorter than the others: how long they are must then stand beside. */
export function pageOfRange(texts: string[]): PageProof['page'] {
  const range = rangeIn(texts)
  if (!range) return null
  const { from, to, of, text } = range
  const fits = (size: number) => size >= to - from + 1 && (from - 1) % size === 0
  const at = texts.findIndex(each => toArabicDigits(each).includes(text))
  const beside = texts.slice(Math.max(0, at - 4), at + 3).map(toArabicDigits)
  const sizes = beside.filter(each => /^\d{1,4}$/.test(each)).map(Number)
  const size = to < of || from === 1 ? to - from + 1 : sizes.filter(fits).find(each => each < of)
  return size && fits(size) ? { number: (from - 1) / size + 1, of: Math.ceil(of / size) } : null
}
