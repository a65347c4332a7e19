import type { Random } from './random.ts'

const day = 86_400_000
export const shiftDays = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * day).toISOString().slice(0, 10)

/** An amount (satang) mistyped: a digit wrong, two neighbours swapped, or the satang lost. */
export function amountSlip(amount: number, random: Random): number {
  const digits = String(amount).split('')
  const whole = digits.length - 2
  const kind = random.int(0, 2)
  if (kind === 0 && amount % 100 !== 0) return Math.trunc(amount / 100) * 100
  const at = random.int(0, Math.max(0, whole - 2))
  if (kind === 1 && digits[at] !== digits[at + 1] && digits[at + 1] !== '0') {
    ;[digits[at], digits[at + 1]] = [digits[at + 1]!, digits[at]!]
  } else {
    digits[at] = String((Number(digits[at]) % 9) + 1)
  }
  return Number(digits.join('')) || amount + 100
}

/** A date mistyped: a neighbouring day, day and month or two digits swapped, a digit wrong, B.E. for C.E. */
export function dateSlip(iso: string, random: Random): string {
  const [year, month, date] = iso.split('-') as [string, string, string]
  const kind = random.int(0, 9)
  if (kind < 5) return shiftDays(iso, random.pick([-1, 1]))
  if (kind < 6 && Number(date) <= 12 && date !== month) return `${year}-${date}-${month}`
  if (kind < 7) return `${Number(year) + 543}-${month}-${date}`
  const other = `${year}-${month}-${date[0]}${(Number(date[1]) % 9) + 1}`
  return Number.isNaN(Date.parse(other)) || other === iso ? shiftDays(iso, 1) : other
}
