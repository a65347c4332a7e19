/** The amounts (satang) that `amountLikeness` calls alike, to be looked up one by one where many share a day and a name. */
export function amountVariants(amount: number): number[] {
  const sign = Math.sign(amount)
  const whole = Math.abs(amount)
  const found = [Math.trunc(amount / 100) * 100, amount * 100, amount / 100, amount * 10, amount / 10]
  for (let place = 1; place <= whole; place *= 10) {
    const digit = Math.floor(whole / place) % 10
    const isFirst = whole < place * 10
    for (let other = isFirst ? 1 : 0; other <= 9; other++)
      if (other !== digit) found.push(sign * (whole + (other - digit) * place))
    const before = Math.floor(whole / (place * 10)) % 10
    const isSecond = !isFirst && whole < place * 100
    if (!isFirst && digit !== before && !(isSecond && digit === 0))
      found.push(sign * (whole + (digit - before) * 9 * place))
  }
  return found.filter(other => other !== amount && Number.isInteger(other))
}
