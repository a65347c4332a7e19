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

  it('asks where neither name nor words are quite the same, unless the sum is alone on its day', () => {
    const words = (description: string) => ({ fields: { description } })
    const own = receipt('d1', words('ค่าน้ำประปา'))
    const seen = receipt('s1', { party: 'นางสาวมาลิ ตัวอยาง', ...words('เก็บที่บ้าน') })
    const neighbour = receipt('d2', { party: 'นายประสิทธิ์ สมมุติ', ...words('ค่าขยะ') })
    const zones = (documents: MatchDocument[]) =>
      match(documents, [seen]).links.flatMap(({ documentId, zone }) => (documentId === 'd1' ? [zone] : []))
    expect(zones([own])).toEqual(['certain'])
    expect(zones([own, neighbour])).toEqual(['ask'])
  })

  it('asks where nearly the same words name another month', () => {
    const words = (description: string) => ({ fields: { description } })
    const [own, seen] = [words('ค่าขยะ ประจำเดือน เม.ย. 2567'), words('ค่าขยะ ประจเดือน พ.ค. 2567')]
    expect(match([receipt('d1', own)], [receipt('s1', seen)]).links).toMatchObject([{ zone: 'ask' }])
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

  it('takes a typed number for what it is, and a given one for nothing', () => {
    const cheque = (id: string, chequeNumber: string) =>
      receipt(id, { kind: 'cheque', fields: { chequeNumber } })
    const found = match([cheque('d1', '1234567'), cheque('d2', '1234568')], [cheque('s1', '01234568')])
    expect(found.links).toMatchObject([{ documentId: 'd2', sightingId: 's1', zone: 'certain' }])
    expect(found.unmatched.documents).toEqual(['d1'])
    const other = match([cheque('d1', '1234567')], [cheque('s1', '7654321')])
    expect(other.links).toMatchObject([{ zone: 'ask', differs: ['number'] }])
    const given = match(
      [receipt('d1', { number: 'RCPT-00001/67' })],
      [receipt('s1', { number: 'RCPT-00001/67', amount: 7, party: '' })],
    )
    expect(given.links).toEqual([])
  })

  it('explains a second entry before it gives it to a missing neighbour', () => {
    const documents = [receipt('d1'), receipt('d2', { date: '2024-02-08', party: 'นายประสิทธิ์ สมมุติ' })]
    const found = match(documents, [receipt('s1'), receipt('s2')])
    expect(found.twice).toEqual([{ documentId: 'd1', sightingId: 's1', again: ['s2'] }])
    expect(found.unmatched.documents).toEqual(['d2'])
  })

  it('chooses for all together: the slip goes to the one that has nothing else', () => {
    const documents = [receipt('d1'), receipt('d2', { date: '2024-02-06' })]
    const found = match(documents, [
      receipt('s1', { date: '2024-02-06' }),
      receipt('s2', { date: '2024-02-07' }),
    ])
    expect(found.links).toMatchObject([
      { documentId: 'd1', sightingId: 's2', zone: 'ask' },
      { documentId: 'd2', sightingId: 's1', zone: 'certain' },
    ])
    const taken = match(documents, [
      receipt('s1', { date: '2024-02-05' }),
      receipt('s2', { date: '2024-02-07' }),
    ])
    expect(taken.links.filter(({ rank }) => rank === 1)).toMatchObject([
      { documentId: 'd1', sightingId: 's1', zone: 'certain' },
      { documentId: 'd2', sightingId: 's2', zone: 'ask', differs: ['date'] },
    ])
  })

  it('asks where the words are those of another document', () => {
    const fee = (id: string, description: string, date?: string) =>
      receipt(id, { fields: { description }, ...(date && { date }) })
    const documents = [fee('d1', 'ค่าขยะ'), fee('d2', 'ค่าน้ำประปา', '2024-03-01')]
    expect(match(documents, [fee('s1', 'ค่าน้ำประปา')]).links).toMatchObject([
      { documentId: 'd1', zone: 'ask' },
    ])
    expect(match(documents, [fee('s1', 'ค่าธรรมเนียมเก็บขยะมูลฝอย')]).links).toMatchObject([
      { documentId: 'd1', zone: 'certain' },
    ])
    expect(match(documents, [fee('s1', 'ค่าข')]).links).toMatchObject([{ documentId: 'd1', zone: 'certain' }])
  })

  it('asks where the name, the words or the section are those of somebody or something else', () => {
    const zoneOf = (
      old: Partial<MatchDocument>,
      seen: Partial<MatchDocument>,
      other: Partial<MatchDocument>,
    ) =>
      match([receipt('d1', old), receipt('d2', { date: '2024-03-01', ...other })], [receipt('s1', seen)])
        .links[0]?.zone
    const brother = { party: 'นางสาวมาลัย ตัวอย่าง' }
    expect(zoneOf({}, brother, {})).toBe('certain')
    expect(zoneOf({}, brother, brother)).toBe('ask')
    expect(zoneOf({}, { party: 'นายมาลี ตัวอย่าง' }, {})).toBe('ask')
    const words = (description: string) => ({ fields: { description } })
    const cut = words('ค่าจ้างเหมาบริการ กองการ')
    const own = words('ค่าจ้างเหมาบริการ กองช่าง')
    expect(zoneOf(own, cut, {})).toBe('certain')
    expect(zoneOf(own, cut, words('ค่าจ้างเหมาบริการ กองการศึกษา'))).toBe('ask')
    const section = (name: string) => ({ fields: { section: name } })
    expect(zoneOf(section('กองช่าง'), section('ช่าง'), {})).toBe('certain')
    expect(zoneOf(section('กองช่าง'), section('กองคลัง'), section('กองคลัง'))).toBe('ask')
  })

  it('asks which is which where what tells two apart is not shown', () => {
    const documents = [
      receipt('d1', { fields: { description: 'ค่าขยะ' } }),
      receipt('d2', { fields: { description: 'ค่าน้ำ' } }),
    ]
    const { links } = match(documents, [receipt('s1'), receipt('s2')])
    expect(links.filter(({ rank }) => rank === 1)).toHaveLength(2)
    expect(links.every(({ zone }) => zone === 'ask')).toBe(true)
    const shown = match(documents, [
      receipt('s1', { fields: { description: 'ค่าน้ำ' } }),
      receipt('s2', { fields: { description: 'ค่าขยะ' } }),
    ])
    expect(shown.links).toMatchObject([
      { documentId: 'd1', sightingId: 's2', zone: 'certain' },
      { documentId: 'd2', sightingId: 's1', zone: 'certain' },
    ])
  })

  it('links without a name only by a rare amount and its words, and asks by an amount alone', () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      receipt(`d${at}`, {
        amount: 1000 + at * 7,
        party: `นายสมมุติ ที่ ${at}`,
        fields: { description: `งวด ${at}` },
      }),
    )
    const of = (seen: Partial<MatchDocument>) =>
      match(many, [receipt('s', { amount: 1070, party: '', ...seen })]).links.filter(({ rank }) => rank === 1)
    expect(of({ fields: { description: 'งวด 10' } })).toMatchObject([{ documentId: 'd10', zone: 'certain' }])
    expect(of({})).toMatchObject([{ documentId: 'd10', zone: 'ask' }])
    expect(of({ date: null })).toMatchObject([{ documentId: 'd10', zone: 'ask' }])
  })

  it('links papers that bear no name, and whose words are not shown, only by a rare amount', () => {
    const journal = (id: string, amount: number, description: string, date = '2024-02-05') =>
      receipt(id, { kind: 'journal', amount, date, party: '', fields: description ? { description } : {} })
    const many = Array.from({ length: 60 }, (_, at) => journal(`d${at}`, 1000 + at * 7, `ปรับปรุง ${at}`))
    const zoneOf = (documents: MatchDocument[]) =>
      match(documents, [journal('s', 1070, '')]).links.find(({ rank }) => rank === 1)?.zone
    expect(zoneOf(many)).toBe('certain')
    // Another paper of the same amount, on another day; and reports too small to tell what is rare.
    expect(zoneOf([...many, journal('other', 1070, 'ปรับปรุงอื่น', '2024-05-20')])).toBe('ask')
    expect(zoneOf(many.slice(0, 40))).toBe('ask')
  })

  it('takes a book for no proof, a number in a book and a number of its own for one', () => {
    const paid = (id: string, number: string, bookNumber: string, party: string) =>
      receipt(id, { number, party, fields: { bookNumber } })
    const old = paid('d1', '45', '01/67', 'นายสมมุติ ทดลอง')
    const other = 'นายประสิทธิ์ ตัวอย่าง'
    expect(match([old], [paid('s1', '45', '1/67', other)]).links).toMatchObject([{ zone: 'certain' }])
    expect(match([old], [paid('s1', 'RCPT-9/67', '01/67', other)]).links).toMatchObject([{ zone: 'ask' }])
    expect(match([old], [paid('s1', '46', '01/67', old.party)]).links).toMatchObject([
      { differs: ['number'] },
    ])
  })

  it('suggests the parts of a paper without a name by its words', () => {
    const journal = (id: string, amount: number) =>
      receipt(id, { kind: 'journal', amount, party: '', fields: { description: 'ปรับปรุงบัญชี 5' } })
    const { links } = match([journal('d1', 10_000)], [journal('s1', 3300), journal('s2', 6700)])
    expect(links.map(({ sightingId, zone }) => [sightingId, zone])).toEqual([
      ['s1', 'ask'],
      ['s2', 'ask'],
    ])
  })

  it('asks about a day mistaken by half a week also where many have that amount, once nothing nearer is there', () => {
    const many = Array.from({ length: 20 }, (_, n) =>
      receipt(`m${n}`, { party: 'ร้านสมมุติวัสดุ', date: `2024-05-${String(n + 1).padStart(2, '0')}` }),
    )
    const own = receipt('own', { party: 'ร้านสมมุติวัสดุ' })
    const seen = { date: '2024-02-08', amount: own.amount }
    for (const party of ['', 'ร้านสมมุติวัสดี']) {
      const found = match([...many, own], [receipt('s1', { ...seen, party })])
      expect(found.links).toMatchObject([{ documentId: 'own', zone: 'ask', differs: expect.any(Array) }])
    }
    // The one that is there is nobody's but its own.
    const there = match(
      [...many, own, receipt('there', { ...seen, party: 'ร้านสมมุติวัสดุ' })],
      [receipt('s1', { ...seen, party: 'ร้านสมมุติวัสดุ' })],
    )
    expect(there.links.map(({ documentId, zone }) => [documentId, zone])).toEqual([['there', 'certain']])
  })

  it('loses no time where thousands look the same', () => {
    const many = (prefix: string, rest: (at: number) => Partial<MatchDocument>) =>
      Array.from({ length: 3000 }, (_, at) => receipt(`${prefix}${at}`, { party: '', ...rest(at) }))
    const worded = (at: number) => ({ fields: { description: `รายที่ ${at}` } })
    const start = performance.now()
    match(
      many('d', worded),
      many('s', () => ({})),
    )
    match(many('d', worded), many('s', worded))
    match(
      many('d', () => ({})),
      many('s', worded),
    )
    expect(performance.now() - start).toBeLessThan(15_000)
  })

  it('suggests parts of a sum, both ways, and links none', () => {
    const split = match(
      [receipt('d1')],
      [receipt('s1', { amount: 100_000 }), receipt('s2', { amount: 23_450 })],
    )
    expect(split.links.map(({ zone }) => zone)).toEqual(['ask', 'ask'])
    expect(new Set(split.links.map(({ sightingId }) => sightingId))).toEqual(new Set(['s1', 's2']))
    const parts = [
      receipt('d1', { amount: 5000 }),
      receipt('d2', { amount: 7300 }),
      receipt('d3', { amount: 9100 }),
    ]
    const merged = match(parts, [receipt('s1', { amount: 21_400 })])
    expect(merged.links).toMatchObject(
      parts.map(({ id }) => ({ documentId: id, sightingId: 's1', zone: 'ask', rank: 1 })),
    )
    for (const { reasons } of [...split.links, ...merged.links])
      expect(reasons.map(({ code }) => code)).toContain('part_of_sum')
    expect(outcomes(merged, []).map(({ state }) => state)).toEqual([null, null, null])
  })

  it('does not take an amount and a day for enough', () => {
    expect(match([receipt('d1')], [receipt('s1', { party: '' })]).links).toMatchObject([{ zone: 'ask' }])
    const journal = (id: string, description: string) =>
      receipt(id, { kind: 'journal', party: '', fields: { description } })
    expect(match([journal('d1', 'ปรับปรุง ก')], [journal('s1', 'ปรับปรุง ก')]).links).toMatchObject([
      { zone: 'certain' },
    ])
  })

  it('lets one impossible date spoil nothing', () => {
    const found = match(
      [receipt('d1', { date: '2024-02-13' }), receipt('d2')],
      [receipt('s1', { date: '2024-02-31' }), receipt('s2')],
    )
    expect(found.links).toMatchObject([
      { documentId: 'd2', sightingId: 's2', zone: 'certain' },
      { documentId: 'd1', sightingId: 's1', zone: 'ask', differs: ['date'] },
    ])
  })

  it('keeps a confirmed link while its sighting is not among those read', () => {
    const found = match([receipt('d1')], [receipt('s1')], { confirmed: [['d1', 'elsewhere']], rejected: [] })
    expect(found.links).toMatchObject([{ documentId: 'd1', sightingId: 'elsewhere', zone: 'certain' }])
    expect(found.twice).toEqual([])
    expect(found.unmatched.sightings).toEqual(['s1'])
  })

  it('refuses two entries with one id', () => {
    expect(() => match([receipt('d1'), receipt('d1')], [])).toThrow('id d1')
    expect(() => match([], [receipt('s1'), receipt('s1')])).toThrow('id s1')
  })
})

