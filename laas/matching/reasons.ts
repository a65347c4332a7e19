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

/** A reason with its points, without the values that fill the placeholders of its text. */
export const reason = (code: ReasonCode): Reason => plain.get(code)!
