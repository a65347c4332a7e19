import type { Field } from '../documents/fields.ts'
import type { Problem } from '../documents/problem.ts'
import { seriesOf } from './order.ts'
import type { ControlTotal, PageProof, Proof } from './reading.ts'

/**
 * The proof of one run of a report from its pages, in any order. Complete only where every page is there,
 * every printed total agrees, and totals cover every document. Missing pages are named.
 */
export function prove(proofs: PageProof[]): Proof {
  if (proofs.length === 0) return { status: 'unprovable', controlTotals: [], problems: [] }
  const { pages, problems } = inOrder(proofs)
  const controlTotals: ControlTotal[] = []
  let wholeProved = false
  pages.forEach((page, index) => {
    for (const total of page.within) {
      // Pages without a number were each taken for the whole report: a total may be that of all before it.
      const soFar = page.page || index === 0 ? [] : sumsOf(pages.slice(0, index + 1), total.field)
      const agrees = total.printed !== total.computed && soFar.includes(total.printed)
      if (agrees && index === pages.length - 1) wholeProved = true
      controlTotals.push(agrees ? { ...total, computed: total.printed } : total)
    }
    for (const total of page.printed) {
      if (total.covers !== 'report') continue
      const options = [...sumsOf(pages, total.field), ...sumsOf(pages.slice(0, index + 1), total.field)]
      if (total.head !== undefined) options.push(...grown(pages, index, total.field, total.head))
      const agrees = options.includes(total.value)
      if (agrees && sumsOf(pages, total.field).includes(total.value)) wholeProved = true
      const computed = agrees ? total.value : total.head !== undefined ? options.at(-1)! : options[0]!
      controlTotals.push({ label: total.label, field: total.field, printed: total.value, computed })
    }
  })
  const wrong = controlTotals.filter(total => total.printed !== total.computed)
  for (const total of wrong)
    problems.push({
      code: total.field === 'count' ? 'countDiffers' : 'totalDiffers',
      values: [total.label, shown(total, 'printed'), shown(total, 'computed')],
      weight: 'flag',
    })
  problems.push(
    ...pages.flatMap(page => page.broken ?? []),
    ...sequenceGaps(pages),
    ...comeTwice(pages),
    ...falls(pages),
  )
  const covered = wholeProved || pages.every(page => page.covered)
  const status =
    problems.length > 0 ? 'incomplete' : controlTotals.length > 0 && covered ? 'complete' : 'unprovable'
  return { status, controlTotals, problems }
}

function inOrder(proofs: PageProof[]): { pages: PageProof[]; problems: Problem[] } {
  const problems: Problem[] = []
  const numbered = new Map<number, PageProof>()
  const loose: PageProof[] = []
  for (const proof of proofs) {
    if (proof.page) numbered.set(proof.page.number, proof)
    else loose.push(proof)
  }
  const pages = [...numbered].sort((a, b) => a[0] - b[0]).map(([, proof]) => proof)
  const of = Math.max(0, ...pages.map(proof => proof.page!.of ?? proof.page!.number))
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter(number => !numbered.has(number))
  if (missing.length)
    problems.push({ code: 'pagesMissing', values: [ranges(missing), String(of)], weight: 'flag' })
  if (pages.at(-1)?.more) problems.push({ code: 'morePages', values: [String(of)], weight: 'flag' })
  return { pages: [...pages, ...loose], problems }
}

/** The total of a group that began on a page before: page by page backwards, to where a group ended. */
function grown(pages: PageProof[], index: number, field: Field | 'count', head: number): number[] {
  const sums = [head]
  for (let i = index - 1; i >= 0; i--) {
    const tail = pages[i]!.tail
    if (!tail) break
    sums.push(sums.at(-1)! + (field === 'count' ? tail.count : (tail.sums[field] ?? 0)))
    if (!tail.whole) break
  }
  return sums
}

function ranges(numbers: number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}

/** Where a report numbers its rows through, the next page goes on with the next number; sorted numbers go on rising. */
function sequenceGaps(pages: PageProof[]): Problem[] {
  const problems: Problem[] = []
  for (let i = 1; i < pages.length; i++) {
    const [before, after] = [pages[i - 1]!, pages[i]!]
    const [left, right] = [before.numbers, after.numbers]
    if (left && right && left.series === right.series && right.first <= left.last)
      problems.push({
        code: 'numberJumps',
        values: [String(left.last), String(right.first)],
        weight: 'flag',
      })
    if (!before.sequence || !after.sequence || !before.page || !after.page) continue
    if (after.page.number !== before.page.number + 1 || after.sequence.first === 1) continue
    if (after.sequence.first !== before.sequence.last + 1)
      problems.push({
        code: 'sequenceGap',
        values: [String(before.sequence.last), String(after.sequence.first)],
        weight: 'flag',
      })
  }
  return problems
}

/** A short page tells no order by itself: where longer ones are sorted by number, it is. */
function falls(pages: PageProof[]): Problem[] {
  const sorted = pages.find(({ numbers, count }) => numbers && count >= 10)?.numbers
  if (!sorted) return []
  return pages.flatMap(({ numbers, named = [] }) => {
    const places = named.map(number => seriesOf({ number }))
    if (numbers || named.length > 10 || !places.every(place => place?.series === sorted.series)) return []
    const at = places.findIndex((place, i) => i > 0 && place!.place < places[i - 1]!.place)
    const values = [named[at - 1]!, named[at]!]
    return at < 0 ? [] : [{ code: 'numberJumps', values, weight: 'flag' as const }]
  })
}

/** A number of one page that stands on another too. */
function comeTwice(pages: PageProof[]): Problem[] {
  const seen = new Set<string>()
  return pages.flatMap(({ named = [] }) => {
    const again = named.filter(number => seen.has(number))
    for (const number of named) seen.add(number)
    return again.map((number): Problem => ({ code: 'numberTwice', values: [number], weight: 'flag' }))
  })
}

function sumsOf(pages: PageProof[], field: Field | 'count'): number[] {
  const all = pages.reduce((sum, page) => sum + (field === 'count' ? page.count : (page.sums[field] ?? 0)), 0)
  const cancelled = pages.reduce(
    (sum, page) => sum + ((field === 'count' ? page.cancelled?.count : page.cancelled?.sums[field]) ?? 0),
    0,
  )
  return cancelled ? [all, all - cancelled] : [all]
}

function shown(total: ControlTotal, side: 'printed' | 'computed'): string {
  if (total.field === 'count') return String(total[side])
  return (total[side] / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })
}
