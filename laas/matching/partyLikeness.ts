// Three rows of the table, taken again and again: this runs millions of times.
let [before, last, row] = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)]

/** Edits (insert, remove, change, swap of neighbours) from one text to the other, or `limit + 1` when more. */
export function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  if (b.length >= row.length) [before, last, row] = [0, 0, 0].map(() => new Uint8Array(b.length * 2)) as Rows
  for (let j = 0; j <= b.length; j++) last[j] = Math.min(j, 255)
  for (let i = 1; i <= a.length; i++) {
    row[0] = Math.min(i, 255)
    let least = row[0]
    for (let j = 1; j <= b.length; j++) {
      let cost = last[j - 1]! + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1)
      if (last[j]! < cost) cost = last[j]! + 1
      if (row[j - 1]! < cost) cost = row[j - 1]! + 1
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwap && before[j - 2]! < cost) cost = before[j - 2]! + 1
      row[j] = Math.min(cost, 255)
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    ;[before, last, row] = [last, row, before]
  }
  return Math.min(last[b.length]!, limit + 1)
}

type Rows = [Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>]

export type PartyLikeness = 'equal' | 'near' | 'unknown' | 'none' | 'other'

const vowel = /[\u0e30-\u0e3a\u0e40-\u0e4e]/
const vowels = new RegExp(vowel, 'g')

/** A folded name without its vowels: PDF text layers lose them, and fingers slip on them most. */
export const consonantsOf = (name: string): string => name.replace(vowels, '')

/**
 * Compares folded names. Near: a letter or two off, one within the other (a shortened name, a mistyped
 * company form before it), or the same consonants with vowels lost on one side.
 */
export function partyLikeness(a: Named, b: Named): PartyLikeness {
  if (a.party === '' && b.party === '') return 'none'
  if (a.party === '' || b.party === '') return 'unknown'
  if (a.party === b.party) return 'equal'
  if (oneWithin(a.party, b.party)) return 'near'
  const shorter = Math.min(a.party.length, b.party.length)
  const limit = shorter < 5 ? 0 : shorter < 10 ? 1 : shorter < 24 ? 2 : 3
  if (edits(a.party, b.party, limit) <= limit) return 'near'
  if (!oneWithin(a.consonants, b.consonants)) return 'other'
  const [long, short] = a.consonants.length < b.consonants.length ? [b, a] : [a, b]
  return oneLeftOut(partOf(long, short.consonants), short.party) ? 'near' : 'other'
}

interface Named {
  party: string
  consonants: string
}

const oneWithin = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 6 && (a.length < b.length ? b.includes(a) : a.includes(b))

/** What of a name lies between the first and the last of these consonants. */
function partOf({ party, consonants }: Named, within: string): string {
  const from = consonants.indexOf(within)
  let [count, start] = [-1, 0]
  for (let at = 0; at < party.length; at++) {
    if (vowel.test(party[at]!)) continue
    count++
    if (count === from) start = at
    if (count === from + within.length) return party.slice(start, at)
  }
  return party.slice(start)
}

/** Whether the shorter one is the longer one with letters left out and none changed. */
function oneLeftOut(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  let found = 0
  for (let at = 0; at < long.length && found < short.length; at++) if (long[at] === short[found]) found++
  return found === short.length
}
