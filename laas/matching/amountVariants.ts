/** The amounts (satang) that `amountLikeness` calls alike, to be looked up one by one where many share a day and a name. */
export function amountVariants(amount: number): number[] {
  const sign = Math.sign(amount)
  const digits = String(Math.abs(amount))
  const found = new Set([
    Math.trunc(amount / 100) * 100,
    amount * 100,
    amount / 100,
    amount * 10,
    amount / 10,
  ])
  for (let at = 0; at < digits.length; at++) {
    for (let digit = at === 0 ? 1 : 0; digit <= 9; digit++)
      found.add(sign * Number(digits.slice(0, at) + digit + digits.slice(at + 1)))
    if (at + 1 < digits.length && !(at === 0 && digits[1] === '0'))
      found.add(sign * Number(digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2)))
  }
  found.delete(amount)
  return [...found].filter(Number.isInteger)
}
