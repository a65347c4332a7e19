import { points } from './points.ts'
import type { Reason } from './types.ts'

export type ReasonCode = keyof typeof points

/** Reasons without values are all the same: one object a code, for hundreds of thousands of links. */
const plain = new Map(
  (Object.keys(points) as ReasonCode[]).map(code => [
    code,
    Object.freeze<Reason>({ code, points: points[code], values: Object.freeze([]) as unknown as string[] }),
  ]),
)

/** A reason with its points; `values` fill the placeholders of its text in their order. */
export const reason = (code: ReasonCode, ...values: string[]): Reason =>
  values.length === 0 ? plain.get(code)! : { code, points: points[code], values }

/** A comparison with one more reason. */
export const withReason = <T extends { score: number; reasons: Reason[] }>(pair: T, more: Reason): T => ({
  ...pair,
  score: pair.score + more.points,
  reasons: [...pair.reasons, more],
})

/** The same for a comparison that nobody else holds yet. */
export function addReason(pair: { score: number; reasons: Reason[] }, more: Reason): void {
  pair.score += more.points
  pair.reasons.push(more)
}
