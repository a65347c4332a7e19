import { describe, expect, it } from 'vitest'
import { match } from '../../../laas/matching/match.ts'
import { exactJoin } from './generator/exactJoin.ts'
import { measure } from './generator/measure.ts'
import { office, rough, usual } from './generator/office.ts'
import { oracle } from './generator/oracle.ts'
import { town } from './generator/town.ts'
import { dense, halfway, sparse, thin } from './generator/townClerks.ts'
import { townOracle } from './generator/townOracle.ts'
import { village } from './generator/village.ts'

const share = (part: number, whole: number) => part / Math.max(1, whole)

describe('on invented offices', { timeout: 60_000 }, () => {
  it.each([
    [500, 11],
    [500, 12],
    [3000, 13],
    [5000, 14],
  ])('an office of %i documents (seed %i)', (size, seed) => {
    const invented = office(size, seed)
    const { documents, sightings } = invented
    const found = measure(invented, match(documents, sightings))
    const limit = measure(invented, oracle(invented, usual, true))
    const simple = measure(invented, exactJoin(documents, sightings))
    expect(found.wrongPairs).toEqual([])
    expect(share(found.right, found.entered)).toBeGreaterThan(share(limit.right, limit.entered) - 0.01)
    expect(found.right).toBeGreaterThan(simple.right * 1.04)
    expect(share(found.rightOrAskedFirst, found.entered)).toBeGreaterThanOrEqual(0.995)
    expect(share(found.twiceFound, found.typedTwice)).toBeGreaterThanOrEqual(0.95)
  })

  it('keeps its head where most is missing and much goes wrong', () => {
    const invented = office(5000, 15, rough)
    const found = measure(invented, match(invented.documents, invented.sightings))
    expect(found.wrongPairs).toEqual([])
    expect(share(found.rightOrAskedFirst, found.entered)).toBeGreaterThanOrEqual(0.98)
    expect(share(found.twiceFound, found.typedTwice)).toBeGreaterThanOrEqual(0.9)
  })

  it.each([21, 22, 23])('an office of another make (seed %i)', seed => {
    const invented = village(3000, seed)
    const found = measure(invented, match(invented.documents, invented.sightings))
    expect(found.wrongPairs).toEqual([])
    expect(share(found.rightOrAskedFirst, found.entered)).toBeGreaterThanOrEqual(0.985)
    expect(share(found.twiceFound, found.typedTwice)).toBeGreaterThanOrEqual(0.9)
  })

  it.each([
    ['dense', dense, 3000, 31],
    ['half entered', halfway, 4000, 32],
    ['hardly begun', sparse, 12_000, 33],
  ])('a town, %s', (_, habits, size, seed) => {
    const invented = town(size, seed, habits)
    const found = measure(invented, match(invented.documents, invented.sightings))
    const limit = measure(invented, townOracle(invented, habits))
    expect(found.wrongPairs).toEqual([])
    expect(share(found.right, found.entered)).toBeGreaterThan(share(limit.right, limit.entered) - 0.01)
    expect(share(found.rightOrAskedFirst, found.entered)).toBeGreaterThanOrEqual(0.99)
    expect(share(found.twiceFound, found.typedTwice)).toBeGreaterThanOrEqual(0.9)
  })

  it('asks rather than guesses where list pages hide names, days and words', () => {
    const invented = town(4000, 34, thin)
    const found = measure(invented, match(invented.documents, invented.sightings))
    expect(found.wrongPairs).toEqual([])
    expect(share(found.right, found.entered)).toBeGreaterThan(0.7)
    expect(share(found.rightOrAskedFirst, found.entered)).toBeGreaterThan(0.94)
  })

  it('makes the same office from the same seed', () => {
    expect(office(300, 5)).toEqual(office(300, 5))
    expect(office(300, 5)).not.toEqual(office(300, 6))
    expect(village(300, 5)).toEqual(village(300, 5))
    expect(town(300, 5)).toEqual(town(300, 5))
  })
})
