import { type Decided, decided } from './decided.ts'
import { byOrder } from './entry.ts'
import { Pairing, type Touched } from './pairing.ts'
import { points } from './points.ts'
import { reach } from './reach.ts'
import { solve } from './solve.ts'
import type { Decisions, LinkProposal, MatchDocument, Matching, Sighting, Twice } from './types.ts'

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
  private readonly twiceOf = new Map<number, Twice>()

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
    const anew = this.pairing.take(sightings)
    const touched: Touched = { documents: new Set(), sightings: new Set() }
    const total = anew.size * 2
    let done = 0
    for (const sighting of anew) {
      if (!touched.sightings.has(sighting)) this.pairing.pairUp(sighting, touched)
      if (++done % stride === 0) yield { done, total }
    }
    const reached: Touched = { documents: new Set(), sightings: new Set() }
    for (const sighting of touched.sightings) {
      if (!reached.sightings.has(sighting)) this.settle({ sighting }, reached)
      if (++done % stride === 0) yield { done: Math.min(done, total), total }
    }
    for (const document of touched.documents)
      if (!reached.documents.has(document)) this.settle({ document }, reached)
    return this.report([...reached.documents], [...reached.sightings])
  }

  /** Everything as it stands now. */
  all(): Matching {
    return this.report([...this.pairing.documents.keys()], [...this.pairing.sightings.keys()])
  }

  private settle(start: { document: number } | { sighting: number }, reached: Touched): void {
    const { documents, sightings, pairsOfDocument, pairsOfSighting } = this.pairing
    const found = reach(start, pairsOfDocument, pairsOfSighting, reached)
    for (const at of found.documents) {
      this.linksOf.delete(at)
      this.twiceOf.delete(at)
    }
    if (found.pairs.length > 1)
      found.pairs.sort(
        (a, b) => a.document - b.document || byOrder(sightings[a.sighting]!, sightings[b.sighting]!),
      )
    const { links, twice } = solve(found.pairs, documents, sightings, this.decided)
    for (const [at, link] of links) this.linksOf.set(at, [...(this.linksOf.get(at) ?? []), link])
    for (const [at, entry] of twice) this.twiceOf.set(at, entry)
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
      const again = this.twiceOf.get(at)
      if (again) twice.push(again)
      for (const { sightingId } of found) explained.add(sightingId)
      for (const id of again?.again ?? []) explained.add(id)
    }
    sightings.sort((a, b) => byOrder(news[a]!, news[b]!))
    for (const at of sightings) {
      const { id } = news[at]!
      if (!explained.has(id) && !this.decided.documentOf.has(id)) unmatched.sightings.push(id)
    }
    return { links, twice, unmatched }
  }

  /** A confirmed link holds also while its sighting is not among those that were read. */
  private awayLink(documentId: string): LinkProposal[] {
    const sightingId = this.decided.sightingOf.get(documentId)
    if (sightingId === undefined) return []
    const reasons = [{ code: 'decided', points: points.decided, values: [] }]
    return [{ documentId, sightingId, zone: 'certain', rank: 1, score: points.decided, reasons, differs: [] }]
  }
}
