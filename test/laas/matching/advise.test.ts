import { describe, expect, it } from 'vitest'
import { advise, type SeenBeside } from '../../../laas/matching/advise.ts'

const amount = { field: 'amount', old: 125_000, seen: 152_000 } as const
const seen = (more: Partial<SeenBeside> = {}): SeenBeside => ({
  decision: 'linked',
  number: 'N-1',
  differences: [],
  ...more,
})
const of = (state: Parameters<typeof advise>[0]['state'], cancelled = false) => ({ state, cancelled })

describe('what to do about a document', () => {
  it('that differs: bring the system to what the report says, field by field', () => {
    const description = { field: 'description', old: 'ค่าไฟฟ้า', seen: 'ค่าไฟ' } as const
    expect(advise(of('differs'), [seen({ differences: [amount, description] })], true)).toEqual([
      { do: 'correct', number: 'N-1', difference: amount },
    ])
  })

  it('that was entered twice: cancel the further one, and name the one that stays', () => {
    expect(advise(of('twice'), [seen(), seen({ decision: 'twice', number: 'N-2' })], true)).toEqual([
      { do: 'cancel', number: 'N-2', kept: 'N-1' },
    ])
  })

  it('that may be in: answer first, and never enter', () => {
    expect(advise(of('todo'), [seen({ decision: 'asked' })], true)).toEqual([{ do: 'answer', number: 'N-1' }])
  })

  it('that nobody has looked for is not called missing', () => {
    expect(advise(of('todo'), [], false)).toEqual([{ do: 'look' }])
    expect(advise(of('todo'), [seen({ decision: 'rejected' })], true)).toEqual([{ do: 'enter' }])
  })

  it('that is cancelled, and in the system all the same', () => {
    expect(advise(of('cancelled', true), [seen()], true)).toEqual([{ do: 'cancelToo', number: 'N-1' }])
    expect(advise(of('cancelled', true), [], true)).toEqual([{ do: 'nothing' }])
  })

  it('that is on its way, or done', () => {
    expect(advise(of('filled'), [], true)).toEqual([{ do: 'save' }])
    expect(advise(of('saved'), [], true)).toEqual([{ do: 'lookAgain' }])
    expect(advise(of('confirmed'), [seen()], true)).toEqual([{ do: 'nothing' }])
  })
})
