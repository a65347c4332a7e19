import { differsInWeight, mayBeCertain } from './certain.ts'
import { type ReasonCode, reason } from './reasons.ts'
import type { Step } from './steps.ts'
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
  /** No name on one side at least. */
  readonly isNameless: boolean
  /** Another day, be it a slip or not; another era is the same day. */
  readonly isStray: boolean
  /** Whether they may be linked without asking, if nothing else comes near. */
  readonly mayBeCertain: boolean
  private readonly codes: ReadonlySet<string>
  private readonly more: (Findings | undefined)[] = []
  private readonly moreDiffering = new Map<string, Findings>()

  private constructor(reasons: readonly Reason[], differs: readonly string[]) {
    this.reasons = Object.freeze(reasons)
    this.differs = Object.freeze(differs)
    this.codes = new Set(reasons.map(({ code }) => code))
    this.score = reasons.reduce((sum, one) => sum + one.points, 0)
    this.inWeight = differsInWeight(differs)
    this.isNameless = this.has('party_unknown') || this.has('party_none')
    this.isStray = differs.includes('date') && !this.has('date_era')
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
  and({ code, differs, at }: Step): Findings {
    return this.more[at] ?? this.keep(at, reason(code), differs)
  }

  /** With a reason that counts several times, no more often than its step says. */
  times({ code, points, at }: Step, count: number): Findings {
    if (count === 0) return this
    const place = at + count - 1
    return this.more[place] ?? this.keep(place, { ...reason(code), points: points * count }, '')
  }

  /** With further fields that are not equal. */
  differing(fields: readonly string[]): Findings {
    if (fields.length === 0) return this
    const key = fields.join(' ')
    const known = this.moreDiffering.get(key)
    if (known) return known
    const more = new Findings(this.reasons, [...this.differs, ...fields])
    this.moreDiffering.set(key, more)
    return more
  }

  private keep(at: number, reason: Reason, differs: string): Findings {
    const more = new Findings(
      [...this.reasons, reason],
      differs === '' ? this.differs : [...this.differs, differs],
    )
    this.more[at] = more
    return more
  }
}
