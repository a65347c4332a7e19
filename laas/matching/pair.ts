import { formatAmount } from '../thai/amounts.ts'
import { shownDate } from './dateLikeness.ts'
import type { Entry } from './entry.ts'
import type { Findings } from './findings.ts'
import { askFrom, points } from './points.ts'
import { steps } from './steps.ts'
import type { LinkProposal, Reason, Zone } from './types.ts'

/** A document and a sighting, by their places in the matcher's lists, and what was found comparing them. */
export interface Pair {
  document: number
  sighting: number
  score: number
  found: Findings
  /** Whether it may be linked without asking, if nothing else comes near it. */
  isFit: boolean
  /** Looked for only because nothing nearer was there: worth a question, and says nothing about others. */
  isWide: boolean
  /** The sum (satang) that it is a part of; null where it is none. */
  whole: number | null
}

export const worthAsking = ({ score }: Pair): boolean => score >= askFrom

/** The pair as a part of a sum. */
export const asPart = (pair: Pair, whole: number): Pair => ({
  ...pair,
  score: pair.score + points.part_of_sum,
  found: pair.found.and(steps.part_of_sum),
  whole,
})

export function toLink(pair: Pair, document: Entry, sighting: Entry, zone: Zone, rank: number): LinkProposal {
  const { found, score } = pair
  return {
    documentId: document.id,
    sightingId: sighting.id,
    zone,
    rank,
    score,
    reasons: found.reasons.map(one => withValues(one, pair, document, sighting)),
    differs: [...found.differs],
  }
}

/** A reason with what it speaks of, as a person reads it. */
function withValues(reason: Reason, { whole }: Pair, document: Entry, sighting: Entry): Reason {
  const values = valuesOf(reason.code, whole, document, sighting)
  return values ? { ...reason, values } : reason
}

const plain = ['amount_equal', 'amount_only', 'date_equal']

/** The reasons that speak of something: most do not. */
const speaking: ReadonlySet<string> = new Set(
  Object.keys(points).filter(
    code =>
      (/^(typed|amount|date)_/.test(code) && !plain.includes(code)) || /^(part_of_sum|outside)$/.test(code),
  ),
)

function valuesOf(code: string, whole: number | null, old: Entry, seen: Entry): string[] | null {
  if (!speaking.has(code)) return null
  if (code === 'part_of_sum') return [formatAmount(whole!)]
  if (code === 'outside') return [shownDate(seen.date ?? '')]
  if (code.startsWith('typed_')) return [old.typed.join(', '), seen.typed.join(', ')]
  if (code.startsWith('amount_')) return [formatAmount(old.amount!), formatAmount(seen.amount!)]
  return [shownDate(old.date!), shownDate(seen.date!)]
}
