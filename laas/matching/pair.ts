import type { Comparison } from './compare.ts'
import { askFrom, certainFrom } from './points.ts'
import type { LinkProposal, Zone } from './types.ts'

/** A document and a sighting, by their places in the matcher's lists, and what was found comparing them. */
export interface Pair extends Comparison {
  document: number
  sighting: number
}

const weighty = new Set(['amount', 'date', 'number'])

/** Another amount, date or typed number: such a pair is never linked without asking. */
export const differsInWeight = (differs: string[]): boolean => differs.some(field => weighty.has(field))

export const worthAsking = ({ score }: Pair): boolean => score >= askFrom

/** Day and amount must have been there to compare, and be equal. */
export const mayBeCertain = ({ score, differs, reasons }: Comparison): boolean =>
  score >= certainFrom &&
  !differsInWeight(differs) &&
  reasons.some(({ code }) => code === 'amount_equal') &&
  reasons.some(({ code }) => code === 'date_equal')

export function toLink(
  { score, reasons, differs }: Comparison,
  documentId: string,
  sightingId: string,
  zone: Zone,
  rank: number,
): LinkProposal {
  return { documentId, sightingId, zone, rank, score, reasons, differs }
}
