import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { match } from '../../../laas/matching/match.ts'
import { matchAsync } from '../../../laas/matching/matchAsync.ts'
import { Matcher } from '../../../laas/matching/matcher.ts'
import type { Matching } from '../../../laas/matching/types.ts'
import { smallWorld, someDecisions } from './smallWorld.ts'

const reversed = <T>(list: T[]): T[] => [...list].reverse()
const pairsOf = (found: Matching) => found.links.filter(({ zone }) => zone === 'certain')

describe('the laws of matching', { timeout: 60_000 }, () => {
  it('links one to one', () => {
    fc.assert(
      fc.property(smallWorld, ({ documents, sightings }) => {
        const certain = pairsOf(match(documents, sightings))
        expect(new Set(certain.map(({ documentId }) => documentId)).size).toBe(certain.length)
        expect(new Set(certain.map(({ sightingId }) => sightingId)).size).toBe(certain.length)
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same for any order of the input', () => {
    fc.assert(
      fc.property(smallWorld, someDecisions, ({ documents, sightings }, decisions) => {
        expect(match(reversed(documents), reversed(sightings), decisions)).toEqual(
          match(documents, sightings, decisions),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same whether sightings come at once or one after the other', () => {
    fc.assert(
      fc.property(smallWorld, someDecisions, fc.nat(10), ({ documents, sightings }, decisions, at) => {
        const matcher = new Matcher(documents, decisions)
        for (const part of [sightings.slice(0, at), ...sightings.slice(at).map(one => [one])])
          for (const _ of matcher.add(part));
        expect(matcher.all()).toEqual(match(documents, sightings, decisions))
      }),
      { numRuns: 500 },
    )
  })

  it('reports of an addition whatever it changed', () => {
    fc.assert(
      fc.property(smallWorld, fc.nat(10), ({ documents, sightings }, at) => {
        const matcher = new Matcher(documents)
        for (const _ of matcher.add(sightings.slice(0, at)));
        const linksOf = (found: Matching) =>
          new Map(documents.map(({ id }) => [id, found.links.filter(link => link.documentId === id)]))
        const before = linksOf(matcher.all())
        const steps = matcher.add(sightings.slice(at))
        let step = steps.next()
        while (!step.done) step = steps.next()
        const reported = new Set([
          ...step.value.links.map(({ documentId }) => documentId),
          ...step.value.unmatched.documents,
        ])
        for (const [id, links] of linksOf(matcher.all()))
          if (!reported.has(id)) expect(links).toEqual(before.get(id))
      }),
      { numRuns: 300 },
    )
  })

  it('never says certain where day, amount or typed number differ', () => {
    fc.assert(
      fc.property(smallWorld, ({ documents, sightings }) => {
        for (const { differs } of pairsOf(match(documents, sightings)))
          expect(differs.filter(field => ['date', 'amount', 'number'].includes(field))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('adds every score up from its reasons and ranks without gaps', () => {
    fc.assert(
      fc.property(smallWorld, ({ documents, sightings }) => {
        const ranks = new Map<string, number[]>()
        for (const { documentId, score, reasons, rank } of match(documents, sightings).links) {
          expect(score).toBe(reasons.reduce((sum, { points }) => sum + points, 0))
          ranks.set(documentId, [...(ranks.get(documentId) ?? []), rank])
        }
        for (const given of ranks.values()) expect(given).toEqual(given.map((_, at) => at + 1))
      }),
      { numRuns: 300 },
    )
  })

  it('speaks of every document and every sighting', () => {
    fc.assert(
      fc.property(smallWorld, ({ documents, sightings }) => {
        const { links, twice, unmatched } = match(documents, sightings)
        const told = new Set([...links.map(({ documentId }) => documentId), ...unmatched.documents])
        expect(told).toEqual(new Set(documents.map(({ id }) => id)))
        const seen = new Set([
          ...links.map(({ sightingId }) => sightingId),
          ...twice.flatMap(({ again }) => again),
          ...unmatched.sightings,
        ])
        expect(seen).toEqual(new Set(sightings.map(({ id }) => id)))
        for (const id of unmatched.documents)
          expect(links.some(({ documentId }) => documentId === id)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('holds to what a person decided', () => {
    fc.assert(
      fc.property(smallWorld, someDecisions, ({ documents, sightings }, decisions) => {
        const { links, twice } = match(documents, sightings, decisions)
        const last = decisions.confirmed.at(-1)
        if (last && documents.some(({ id }) => id === last[0])) {
          const own = links.filter(({ documentId }) => documentId === last[0])
          expect(own).toMatchObject([{ sightingId: last[1], zone: 'certain' }])
          expect(links.filter(({ sightingId }) => sightingId === last[1])).toHaveLength(1)
        }
        const confirmed = new Set(decisions.confirmed.map(String))
        for (const no of decisions.rejected) {
          if (confirmed.has(String(no))) continue
          expect(
            links.some(({ documentId, sightingId }) => documentId === no[0] && sightingId === no[1]),
          ).toBe(false)
          expect(twice.some(({ documentId, again }) => documentId === no[0] && again.includes(no[1]))).toBe(
            false,
          )
        }
      }),
      { numRuns: 500 },
    )
  })

  it('links min(N, M) of N equal documents and M equal sightings', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 6 }),
        smallWorld,
        (n, m, { documents }) => {
          const [one] = documents.filter(({ date, amount, party }) => date && amount && party)
          if (!one) return
          const many = (prefix: string, count: number) =>
            Array.from({ length: count }, (_, at) => ({ ...one, id: `${prefix}${at}` }))
          const { links, twice, unmatched } = match(many('d', n), many('s', m))
          expect(links).toHaveLength(Math.min(n, m))
          expect(links.every(({ zone }) => zone === 'certain')).toBe(true)
          expect(unmatched.documents).toHaveLength(n - Math.min(n, m))
          expect(twice.flatMap(({ again }) => again)).toHaveLength(m - Math.min(n, m))
        },
      ),
    )
  })

  it('gives the same in small steps, and stops when told to', async () => {
    await fc.assert(
      fc.asyncProperty(smallWorld, async ({ documents, sightings }) => {
        expect(await matchAsync(documents, sightings)).toEqual(match(documents, sightings))
      }),
      { numRuns: 30 },
    )
    await expect(matchAsync([], [], undefined, { signal: AbortSignal.abort() })).rejects.toThrow('abort')
  })
})
