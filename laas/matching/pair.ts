import type { Comparison } from './compare.ts'
import { askFrom, certainFrom } from './points.ts'
import type { ReasonCode } from './reasons.ts'
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

/**
 * Day and amount must have been there to compare, and be equal. Words that the reports use for something
 * else are asked about, unless a typed number is the same.
 */
export function mayBeCertain({ score, differs, reasons }: Comparison): boolean {
  if (score < certainFrom || differsInWeight(differs)) return false
  const has = (code: ReasonCode) => reasons.some(reason => reason.code === code)
  if (!has('amount_equal') || !has('date_equal')) return false
  return !has('description_other') || has('typed_equal')
}

export function toLink(
  { score, reasons, differs }: Comparison,
  documentId: string,
  sightingId: string,
  zone: Zone,
  rank: number,
): LinkProposal {
  return { documentId, sightingId, zone, rank, score, reasons, differs }
}
