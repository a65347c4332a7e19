import { amountLikeness } from '../../../../laas/matching/amountLikeness.ts'
import { assign, type Edge } from '../../../../laas/matching/assign.ts'
import { dateLikeness } from '../../../../laas/matching/dateLikeness.ts'
import { areTwins, type Entry, entryMaker } from '../../../../laas/matching/entry.ts'
import { partyLikeness } from '../../../../laas/matching/partyLikeness.ts'
import { regrets } from '../../../../laas/matching/regret.ts'
import { typedLikeness } from '../../../../laas/matching/typedNumber.ts'
import type { LinkProposal, MatchDocument, Matching } from '../../../../laas/matching/types.ts'
import type { Rates } from './office.ts'
import type { Case } from './truth.ts'

/** Odds of 200 to 1 that nothing else explains what is seen. */
const sure = Math.log(200)

/**
 * The limit: knows the rates by which this office errs and weighs every pair by its true odds. Looks at
 * all pairs that share two of day, amount and payee. With `lawful` it keeps to the law that another day
 * or amount is never linked without asking.
 */
export function oracle({ documents, sightings }: Case, rates: Rates, lawful: boolean): Matching {
  const toEntry = entryMaker()
  const olds = documents.map(toEntry)
  const news = sightings.map(toEntry)
  const count = (keyOf: (document: MatchDocument) => unknown) => {
    const counts = new Map<unknown, number>()
    for (const document of documents) counts.set(keyOf(document), (counts.get(keyOf(document)) ?? 0) + 1)
    return counts
  }
  const sums = count(({ kind, amount }) => `${kind} ${amount}`)
  const names = count(({ party }) => toEntry({ ...documents[0]!, party }).party)
  const strange = ({ kind, amount, party }: Entry) =>
    rates.foreign *
    ((sums.get(`${kind} ${amount}`) ?? 0.1) / 230) *
    ((names.get(party) ?? 0.1) / documents.length)
  const shelves = new Map<string, number[]>()
  for (const [at, entry] of olds.entries())
    for (const key of keys(entry)) shelves.set(key, [...(shelves.get(key) ?? []), at])
  const edges: Edge[] = []
  for (const [right, seen] of news.entries()) {
    for (const left of new Set(keys(seen).flatMap(key => shelves.get(key) ?? []))) {
      const odds =
        (likelihood(olds[left]!, seen, rates) * rates.entered) / ((1 - rates.entered) * strange(seen))
      if (odds > 1) edges.push({ left, right, weight: Math.log(odds) })
    }
  }
  const links: LinkProposal[] = []
  for (const part of edgesTogether(edges)) {
    const chosen = assign(part)
    const twins = (entries: Entry[]) => (a: number, b: number) => areTwins(entries[a]!, entries[b]!)
    const regret = regrets(part, chosen, twins(olds), twins(news))
    for (const at of chosen) {
      const { left, right } = part[at]!
      const differs = olds[left]!.date !== news[right]!.date || olds[left]!.amount !== news[right]!.amount
      const isSure = regret(at) >= sure && !(lawful && differs)
      links.push({
        documentId: olds[left]!.id,
        sightingId: news[right]!.id,
        zone: isSure ? 'certain' : 'ask',
        rank: 1,
        score: 0,
        reasons: [],
        differs: [],
      })
    }
  }
  return { links, twice: [], unmatched: { documents: [], sightings: [] } }
}

const keys = ({ kind, date, amount, party }: Entry) => [
  `${kind} ${date} ${amount}`,
  `${kind} ${amount} ${party}`,
  `${kind} ${date} ${party}`,
]

/** How likely the office makes this sighting of this document. */
function likelihood(document: Entry, seen: Entry, rates: Rates): number {
  const amount = amountLikeness(document.amount!, seen.amount!)
  const date = dateLikeness(document.date!, seen.date!)
  const party = partyLikeness(document, seen)
  const words =
    document.description === seen.description
      ? 1 - rates.shortened
      : document.description.startsWith(seen.description)
        ? rates.shortened / 10
        : 0
  if (typedLikeness(document.typed, seen.typed, () => true) === 'other') return 0
  return (
    words *
    (amount === 'equal' ? 1 - rates.amountSlips : amount === 'other' ? 0 : rates.amountSlips / 30) *
    (date === 'equal'
      ? 1 - rates.dateSlips
      : date === 'neighbour'
        ? rates.dateSlips / 4
        : date === 'near' || date === 'other'
          ? 0
          : rates.dateSlips / 20) *
    (party === 'equal' ? 1 - rates.nameSlips : party === 'near' ? rates.nameSlips / 200 : 0)
  )
}

/** Edges that hang together. */
export function edgesTogether(edges: Edge[]): Edge[][] {
  const parent = new Map<number, number>()
  const root = (node: number): number => {
    let at = node
    while ((parent.get(at) ?? at) !== at) at = parent.get(at)!
    return at
  }
  for (const { left, right } of edges) parent.set(root(left), root(-1 - right))
  const parts = new Map<number, Edge[]>()
  for (const edge of edges) {
    const key = root(edge.left)
    const part = parts.get(key)
    if (part) part.push(edge)
    else parts.set(key, [edge])
  }
  return [...parts.values()]
}