describe('outcomes', () => {
  const stateOf = (sighting: Partial<MatchDocument>, ...more: MatchDocument[]) => {
    const seen = [receipt('s1', { number: 'RCPT-7/67', ...sighting }), ...more]
    return outcomes(match([receipt('d1')], seen), seen)[0]
  }

  it('says what storage has to write', () => {
    expect(stateOf({})).toEqual({
      documentId: 'd1',
      state: 'confirmed',
      sightingId: 's1',
      newNumber: 'RCPT-7/67',
    })
    expect(stateOf({ party: 'นางสาวมาลี ตัวอย่าน' })).toMatchObject({ state: 'confirmed' })
    expect(stateOf({ amount: 123_950 })).toMatchObject({ state: 'differs', sightingId: 's1' })
    expect(stateOf({ amount: 777_700 })).toMatchObject({ state: 'differs' })
    expect(stateOf({ date: '2024-02-06' })).toMatchObject({ state: 'differs' })
    expect(stateOf({}, receipt('s2'))).toMatchObject({ state: 'twice' })
  })

  it('leaves a missing document to be done where it is only a question', () => {
    expect(stateOf({ date: '2024-02-10' })).toMatchObject({ state: null })
    expect(stateOf({ party: '' })).toMatchObject({ state: null })
    expect(outcomes(match([receipt('d1')], []), [])).toEqual([
      { documentId: 'd1', state: null, sightingId: null, newNumber: null },
    ])
  })
})
