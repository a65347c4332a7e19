import fc from 'fast-check'
import { expect, it } from 'vitest'
import { assign, type Edge } from '../../../laas/matching/assign.ts'

const edges = fc.uniqueArray(
  fc.record({ left: fc.nat(4), right: fc.nat(4), weight: fc.integer({ min: 1, max: 20 }) }),
  { selector: ({ left, right }) => `${left} ${right}`, maxLength: 12 },
)

/** The greatest sum, by trying everything. */
function best(list: Edge[]): number {
  const [first, ...rest] = list
  if (!first) return 0
  const free = rest.filter(({ left, right }) => left !== first.left && right !== first.right)
  return Math.max(best(rest), first.weight + best(free))
}

it('chooses one to one, with the greatest sum there is', () => {
  fc.assert(
    fc.property(edges, list => {
      const chosen = assign(list).map(at => list[at]!)
      expect(new Set(chosen.map(({ left }) => left)).size).toBe(chosen.length)
      expect(new Set(chosen.map(({ right }) => right)).size).toBe(chosen.length)
      expect(chosen.reduce((sum, { weight }) => sum + weight, 0)).toBe(best(list))
    }),
    { numRuns: 2000 },
  )
})
