import { differsInWeight } from './certain.ts'
import { looksLikeSlip } from './slip.ts'
import type { LinkProposal, Matching, Sighting } from './types.ts'

export interface Outcome {
  documentId: string
  /** null: not matched; what that means depends on whether it was looked for. */
  state: 'confirmed' | 'differs' | 'twice' | null
  sightingId: string | null
  /** The number that the restored system gave; null where there is no sighting. */
  newNumber: string | null
}

/**
 * What a matching means for each document it speaks of: linked and equal → `confirmed`; entered more than
 * once → `twice`; linked by a person, or asked first and like a slip of the fingers, with another amount or
 * date → `differs`. Other questions change nothing until a person answers: a missing document must stay to
 * be done. They give `null` with their first sighting.
 */
export function outcomes(matching: Matching, sightings: Pick<Sighting, 'id' | 'number'>[]): Outcome[] {
  const numbers = new Map(sightings.map(({ id, number }) => [id, number]))
  const twice = new Set(matching.twice.map(({ documentId }) => documentId))
  const found = matching.links
    .filter(({ rank }) => rank === 1)
    .map((link): Outcome => {
      const { documentId, sightingId } = link
      const state = twice.has(documentId) ? 'twice' : stateOf(link)
      return { documentId, state, sightingId, newNumber: numbers.get(sightingId) || null }
    })
  const without = matching.unmatched.documents.map(
    (documentId): Outcome => ({ documentId, state: null, sightingId: null, newNumber: null }),
  )
  return [...found, ...without]
}

function stateOf({ zone, differs, reasons }: LinkProposal): Outcome['state'] {
  const isOther = differsInWeight(differs)
  if (zone === 'certain') return isOther ? 'differs' : 'confirmed'
  return isOther && looksLikeSlip(reasons) ? 'differs' : null
}
