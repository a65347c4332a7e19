import { amountLikeness } from '../../../../laas/matching/amountLikeness.ts'
import { assign, type Edge } from '../../../../laas/matching/assign.ts'
import { dateLikeness } from '../../../../laas/matching/dateLikeness.ts'
import { areTwins, type Entry, entryMaker } from '../../../../laas/matching/entry.ts'
import { partyLikeness } from '../../../../laas/matching/partyLikeness.ts'
import { regrets } from '../../../../laas/matching/regret.ts'
import type { LinkProposal, Matching } from '../../../../laas/matching/types.ts'
import { edgesTogether } from './oracle.ts'
import type { Habits } from './townClerks.ts'
import type { Case } from './truth.ts'

const sure = Math.log(200)

/**
 * The limit for a town: knows its habits and weighs every pair by its true odds; what a list page leaves out
 * says nothing. Keeps to the law that another day or amount, and one that is not shown, is asked about.
 */
export function townOracle({ documents, sightings }: Case, habits: Habits): Matching {
  const toEntry = entryMaker()
  const olds = documents.map(toEntry)
  const news = sightings.map(toEntry)
  const shelves = new Map<string, number[]>()
  for (const [at, entry] of olds.entries())
    for (const key of keysOf(entry)) shelves.set(key, [...(shelves.get(key) ?? []), at])
  const amounts = Map.groupBy(olds, ({ kind, amount }) => `${kind} ${amount}`)
  const names = Map.groupBy(olds, ({ party }) => party)
  const share = (count: number | undefined) => (count ?? 0.1) / olds.length
  /** How likely an entry that is in no report looks like this. */
  const strange = (seen: Entry) =>
    habits.foreign *
    share(amounts.get(`${seen.kind} ${seen.amount}`)?.length) *
    (seen.date === null ? 1 : 1 / 260) *
    (seen.party === '' ? 1 : share(names.get(seen.party)?.length))
  const edges: Edge[] = []
  for (const [right, seen] of news.entries()) {
    const lefts = new Set(keysOf(seen).flatMap(key => shelves.get(key) ?? []))
    for (const left of lefts) {
      const odds = likelihood(olds[left]!, seen, habits) / ((1 - habits.entered) * strange(seen) + 1e-12)
      if (odds * habits.entered > 1) edges.push({ left, right, weight: Math.log(odds * habits.entered) })
    }
  }
  const links: LinkProposal[] = []
  const twins = (entries: Entry[]) => (a: number, b: number) => areTwins(entries[a]!, entries[b]!)
  for (const part of edgesTogether(edges)) {
    const chosen = assign(part)
    const regret = regrets(part, chosen, twins(olds), twins(news))
    for (const at of chosen) {
      const [old, seen] = [olds[part[at]!.left]!, news[part[at]!.right]!]
      const isSure = regret(at) >= sure && old.date === seen.date && old.amount === seen.amount
      const zone = isSure ? 'certain' : 'ask'
      links.push({
        documentId: old.id,
        sightingId: seen.id,
        zone,
        rank: 1,
        score: 0,
        reasons: [],
        differs: [],
      })
    }
  }
  return { links, twice: [], unmatched: { documents: [], sightings: [] } }
}

/** Any two of day, amount and payee, or the amount alone where nothing else is shown. */
function keysOf({ kind, date, amount, party }: Entry): string[] {
  return [
    `${kind} ${date} ${amount}`,
    `${kind} ${amount} ${party}`,
    `${kind} ${date} ${party}`,
    `${kind} ${amount}`,
  ].slice(0, date === null || party === '' ? 4 : 3)
}

/** How likely the clerks and the list pages of the town make this sighting of this document. */
function likelihood(old: Entry, seen: Entry, habits: Habits): number {
  const amount = amountLikeness(old.amount!, seen.amount!)
  const date = seen.date === null ? null : dateLikeness(old.date!, seen.date)
  const party = seen.party === '' ? null : partyLikeness(old, seen)
  const isCut = old.description.startsWith(seen.description)
  const number = old.typed.some((typed, at) => seen.typed[at] !== undefined && seen.typed[at] !== typed)
  return (
    (amount === 'equal' ? 1 - habits.amountSlips : amount === 'other' ? 0 : habits.amountSlips / 30) *
    (date === null
      ? 1
      : date === 'equal'
        ? 1 - habits.dateSlips
        : date === 'neighbour'
          ? habits.dateSlips / 5
          : date === 'near' || date === 'other'
            ? 0
            : habits.dateSlips / 20) *
    (party === null
      ? 1
      : party === 'equal'
        ? 1 - habits.nameSlips
        : party === 'near'
          ? habits.nameSlips / 200
          : 0) *
    (seen.description === '' || isCut ? 1 - habits.wordSlips : habits.wordSlips / 100) *
    (number ? habits.numberSlips / 100 : 1) *
    (seen.kept.every(([field, value]) => old.kept.some(own => own[0] === field && own[1] === value)) ? 1 : 0)
  )
}
