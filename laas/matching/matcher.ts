import { type Decided, decided } from './decided.ts'
import { byOrder } from './entry.ts'
import type { Again } from './findTwice.ts'
import { type Pair, toLink } from './pair.ts'
import { Pairing, type Touched } from './pairing.ts'
import { Places } from './places.ts'
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
  /** The link of each document, and the questions, those of one document by rank. */
  private readonly certainOf: (Pair | undefined)[] = []
  private readonly asksOf = new Map<number, Pair[]>()
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
    return this.report(documents.inOrder, seen.inOrder)
  }

  /** Takes new sightings in, step by step; returns the places of what they touch. */
  *takeIn(sightings: readonly Sighting[]): Generator<Progress, Touched> {
    const anew = this.pairing.take(sightings)
    const touched = this.places()
    const total = anew.inOrder.length * 2
    let done = 0
    for (const sighting of anew.inOrder) {
      if (!touched.sightings.has(sighting)) this.pairing.pairUp(sighting, touched)
      if (++done % stride === 0) yield { done, total }
    }
    // A document's link may have changed for all that come into question for it, not only for the new ones.
    for (const document of touched.documents.inOrder) {
      for (const { sighting } of this.pairing.pairsOfDocument[document]!) touched.sightings.add(sighting)
      this.open(document)
    }
    const reached: Touched = { documents: touched.documents, sightings: this.places().sightings }
    for (const sighting of touched.sightings.inOrder) {
      if (!reached.sightings.has(sighting)) this.settle(sighting, reached)
      if (++done % stride === 0) yield { done: Math.min(done, total), total }
    }
    return reached
  }

  private places(): Touched {
    const { documents, sightings } = this.pairing
    return { documents: new Places(documents.length), sightings: new Places(sightings.length) }
  }

  private open(document: number): void {
    this.certainOf[document] = undefined
    if (this.asksOf.size > 0) this.asksOf.delete(document)
  }

  /** Everything as it stands now. */
  all(): Matching {
    return this.report([...this.pairing.documents.keys()], [...this.pairing.sightings.keys()])
  }

  private settle(start: number, reached: Touched): void {
    const { documents, sightings } = this.pairing
    this.againOf.delete(start)
    const own = this.pairing.pairsOfSighting[start]!
    if (own.length === 0) {
      reached.sightings.add(start)
      return
    }
    if (own.length === 1 && this.pairing.anchorOf(own[0]!.document) === own[0]) {
      reached.sightings.add(start)
      this.certainOf[own[0]!.document] = own[0]!
      return
    }
    const found = reach(start, this.pairing, reached)
    if (found.pairs.length > 1)
      found.pairs.sort(
        (a, b) => a.document - b.document || byOrder(sightings[a.sighting]!, sightings[b.sighting]!),
      )
    for (const at of found.documents) this.open(at)
    for (const at of found.sightings) this.againOf.delete(at)
    const isTaken = (pair: Pair) =>
      this.decided.sightingOf.has(documents[pair.document]!.id) ||
      this.decided.documentOf.has(sightings[pair.sighting]!.id)
    const { certain, ask, again } = solve(found, documents, sightings, isTaken)
    for (const pair of certain) this.certainOf[pair.document] = pair
    for (const pair of ask) {
      const asks = this.asksOf.get(pair.document)
      if (asks) asks.push(pair)
      else this.asksOf.set(pair.document, [pair])
    }
    for (const one of again) this.againOf.set(one.sighting, one)
  }

  private link(pair: Pair, zone: Zone, rank: number): LinkProposal {
    const { documents, sightings } = this.pairing
    return toLink(pair, documents[pair.document]!, sightings[pair.sighting]!, zone, rank)
  }

  private report(documentsAt: readonly number[], sightingsAt: readonly number[]): Matching {
    const { documents, sightings } = this.pairing
    const links: LinkProposal[] = []
    const twice: Twice[] = []
    const unmatched: Matching['unmatched'] = { documents: [], sightings: [] }
    const explained = new Places(sightings.length)
    const withAgain = new Set(Array.from(this.againOf.values(), again => again.document))
    for (const at of documentsAt.toSorted((a, b) => a - b)) {
      const certain = this.certainOf[at]
      const asks = certain ? none : (this.asksOf.get(at) ?? none)
      const away = certain || asks.length > 0 ? null : this.awayLink(documents[at]!.id)
      if (certain) {
        links.push(this.link(certain, 'certain', 1))
        explained.add(certain.sighting)
      } else if (away) links.push(away)
      else if (asks.length === 0) unmatched.documents.push(documents[at]!.id)
      for (const [rank, pair] of asks.entries()) {
        links.push(this.link(pair, 'ask', rank + 1))
        explained.add(pair.sighting)
      }
      const again = withAgain.has(at) ? this.twiceOf(at) : null
      if (again) twice.push(again)
    }
    const left = sightingsAt.filter(at => !explained.has(at) && !this.againOf.has(at))
    for (const at of left.sort((a, b) => byOrder(sightings[a]!, sightings[b]!))) {
      const { id } = sightings[at]!
      if (!this.decided.documentOf.has(id)) unmatched.sightings.push(id)
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
  private awayLink(documentId: string): LinkProposal | null {
    const sightingId = this.decided.sightingOf.get(documentId)
    if (sightingId === undefined) return null
    return {
      documentId,
      sightingId,
      zone: 'certain',
      rank: 1,
      score: 0,
      reasons: [reason('decided')],
      differs: [],
    }
  }
}

const none: readonly Pair[] = []
