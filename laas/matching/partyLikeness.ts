/** Edits (insert, remove, change, swap of neighbours) from one text to the other, or `limit + 1` when more. */
export function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      let least = Math.min(change, last[j]! + 1, row[j - 1]! + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, before[j - 2]! + 1)
      row.push(least)
    }
    if (Math.min(...row) > limit) return limit + 1
    before = last
    last = row
  }
  return last[b.length]!
}

export type PartyLikeness = 'equal' | 'near' | 'unknown' | 'none' | 'other'

/** Compares folded names: a letter or two off, or one the beginning of the other, is still near. */
export function partyLikeness(a: string, b: string): PartyLikeness {
  if (a === '' && b === '') return 'none'
  if (a === '' || b === '') return 'unknown'
  if (a === b) return 'equal'
  const shorter = Math.min(a.length, b.length)
  if (shorter >= 6 && (a.startsWith(b) || b.startsWith(a))) return 'near'
  const limit = shorter < 5 ? 0 : shorter < 10 ? 1 : shorter < 24 ? 2 : 3
  return edits(a, b, limit) <= limit ? 'near' : 'other'
}
