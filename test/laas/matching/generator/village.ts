import type { MatchDocument, Sighting } from '../../../../laas/matching/types.ts'
import { company, mistyped, person } from './people.ts'
import { type Random, random } from './random.ts'
import { amountSlip, dateSlip, shiftDays } from './slips.ts'
import type { Case, Origin } from './truth.ts'

/** Payments that come back every month or every week to the same payee over the same sum. */
const standing = ['ค่าจ้างเหมาบริการ', 'ค่าเช่าเครื่องถ่ายเอกสาร', 'เบี้ยยังชีพ', 'ค่าตอบแทน', 'ค่าไฟฟ้า', 'ค่าโทรศัพท์']
const once = ['ค่าวัสดุ', 'ค่าซ่อมแซม', 'ค่าอาหารกลางวัน', 'ค่าเดินทางไปราชการ', 'เงินรับฝากประกันสัญญา']

/**
 * Another invented office, of another make: a small one in the middle of entering (two fifths are done),
 * few payees, mostly standing payments, journals without any payee, list pages that show no description
 * and sometimes no payee, names run together or without vowels, one clerk who dates everything by the day
 * of entering for a while, and double entries that are exact copies. Same seed, same office.
 */
export function village(size: number, seed: number): Case {
  const chance = random(seed)
  const payees = Array.from({ length: Math.max(25, size / 40) }, () =>
    chance.chance(0.5) ? person(chance) : company(chance),
  )
  const documents: MatchDocument[] = []
  const push = (draft: Omit<MatchDocument, 'id' | 'number'>) => {
    documents.push({ ...draft, id: `old-${documents.length}`, number: `${documents.length + 200}/67` })
  }
  while (documents.length < size) {
    if (chance.chance(0.08)) {
      const amount = chance.int(1, 4_000_000) * (chance.chance(0.5) ? 100 : 1)
      push({
        kind: 'journal',
        date: day(chance),
        amount,
        party: '',
        fields: { description: `ปรับปรุงบัญชี ${chance.int(1, 400)}` },
      })
    } else if (chance.chance(0.25)) {
      const first = {
        kind: 'requisition' as const,
        party: chance.pick(payees),
        amount: chance.int(6, 300) * 5000,
      }
      const description = chance.pick(standing)
      const step = chance.chance(0.7) ? 30 : 7
      const start = chance.int(0, 29)
      for (let at = start; at <= 182 && documents.length < size; at += step)
        push({
          ...first,
          date: shiftDays('2024-01-06', at),
          fields: { description, bank: chance.pick(['ธ.ก.ส.', 'กรุงไทย']) },
        })
    } else {
      const kind = chance.pick(['requisition', 'receipt', 'receipt', 'cheque'] as const)
      const fields: MatchDocument['fields'] = { description: `${chance.pick(once)} ${chance.int(1, 30)}` }
      if (kind === 'cheque') fields.chequeNumber = String(chance.int(10_000_000, 99_999_999))
      if (kind === 'receipt' && chance.chance(0.5)) fields.bookNumber = `${chance.int(1, 40)}/67`
      push({
        kind,
        date: day(chance),
        amount: chance.int(1, 900) * chance.pick([500, 1000, 10_000, 2125]),
        party: chance.pick(payees),
        fields,
      })
    }
  }
  return entered(documents, payees, chance)
}

const day = (chance: Random): string => shiftDays('2024-01-06', chance.int(0, 182))

function entered(documents: MatchDocument[], payees: string[], chance: Random): Case {
  const made: [Sighting, Origin][] = []
  for (const document of documents) {
    if (chance.chance(0.6)) continue
    const seen = asListed(document, chance)
    made.push([seen, { documents: [document.id], how: 'entered' }])
    if (chance.chance(0.02)) made.push([{ ...seen }, { documents: [document.id], how: 'again' }])
  }
  // What came after the gap: the standing payments go on.
  for (let count = documents.length * 0.05; count > 0; count--) {
    const like = chance.pick(documents)
    const seen = asListed({ ...like, date: shiftDays('2024-07-07', chance.int(0, 60)) }, chance)
    made.push([
      { ...seen, party: chance.chance(0.7) ? seen.party : chance.pick(payees) },
      { documents: [], how: 'foreign' },
    ])
  }
  const truth = new Map<string, Origin>()
  const sightings = chance.shuffle(made).map(([seen, origin], at) => {
    truth.set(`new-${at}`, origin)
    return { ...seen, id: `new-${at}`, number: seen.kind === 'cheque' ? seen.number : `${at + 150}/67` }
  })
  return { documents, sightings, truth }
}

function asListed(document: MatchDocument, chance: Random): Sighting {
  const { description, ...fields } = document.fields
  const seen: Sighting = {
    ...document,
    fields: chance.chance(0.4) ? { ...fields, ...(description && { description }) } : fields,
  }
  seen.party = asShown(seen.party, chance)
  if (chance.chance(0.03)) seen.amount = amountSlip(seen.amount!, chance)
  if (chance.chance(0.04)) seen.date = dateSlip(seen.date!, chance)
  if (seen.date! > '2024-05-20' && seen.date! < '2024-06-01' && chance.chance(0.3))
    seen.date = shiftDays(seen.date!, chance.int(1, 5))
  return seen
}

function asShown(party: string, chance: Random): string {
  const how = chance.next()
  if (how < 0.1) return ''
  if (how < 0.19) return party.replaceAll(' ', '')
  if (how < 0.24) return party.replace(/[\u0e34-\u0e37\u0e48-\u0e4c]/g, '')
  return how < 0.28 && party !== '' ? mistyped(party, chance) : party
}
