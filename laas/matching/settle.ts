import { agree, type Entry, restOf } from './entry.ts'

/** What is settled in a core without further looking, by places in the lists given. */
export interface Settled {
  documentOf: Map<number, number>
  /** Documents that a sighting left over must be compared with: one of several settled twins stands for all. */
  candidatesOf: (sighting: number) => number[]
}

/** So many twins are looked at one by one. */
const few = 8

/** Beyond so many that differ from one another nobody can be asked which one it is. */
const crowd = 64

/**
 * Gives the documents of one core (equal kind, day, amount and payee) their sightings, twin beside twin:
 * first those that are equal in everything, then, where all that is left on either side are twins, those
 * that nothing speaks against. Both lists come in order.
 */
export function settle(
  documents: readonly number[],
  sightings: readonly number[],
  old: readonly Entry[],
  seen: readonly Entry[],
): Settled {
  const documentOf = new Map<number, number>()
  // One entry too many may be another document's with a slip: which of them, only a look around tells.
  if (sightings.length > documents.length && documents.length <= few)
    return { documentOf, candidatesOf: () => [...documents] }
  const twins = classes(documents, old)
  for (const [rest, places] of classes(sightings, seen))
    for (const [at, document] of (twins.get(rest) ?? []).entries())
      if (at < places.length) documentOf.set(places[at]!, document)
  const taken = new Set(documentOf.values())
  const left = sightings.filter(at => !documentOf.has(at))
  const open = documents.filter(at => !taken.has(at))
  if (left.length > 0 && open.length > 0 && classes(open, old).size === 1) {
    if (left.length <= open.length && left.every(at => agree(old[open[0]!]!, seen[at]!)))
      for (const [at, document] of open.splice(0, left.length).entries()) documentOf.set(left[at]!, document)
  }
  const done = new Set(documentOf.values())
  const settled = new Map([...twins].map(([rest, places]) => [rest, places.filter(at => done.has(at))]))
  let turn = 0
  const standIn = (places: number[]) => (places.length === 0 ? [] : [places[turn % places.length]!])
  const candidatesOf = (sighting: number) => {
    turn++
    const own = settled.get(restOf(seen[sighting]!)) ?? []
    const others = own.length > 0 ? [own] : settled.size > crowd ? [] : [...settled.values()]
    return [...others.flatMap(standIn), ...(open.length > crowd ? [] : open)]
  }
  return { documentOf, candidatesOf }
}

function classes(places: readonly number[], entries: readonly Entry[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const at of places) {
    const rest = restOf(entries[at]!)
    const own = found.get(rest)
    if (own) own.push(at)
    else found.set(rest, [at])
  }
  return found
}
