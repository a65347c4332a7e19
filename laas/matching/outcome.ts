import type { Matching, Sighting } from './types.ts'

export interface Outcome {
  documentId: string
  /** null: not matched; what that means depends on whether it was looked for. */
  state: 'confirmed' | 'differs' | 'twice' | null
  sightingId: string | null
  /** The number that the restored system gave; null where there is no sighting. */
  newNumber: string | null
}

const weighty = ['amount', 'date', 'number']

/**
 * What a matching means for each document it speaks of: linked and equal → `confirmed`; entered more than
 * once → `twice`; a first question whose amount, date or typed number is another one → `differs`.
 * Other questions change nothing until a person answers, and give `null` with their first sighting.
 */
export function outcomes(matching: Matching, sightings: Pick<Sighting, 'id' | 'number'>[]): Outcome[] {
  const numbers = new Map(sightings.map(({ id, number }) => [id, number]))
  const twice = new Set(matching.twice.map(({ documentId }) => documentId))
  const found = matching.links
    .filter(({ rank }) => rank === 1)
    .map(({ documentId, sightingId, zone, differs }): Outcome => {
      const differing = differs.some(field => weighty.includes(field))
      const state = twice.has(documentId)
        ? 'twice'
        : differing
          ? 'differs'
          : zone === 'certain'
            ? 'confirmed'
            : null
      return { documentId, state, sightingId, newNumber: numbers.get(sightingId) || null }
    })
  const without = matching.unmatched.documents.map(
    (documentId): Outcome => ({ documentId, state: null, sightingId: null, newNumber: null }),
  )
  return [...found, ...without]
}
