import { differsInWeight, mayBeCertain } from './certain.ts'
import { points } from './points.ts'
import { type ReasonCode, reason } from './reasons.ts'
import type { Reason } from './types.ts'

/**
 * What was found comparing a document with a sighting, without the values that it was found from. Among hundreds
 * of thousands of pairs the same is found again and again: there is one object for each, and nothing new to keep.
 */
export class Findings {
  /** The sum of the points. */
  readonly score: number
  readonly reasons: readonly Reason[]
  /** The fields in which the two are not equal, `number` being a typed one. */
  readonly differs: readonly string[]
  /** Another amount, date or typed number: never linked without asking. */
  readonly inWeight: boolean
  /** Whether they may be linked without asking, if nothing else comes near. */
  readonly mayBeCertain: boolean
  private readonly codes: ReadonlySet<string>
  private readonly more = new Map<string, Findings>()

  private constructor(reasons: readonly Reason[], differs: readonly string[]) {
    this.reasons = Object.freeze(reasons)
    this.differs = Object.freeze(differs)
    this.codes = new Set(reasons.map(({ code }) => code))
    this.score = reasons.reduce((sum, one) => sum + one.points, 0)
    this.inWeight = differsInWeight(differs)
    this.mayBeCertain = mayBeCertain(this)
  }

  /** Where every comparison begins. */
  static none(): Findings {
    return new Findings([], [])
  }

  has(code: ReasonCode): boolean {
    return this.codes.has(code)
  }

  /** With one more reason, and the field that is not equal by it. */
  and(code: ReasonCode, differs = ''): Findings {
    const known = this.more.get(code)
    if (known) return known
    return this.keep(code, [reason(code)], differs === '' ? [] : [differs])
  }

  /** With a reason that counts several times. */
  times(code: ReasonCode, count: number): Findings {
    if (count === 0) return this
    const key = `${code} ${count}`
    const known = this.more.get(key)
    if (known) return known
    return this.keep(key, [{ ...reason(code), points: points[code] * count }], [])
  }

  /** With further fields that are not equal. */
  differing(fields: readonly string[]): Findings {
    if (fields.length === 0) return this
    const key = `differs ${fields.join(' ')}`
    return this.more.get(key) ?? this.keep(key, [], fields)
  }

  private keep(key: string, reasons: Reason[], differs: readonly string[]): Findings {
    const more = new Findings([...this.reasons, ...reasons], [...this.differs, ...differs])
    this.more.set(key, more)
    return more
  }
}
