export type AmountLikeness = 'equal' | 'digit' | 'swapped' | 'satang' | 'other'

/**
 * How one amount (satang) could be another one mistyped: one digit wrong, two neighbours swapped, the
 * satang lost or the decimal point forgotten. A likeness orders questions and proves nothing.
 */
export function amountLikeness(a: number, b: number): AmountLikeness {
  if (a === b) return 'equal'
  if (Math.sign(a) !== Math.sign(b)) return 'other'
  if (Math.trunc(a / 100) * 100 === b || Math.trunc(b / 100) * 100 === a) return 'satang'
  if (a === b * 100 || b === a * 100 || a * 10 === b || b * 10 === a) return 'satang'
  if (!couldBeAlike(Math.abs(a), Math.abs(b))) return 'other'
  const left = String(Math.abs(a))
  const right = String(Math.abs(b))
  if (left.length !== right.length) return oneMissing(left, right) ? 'digit' : 'other'
  let off = 0
  let last = -1
  for (let at = 0; at < left.length; at++) {
    if (left[at] === right[at]) continue
    off++
    if (off === 2 && last === at - 1 && left[last] === right[at] && left[at] === right[last]) {
      return left.slice(at + 1) === right.slice(at + 1) ? 'swapped' : 'other'
    }
    if (off === 2) return 'other'
    last = at
  }
  return 'digit'
}

function oneMissing(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  if (long.length !== short.length + 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(at) === long.slice(at + 1)
}

/** A wrong digit makes a difference of d×10ⁿ, swapped neighbours one of 9×d×10ⁿ, a lost digit a tenth. */
function couldBeAlike(a: number, b: number): boolean {
  const ratio = a > b ? a / b : b / a
  if (ratio > 5 && ratio < 20) return true
  let off = Math.abs(a - b)
  while (off % 10 === 0) off /= 10
  return off < 10 || (off % 9 === 0 && off < 90)
}
