import fc from 'fast-check'
import type { MatchDocument } from '../../../laas/matching/types.ts'

const parties = ['นายสมชาย ตัวอย่าง', 'นายสมชาติ ตัวอย่าง', 'นางมาลี สมมุติ', '']
const dates = ['2024-02-01', '2024-02-02', '2024-02-05', '2024-01-02', null]
const amounts = [4000, 5000, 9000, 123_450, 132_450, null]
const descriptions = ['ค่าขยะ', 'ค่าขยะ เดือนมกราคม', 'ค่าน้ำ', undefined]
const cheques = ['1234567', '1234568', undefined]

/** Few values and many entries: everything that can collide does. */
const entry: fc.Arbitrary<Omit<MatchDocument, 'id'>> = fc.record({
  kind: fc.constantFrom('receipt' as const, 'requisition' as const),
  number: fc.integer({ min: 1, max: 9 }).map(own => `${own}/67`),
  date: fc.constantFrom(...dates),
  amount: fc.constantFrom(...amounts),
  party: fc.constantFrom(...parties),
  fields: fc
    .tuple(fc.constantFrom(...descriptions), fc.constantFrom(...cheques))
    .map(([description, chequeNumber]) => ({
      ...(description && { description }),
      ...(chequeNumber && { chequeNumber }),
    })),
})

const named = (prefix: string) =>
  fc
    .array(entry, { maxLength: 10 })
    .map(entries => entries.map((one, at): MatchDocument => ({ ...one, id: `${prefix}${at}` })))

export const smallWorld = fc.record({ documents: named('d'), sightings: named('s') })

const pairs = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 9 }).map(at => `d${at}`),
    fc.integer({ min: 0, max: 9 }).map(at => `s${at}`),
  ),
  { maxLength: 3 },
)
export const someDecisions = fc.record({ confirmed: pairs, rejected: pairs })
