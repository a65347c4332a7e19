import { workingDays } from './calendar.ts'
import { makeDeposits, makeSummaries } from './deposits.ts'
import { makeCheques, makeRemittances } from './derived.ts'
import { makeOthers } from './others.ts'
import { seeded } from './random.ts'
import { makeReceipts } from './receipts.ts'
import { makeRequisitions } from './requisitions.ts'
import type { PracticeDocument } from './types.ts'

/** Lost documents for every form, about `each` of each kind; the same seed gives the same ones. */
export function randomDocuments(seed: number, each: number): PracticeDocument[] {
  const random = seeded(seed)
  const days = () => workingDays(random, '2024-01-08', '2024-07-05', each)
  const receipts = makeReceipts(random, days(), 500, true)
  const requisitions = makeRequisitions(random, days(), 500, true)
  const remittances = makeRemittances(receipts)
  const others = ['contract', 'loan', 'transfer', 'journal'].flatMap(kind =>
    makeOthers(random, kind, days(), 500, true),
  )
  return [
    ...receipts,
    ...requisitions,
    ...makeCheques(requisitions),
    ...remittances,
    ...makeSummaries(remittances),
    ...makeDeposits(random, days(), 900),
    ...others,
  ].filter(({ cancelled }) => !cancelled)
}
