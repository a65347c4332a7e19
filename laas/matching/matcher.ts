import { type Decided, decided } from './decided.ts'
import { byOrder } from './entry.ts'
import type { Again } from './findTwice.ts'
import { type Pair, toLink } from './pair.ts'
import { Pairing, type Touched } from './pairing.ts'
import { reach } from './reach.ts'
import { reason } from './reasons.ts'
import { solve } from './solve.ts'
import type { Decisions, LinkProposal, MatchDocument, Matching, Sighting, Twice, Zone } from './types.ts'

/** How far an addition has come. */
export interface Progress {
  done: number
  total: number
}

const stride = 1000

/**
 * Documents that stay, sightings that come in. Each addition looks only at what the new sightings touch;
 * the result is the same as if all had come at once, in whatever order.
 */
export class Matcher {
  private readonly pairing: Pairing
  private readonly decided: Decided
  private readonly linksOf = new Map<number, LinkProposal[]>()
  private readonly againOf = new Map<number, Again>()

  /** Throws where two documents have one id. */
  constructor(documents: readonly MatchDocument[], decisions: Decisions = { confirmed: [], rejected: [] }) {
    this.decided = decided(decisions)
    this.pairing = new Pairing(documents, this.decided)
  }

  /**
   * Takes new sightings in, step by step, and returns what there is now about every document and sighting
   * that they touch. Throws on a sighting whose id is known already.
   */
  *add(sightings: readonly Sighting[]): Generator<Progress, Matching> {
    const { documents, sightings: seen } = yield* this.takeIn(sightings)
    return this.report([...documents], [...seen])
  }

  /** Takes new sightings in, step by step; returns the places of what they touch. */
  *takeIn(sightings: readonly Sighting[]): Generator<Progress, Touched> {
    const anew = this.pairing.take(sightings)
    const touched: Touched = { documents: new Set(), sightings: new Set() }
    const total = anew.size * 2
    let done = 0
    for (const sighting of anew) {
      if (!touched.sightings.has(sighting)) this.pairing.pairUp(sighting, touched)
      if (++done % stride === 0) yield { done, total }
    }
    // A document's link may have changed for all that come into question for it, not only for the new ones.
    for (const document of touched.documents)
      for (const { sighting } of this.pairing.pairsOfDocument[document]!) touched.sightings.add(sighting)
    for (const document of touched.documents) this.linksOf.delete(document)
    const reached: Touched = { documents: touched.documents, sightings: new Set() }
    for (const sighting of touched.sightings) {
      if (!reached.sightings.has(sighting)) this.settle(sighting, reached)
      if (++done % stride === 0) yield { done: Math.min(done, total), total }
    }
    return reached
  }

  /** Everything as it stands now. */
  all(): Matching {
    return this.report([...this.pairing.documents.keys()], [...this.pairing.sightings.keys()])
  }

  private settle(start: number, reached: Touched): void {
    const { documents, sightings } = this.pairing
    this.againOf.delete(start)
    const own = this.pairing.pairsOfSighting[start]!
    if (own.length === 1 && this.pairing.anchorOf(own[0]!.document) === own[0]) {
      reached.sightings.add(start)
      this.linksOf.set(own[0]!.document, [this.link(own[0]!, 'certain', 1)])
      return
    }
    const found = reach(start, this.pairing, reached)
    if (found.pairs.length > 1)
      found.pairs.sort(
        (a, b) => a.document - b.document || byOrder(sightings[a.sighting]!, sightings[b.sighting]!),
      )
    for (const at of found.documents) this.linksOf.delete(at)
    for (const at of found.sightings) this.againOf.delete(at)
    const isTaken = (pair: Pair) =>
      this.decided.sightingOf.has(documents[pair.document]!.id) ||
      this.decided.documentOf.has(sightings[pair.sighting]!.id)
    const { certain, ask, again } = solve(found, documents, sightings, isTaken)
    for (const pair of certain) this.linksOf.set(pair.document, [this.link(pair, 'certain', 1)])
    for (const pair of ask) {
      const links = this.linksOf.get(pair.document) ?? []
      this.linksOf.set(pair.document, [...links, this.link(pair, 'ask', links.length + 1)])
    }
    for (const one of again) this.againOf.set(one.sighting, one)
  }

  private link(pair: Pair, zone: Zone, rank: number): LinkProposal {
    const { documents, sightings } = this.pairing
    return toLink(pair, documents[pair.document]!.id, sightings[pair.sighting]!.id, zone, rank)
  }

  private report(documents: number[], sightings: number[]): Matching {
    documents.sort((a, b) => a - b)
    const { documents: olds, sightings: news } = this.pairing
    const links: LinkProposal[] = []
    const twice: Twice[] = []
    const unmatched: Matching['unmatched'] = { documents: [], sightings: [] }
    const explained = new Set<string>()
    for (const at of documents) {
      const found = this.linksOf.get(at) ?? this.awayLink(olds[at]!.id)
      if (found.length === 0) unmatched.documents.push(olds[at]!.id)
      links.push(...found)
      for (const { sightingId } of found) explained.add(sightingId)
      const again = this.twiceOf(at)
      if (again) twice.push(again)
    }
    sightings.sort((a, b) => byOrder(news[a]!, news[b]!))
    for (const at of sightings) {
      const { id } = news[at]!
      if (!explained.has(id) && !this.againOf.has(at) && !this.decided.documentOf.has(id))
        unmatched.sightings.push(id)
    }
    return { links, twice, unmatched }
  }

  private twiceOf(document: number): Twice | null {
    const { documents, sightings, pairsOfDocument } = this.pairing
    const found = pairsOfDocument[document]!.flatMap(
      ({ sighting }) => this.againOf.get(sighting) ?? [],
    ).filter(again => again.document === document)
    if (found.length === 0) return null
    const again = found.map(({ sighting }) => sightings[sighting]!).sort(byOrder)
    const first = sightings[found[0]!.first]!
    return { documentId: documents[document]!.id, sightingId: first.id, again: again.map(({ id }) => id) }
  }

  /** A confirmed link holds also while its sighting is not among those that were read. */
  private awayLink(documentId: string): LinkProposal[] {
    const sightingId = this.decided.sightingOf.get(documentId)
    if (sightingId === undefined) return []
    return [
      toLink({ score: 0, reasons: [reason('decided')], differs: [] }, documentId, sightingId, 'certain', 1),
    ]
  }
}
