import type { Random } from './random.ts'

const day = 86_400_000

/** `count` working days between two ISO dates (both included), in order, repeats allowed. */
export function workingDays(random: Random, from: string, to: string, count: number): string[] {
  const first = Date.parse(from)
  const days: string[] = []
  for (let at = first; at <= Date.parse(to); at += day) {
    const weekday = new Date(at).getUTCDay()
    if (weekday !== 0 && weekday !== 6) days.push(new Date(at).toISOString().slice(0, 10))
  }
  return Array.from({ length: count }, () => random.pick(days)).sort()
}

export function shiftDays(iso: string, by: number): string {
  return new Date(Date.parse(iso) + by * day).toISOString().slice(0, 10)
}
