import { describe, expect, it } from 'vitest'
import { match } from '../../../laas/matching/match.ts'
import { Matcher } from '../../../laas/matching/matcher.ts'
import type { MatchDocument } from '../../../laas/matching/types.ts'

const two = (n: number) => String(n).padStart(2, '0')

/** Receipts of one fee: so many payers a day, a payer again after so many days. */
const fees = (days: number, payers: number, words: boolean): MatchDocument[] =>
  Array.from({ length: days * payers }, (_, at) => at)
    .filter(at => (at + Math.floor(at / days)) % 3 === 0)
    .map(at => ({
      id: `d${at}`,
      kind: 'receipt',
      number: `${at + 1}/67`,
      date: `2024-${two(2 + Math.floor((at % days) / 28))}-${two(1 + (at % 28))}`,
      amount: 2000,
      party: `ร้าน ${'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ'[Math.floor(at / days) % 40]!.repeat(7)}`,
      fields: words ? { description: 'ค่าขยะ' } : {},
    }))

const hidden = (documents: MatchDocument[], stride: number) =>
  documents
    .filter((_, at) => at % stride === 0)
    .map(document => ({ ...document, id: `s${document.id}`, fields: {} }))

/** Entries of the same fee by people of whom the reports know nothing. */
const strangers = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `x${at}`,
    kind: 'receipt' as const,
    number: `${at + 9000}/67`,
    date: `2024-03-${two(1 + (at % 28))}`,
    amount: 77_700 + at * 1_010_101,
    party: `คนอื่น ${at * 7919}`,
    fields: {},
  }))

const certain = (found: ReturnType<typeof match>) => found.links.filter(({ zone }) => zone === 'certain')

describe('doubts', () => {
  const documents = fees(140, 40, true)
  const entered = hidden(documents, 3)

  it('asks where many look alike, little is entered and much is in no report', () => {
    const found = match(documents, [...entered, ...strangers(1500)])
    expect(certain(found).length).toBeLessThan(entered.length / 4)
    const [asked] = found.links.filter(({ reasons }) => reasons.some(({ code }) => code === 'by_chance'))
    expect(asked).toMatchObject({ zone: 'ask', rank: 1 })
    expect(`s${asked!.documentId}`).toBe(asked!.sightingId)
  })

  it('does not where everything that is entered is in the reports', () => {
    expect(certain(match(documents, hidden(documents, 1)))).toHaveLength(documents.length)
  })

  it('does not where the list shows all that the report shows', () => {
    const bare = fees(140, 40, false)
    const found = match(bare, [...hidden(bare, 3), ...strangers(1500)])
    expect(certain(found)).toHaveLength(entered.length)
  })

  it('thinks anew of links that stand when strangers come in, as if all had come at once', () => {
    const entered = hidden(documents, 1).slice(documents.length / 20)
    const matcher = new Matcher(documents)
    for (const _ of matcher.takeIn(entered));
    const before = certain(matcher.all()).length
    for (const _ of matcher.takeIn(strangers(1500)));
    expect(certain(matcher.all()).length).toBeLessThan(before)
    expect(matcher.all()).toEqual(match(documents, [...strangers(1500), ...entered]))
  })
})
