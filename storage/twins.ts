import type { Capture } from './types.ts'

/** How often each name stands in a list of names. */
export function countNames(names: string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

/**
 * Ids for what stands on one page of a run: `name#1` for the first of its name in the whole run,
 * `name#2` for its twin, on whichever pages the two stand. `others` are the run's other pages.
 */
export function idsOf(names: string[], others: Capture[]): string[] {
  const seen = new Map<string, number>()
  return names.map(name => {
    const before = seen.get(name) ?? others.reduce((n, other) => n + (other.counts[name] ?? 0), 0)
    seen.set(name, before + 1)
    return `${name}#${before + 1}`
  })
}
