import { shiftDays, workingDays } from './calendar.ts'
import { makeCheques, makeRemittances } from './derived.ts'
import { makeOthers } from './others.ts'
import { type Random, seeded } from './random.ts'
import { makeReceipts, receiptNumber } from './receipts.ts'
import { makeRequisitions, treasuryNumber } from './requisitions.ts'
import type { Entry, PracticeDocument, PracticeState } from './types.ts'

/** How a number of a series is written, by kind. */
export const numberOf: Record<string, (n: number, year: number) => string> = {
  receipt: receiptNumber,
  requisition: treasuryNumber,
  remittance: treasuryNumber,
  loan: (n, year) => `${n}/${year}`,
  transfer: (n, year) => `${n}/${year}`,
  journal: treasuryNumber,
}

/** Kinds whose number a person types: it comes from elsewhere and stays what it was. */
const typed = ['cheque', 'contract']

/** The practice office: what was lost, what survived, and what colleagues have already keyed again. */
export function makeOffice(seed = 2567): PracticeState {
  const random = seeded(seed)
  const survived = ['2023-10-02', '2024-01-05'] as const
  const gap = ['2024-01-06', '2024-07-06'] as const
  const documents = [
    ...makeReceipts(random, workingDays(random, ...survived, 44), 1, false),
    ...makeReceipts(random, workingDays(random, ...gap, 240), 45, true),
    ...makeRequisitions(random, workingDays(random, ...survived, 30), 1, false),
    ...makeRequisitions(random, workingDays(random, ...gap, 90), 31, true),
  ]
  documents.push(
    ...makeCheques(documents.filter(({ kind }) => kind === 'requisition')),
    ...makeRemittances(documents.filter(({ kind }) => kind === 'receipt')),
  )
  for (const kind of ['contract', 'loan', 'transfer', 'journal']) {
    documents.push(
      ...makeOthers(random, kind, workingDays(random, ...survived, 8), 1, false),
      ...makeOthers(random, kind, workingDays(random, ...gap, 24), 9, true),
    )
  }
  const state: PracticeState = {
    version: 1,
    seed,
    office: 'เทศบาลตำบลตัวอย่าง (ข้อมูลสมมติ)',
    province: 'จังหวัดตัวอย่าง',
    fiscalYear: 2567,
    documents,
    entries: documents.filter(d => !d.lost).map(d => entryOf(d, d.number, null)),
    counters: { receipt: 44, requisition: 30, remittance: 0, loan: 8, transfer: 8, journal: 8 },
  }
  state.counters.remittance = documents.filter(d => d.kind === 'remittance' && !d.lost).length
  for (const kind of [
    'receipt',
    'requisition',
    'remittance',
    'contract',
    'cheque',
    'loan',
    'transfer',
    'journal',
  ]) {
    keyAgain(state, random, kind)
  }
  return state
}

/** About 40 % of the lost ones, more or less in order of date, with numbers that go on from the last survivor. */
function keyAgain(state: PracticeState, random: Random, kind: string): void {
  const lost = state.documents.filter(d => d.kind === kind && d.lost && !d.cancelled)
  const keyed = lost
    .filter(() => random.chance(0.4))
    .map(document => ({ document, at: shiftDays(document.date, random.between(0, 12)) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const wrong = new Set(
    kind === 'journal' || kind === 'remittance' ? [] : [5, 17, 40].map(i => keyed[i]?.document.id),
  )
  const twice = keyed[11]?.document.id
  for (const { document } of keyed) {
    const flaw = wrong.has(document.id) ? 'amount' : null
    const number = () => (typed.includes(kind) ? document.number : nextNumber(state, kind, 2567))
    state.entries.push(entryOf(document, number(), flaw))
    if (document.id === twice) state.entries.push(entryOf(document, number(), 'twice'))
  }
}

/** Gives the next number of a series and remembers it. */
export function nextNumber(state: PracticeState, kind: string, year: number): string {
  const n = (state.counters[kind] ?? 0) + 1
  state.counters[kind] = n
  return numberOf[kind]!(n, year)
}

function entryOf(document: PracticeDocument, number: string, flaw: Entry['flaw']): Entry {
  // A typing error: ten baht more is a neighbouring key on the tens.
  const off = flaw === 'amount' ? 1_000 : 0
  const { goodsAmount, netAmount, ...fields } = structuredClone(document.fields)
  return {
    id: `entry-${document.kind}-${number}${flaw === 'twice' ? '-again' : ''}`,
    form: document.form,
    kind: document.kind,
    number,
    date: document.date,
    amount: document.amount + off,
    party: document.party,
    cancelled: document.cancelled,
    fields: {
      ...fields,
      ...(goodsAmount === undefined ? {} : { goodsAmount: Number(goodsAmount) + off }),
      ...(netAmount === undefined ? {} : { netAmount: Number(netAmount) + off }),
      ...(document.kind === 'requisition' ? { treasuryNumber: number } : {}),
    },
    lines: structuredClone(document.lines),
    of: document.id,
    flaw,
    savedAt: '2024-08-15T02:00:00.000Z',
  }
}
