import { describe, expect, it } from 'vitest'
import { match } from '../../../laas/matching/match.ts'
import { outcomes } from '../../../laas/matching/outcome.ts'
import type { MatchDocument } from '../../../laas/matching/types.ts'

const receipt = (id: string, rest: Partial<MatchDocument> = {}): MatchDocument => ({
  id,
  kind: 'receipt',
  number: '',
  date: '2024-02-05',
  amount: 123_450,
  party: 'นางสาวมาลี ตัวอย่าง',
  fields: {},
  ...rest,
})

describe('match', () => {
  it('links what is equal and alone, whatever the new number says', () => {
    const documents = [
      receipt('d1', { number: 'RCPT-00001/67' }),
      receipt('d2', { number: 'RCPT-00002/67', amount: 9900 }),
    ]
    const sightings = [
      receipt('s1', { number: 'RCPT-00002/67', party: 'น.ส. มาลี  ตัวอย่าง' }),
      receipt('s2', { number: 'RCPT-00001/67', amount: 9900 }),
    ]
    const { links } = match(documents, sightings)
    expect(links.map(({ documentId, sightingId, zone }) => [documentId, sightingId, zone])).toEqual([
      ['d1', 's1', 'certain'],
      ['d2', 's2', 'certain'],
    ])
    expect(links[0]!.score).toBe(links[0]!.reasons.reduce((sum, { points }) => sum + points, 0))
  })

  it('links twins by count', () => {
    const twins = ['d1', 'd2', 'd3'].map(id => receipt(id))
    const found = match(twins, [receipt('s1'), receipt('s2')])
    expect(found.links.filter(({ zone }) => zone === 'certain')).toHaveLength(2)
    expect(found.unmatched.documents).toEqual(['d3'])
  })

  it('finds the second entry of one document', () => {
    const found = match([receipt('d1')], [receipt('s1'), receipt('s2')])
    expect(found.twice).toEqual([{ documentId: 'd1', sightingId: 's1', again: ['s2'] }])
    expect(found.unmatched).toEqual({ documents: [], sightings: [] })
  })

  it('asks where the amount looks mistyped, and says in what the two differ', () => {
    const found = match([receipt('d1')], [receipt('s1', { amount: 132_450 })])
    expect(found.links).toMatchObject([{ zone: 'ask', rank: 1, differs: ['amount'] }])
    expect(outcomes(found, [receipt('s1', { number: 'RCPT-9/67' })])).toEqual([
      { documentId: 'd1', state: 'differs', sightingId: 's1', newNumber: 'RCPT-9/67' },
    ])
  })

  it('never links another payer on the same day and sum', () => {
    const found = match([receipt('d1')], [receipt('s1', { party: 'นายประสิทธิ์ สมมุติ' })])
    expect(found.links.filter(({ zone }) => zone === 'certain')).toEqual([])
  })

  it('keeps what a person decided', () => {
    const documents = [receipt('d1'), receipt('d2', { date: '2024-02-06' })]
    const found = match(documents, [receipt('s1')], { confirmed: [['d2', 's1']], rejected: [] })
    expect(found.links).toMatchObject([{ documentId: 'd2', sightingId: 's1', zone: 'certain' }])
    expect(
      match(documents, [receipt('s1')], { confirmed: [], rejected: [['d1', 's1']] }).links,
    ).not.toContainEqual(expect.objectContaining({ documentId: 'd1' }))
  })
})
