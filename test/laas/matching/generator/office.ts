import type { Kind } from '../../../../laas/documents/kinds.ts'
import type { MatchDocument } from '../../../../laas/matching/types.ts'
import { type Draft, type Entering, enter } from './entering.ts'
import { company, person } from './people.ts'
import { type Random, random } from './random.ts'
import { shiftDays } from './slips.ts'
import type { Case } from './truth.ts'

/** Shares of what happens in an office and to what its clerks enter again; each between 0 and 1. */
export interface Rates extends Entering {
  /** Documents that are followed by an equal one (same day, amount, payer, description). */
  twins: number
  /** Documents to which another of the same amount within a week is added. */
  neighbours: number
  /** … of these neighbours, those with the same payer too. */
  neighbourSameParty: number
  /** Documents of one payee, two or three of one day or of five, that are entered as one with their sum. */
  merged: number
}

export const usual: Rates = {
  twins: 0.015,
  neighbours: 0.25,
  neighbourSameParty: 0.08,
  entered: 0.93,
  amountSlips: 0.015,
  dateSlips: 0.015,
  nameSlips: 0.04,
  namesOtherwise: 0.15,
  shortened: 0.15,
  twice: 0.012,
  split: 0.004,
  merged: 0.004,
  foreign: 0.03,
}

/** Most is missing, and much goes wrong. */
export const rough: Rates = {
  ...usual,
  entered: 0.4,
  amountSlips: 0.05,
  dateSlips: 0.05,
  nameSlips: 0.1,
  twins: 0.05,
  twice: 0.05,
  foreign: 0.1,
}

const fees = [2000, 3000, 4000, 5000, 10_000, 15_000, 20_000, 30_000, 50_000]
const receipts = ['ค่าธรรมเนียมเก็บและขนมูลฝอย', 'ค่าใบอนุญาต', 'ภาษีป้าย', 'ภาษีที่ดินและสิ่งปลูกสร้าง', 'ค่าน้ำประปา']
const payments = ['ค่าจ้างเหมาบริการ', 'ค่าวัสดุสำนักงาน', 'ค่าน้ำมันเชื้อเพลิง', 'ค่าซ่อมแซมครุภัณฑ์', 'ค่าอาหารเสริม (นม)']
const months = 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม'.split(' ')

/**
 * An invented office: six months (6 January to 6 July 2024) of receipts, requisitions and cheques, and
 * what stands in the restored system after its clerks entered them again. Same seed, same office.
 */
export function office(size: number, seed: number, rates: Rates = usual): Case {
  const chance = random(seed)
  const payers = Array.from({ length: Math.max(60, size / 8) }, () => person(chance))
  const firms = Array.from({ length: 60 }, () => company(chance))
  const drafts: Draft[] = []
  while (drafts.length < size) {
    const draft = invent(chance, payers, firms)
    if (draft.kind !== 'receipt' && chance.chance(rates.merged)) {
      const together = drafts.length
      const more = Array.from({ length: chance.int(1, 2) }, () => invent(chance, payers, firms, draft.kind))
      const spread = chance.chance(0.5) ? 5 : 0
      for (const part of [draft, ...more]) {
        const date = shiftDays(draft.date!, part === draft ? 0 : -chance.int(0, spread))
        drafts.push({ ...part, party: draft.party, date, together })
      }
      continue
    }
    drafts.push(draft)
    if (chance.chance(rates.twins)) drafts.push({ ...draft })
    if (chance.chance(rates.neighbours)) {
      const party = chance.chance(rates.neighbourSameParty)
        ? draft.party
        : invent(chance, payers, firms, draft.kind).party
      drafts.push({
        ...draft,
        party,
        date: shiftDays(draft.date!, chance.int(1, 7)),
        fields: { ...draft.fields },
      })
    }
  }
  return enter(numbered(drafts.slice(0, size), 'd'), rates, chance)
}

function invent(chance: Random, payers: string[], firms: string[], wanted?: Kind): MatchDocument {
  const date = shiftDays('2024-01-06', chance.int(0, 182))
  const kind = wanted ?? (chance.chance(0.7) ? 'receipt' : chance.chance(0.7) ? 'requisition' : 'cheque')
  const month = months[Number(date.slice(5, 7)) - 1]
  const party = chance.chance(kind === 'receipt' ? 0.93 : 0.3) ? chance.pick(payers) : chance.pick(firms)
  const amount =
    kind === 'receipt' && chance.chance(0.7)
      ? chance.pick(fees)
      : chance.int(100, 90_000) * 100 + chance.pick([0, 0, 0, 25, 50, 73])
  const description =
    kind === 'receipt'
      ? chance.pick(receipts)
      : `${chance.pick(payments)} ประจำเดือน${month} ${chance.pick(['สำนักปลัด', 'กองคลัง', 'กองช่าง'])}`
  const fields: MatchDocument['fields'] = { description }
  if (kind === 'cheque') fields.chequeNumber = String(chance.int(1_000_000, 9_999_999))
  return { id: '', kind, number: '', date, amount, party, fields }
}

/** Numbers as the system gives them: one row a kind, in order of date. */
export function numbered(drafts: Draft[], prefix: string, from = 41): Draft[] {
  const order = drafts
    .map((draft, at) => ({ draft, at }))
    .sort((a, b) => (a.draft.date! < b.draft.date! ? -1 : a.draft.date! > b.draft.date! ? 1 : a.at - b.at))
  const last: Partial<Record<Kind, number>> = {}
  return order.map(({ draft }, at) => {
    last[draft.kind] = (last[draft.kind] ?? from) + 1
    const own = String(last[draft.kind]).padStart(5, '0')
    const number =
      draft.kind === 'receipt'
        ? `RCPT-${own}/67`
        : draft.kind === 'cheque'
          ? String(draft.fields.chequeNumber)
          : `${Number(own)}/67`
    return { ...draft, id: `${prefix}${at}`, number }
  })
}
