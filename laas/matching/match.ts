import { type Comparison, compare } from './compare.ts'
import { type Entry, toEntry } from './entry.ts'
import { askFrom, certainFrom, certainMargin, points } from './points.ts'
import type { Decisions, LinkProposal, MatchDocument, Matching, Sighting, Twice } from './types.ts'

interface Pair extends Comparison {
  document: Entry
  sighting: Entry
}

const nobody: Decisions = { confirmed: [], rejected: [] }

/**
 * Links documents to what was seen in the restored system, one to one. The order of the input changes
 * nothing. What a person confirmed holds, what a person rejected is never proposed again.
 */
export function match(
  documents: MatchDocument[],
  sightings: Sighting[],
  decisions: Decisions = nobody,
): Matching {
  const olds = documents.map(toEntry).sort(byId)
  const news = sightings.map(toEntry).sort(byId)
  const pairs = pairUp(olds, news, new Set(decisions.rejected.map(pair => pair.join('\n'))))
  const linkOf = new Map<string, string>()
  const documentOf = new Map<string, string>()
  const links: LinkProposal[] = []

  for (const [documentId, sightingId] of decisions.confirmed) {
    linkOf.set(documentId, sightingId)
    documentOf.set(sightingId, documentId)
    const pair = pairs.find(
      ({ document, sighting }) => document.id === documentId && sighting.id === sightingId,
    )
    const { score, reasons, differs } = pair ?? { score: 0, reasons: [], differs: [] }
    const decided = { code: 'decided', points: 0, values: [] }
    links.push({
      documentId,
      sightingId,
      zone: 'certain',
      rank: 1,
      score,
      reasons: [decided, ...reasons],
      differs,
    })
  }
  for (const pair of pairs) {
    const [d, s] = [pair.document.id, pair.sighting.id]
    if (linkOf.has(d) || documentOf.has(s) || !isCertain(pair, pairs)) continue
    linkOf.set(d, s)
    documentOf.set(s, d)
    links.push(toLink(pair, 'certain', 1))
  }
  const twice = findTwice(pairs, linkOf, documentOf)
  const again = new Set(twice.flatMap(entry => entry.again))
  const asked = new Map<string, number>()
  for (const pair of pairs) {
    const [d, s] = [pair.document.id, pair.sighting.id]
    if (linkOf.has(d) || documentOf.has(s) || again.has(s) || pair.score < askFrom) continue
    const rank = (asked.get(d) ?? 0) + 1
    asked.set(d, rank)
    links.push(toLink(pair, 'ask', rank))
  }
  const seen = new Set([...links.map(link => link.sightingId), ...again])
  return {
    links,
    twice,
    unmatched: {
      documents: olds.map(({ id }) => id).filter(id => !linkOf.has(id) && !asked.has(id)),
      sightings: news.map(({ id }) => id).filter(id => !seen.has(id)),
    },
  }
}

const byId = (a: Entry, b: Entry): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const toLink = (
  { document, sighting, score, reasons, differs }: Pair,
  zone: 'certain' | 'ask',
  rank: number,
) => ({
  documentId: document.id,
  sightingId: sighting.id,
  zone,
  rank,
  score,
  reasons,
  differs,
})

/** Equal in everything that matching looks at: which of two twins is linked makes no difference. */
const twinKey = (entry: Entry): string =>
  [entry.date, entry.amount, entry.party, entry.description, entry.typed, entry.kept.join()].join('\n')

const mayNotDiffer = ['amount', 'date', 'number']

function isCertain(pair: Pair, pairs: Pair[]): boolean {
  if (pair.score < certainFrom || pair.differs.some(field => mayNotDiffer.includes(field))) return false
  return pairs.every(other => {
    if (other === pair || other.score <= pair.score - certainMargin) return true
    if (other.document === pair.document) return twinKey(other.sighting) === twinKey(pair.sighting)
    if (other.sighting === pair.sighting) return twinKey(other.document) === twinKey(pair.document)
    return true
  })
}

/** Pairs that share two of amount, date and party, or a typed number; the best first. */
function pairUp(documents: Entry[], sightings: Entry[], rejected: Set<string>): Pair[] {
  const shelves = new Map<string, Entry[]>()
  for (const document of documents)
    for (const key of keys(document)) shelves.set(key, [...(shelves.get(key) ?? []), document])
  const sameDayAndSum = new Map<string, number>()
  const dayAndSum = ({ kind, amount, date }: Entry) => `${kind}\n${amount}\n${date}`
  for (const entry of [...documents, ...sightings])
    sameDayAndSum.set(dayAndSum(entry), (sameDayAndSum.get(dayAndSum(entry)) ?? 0) + 1)

  const pairs: Pair[] = []
  for (const sighting of sightings) {
    for (const document of new Set(keys(sighting).flatMap(key => shelves.get(key) ?? []))) {
      if (rejected.has(`${document.id}\n${sighting.id}`)) continue
      const pair: Pair = { document, sighting, ...compare(document, sighting) }
      if (dayAndSum(document) === dayAndSum(sighting) && sameDayAndSum.get(dayAndSum(document)) === 2) {
        pair.reasons.push({ code: 'alone', points: points.alone, values: [] })
        pair.score += points.alone
      }
      if (pair.score >= askFrom) pairs.push(pair)
    }
  }
  return pairs.sort(
    (a, b) => b.score - a.score || byId(a.document, b.document) || byId(a.sighting, b.sighting),
  )
}

function keys({ kind, amount, date, party, typed }: Entry): string[] {
  const found = [`${kind} ad ${amount} ${date}`, `${kind} ap ${amount} ${party}`]
  if (party !== '') found.push(`${kind} dp ${date} ${party}`)
  if (typed !== '') found.push(`${kind} t ${typed}`)
  return found
}

/** A left-over sighting that equals a linked one in date, amount and party is the same entry again. */
function findTwice(pairs: Pair[], linkOf: Map<string, string>, documentOf: Map<string, string>): Twice[] {
  const found = new Map<string, Twice>()
  const claimed = new Set<string>()
  for (const { document, sighting, score, differs } of pairs) {
    const linked = linkOf.get(document.id)
    if (linked === undefined || documentOf.has(sighting.id) || claimed.has(sighting.id)) continue
    if (score < certainFrom || differs.some(field => mayNotDiffer.includes(field))) continue
    claimed.add(sighting.id)
    const entry = found.get(document.id) ?? { documentId: document.id, sightingId: linked, again: [] }
    entry.again.push(sighting.id)
    found.set(document.id, entry)
  }
  return [...found.values()]
}
