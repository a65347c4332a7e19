import type { MatchDocument, Sighting } from '../../../../laas/matching/types.ts'
import type { Random } from './random.ts'
import { shiftDays } from './slips.ts'
import { rewritten, slippedName } from './townPeople.ts'

/** What the clerks of a town get wrong and what its list pages leave out; shares between 0 and 1. */
export interface Habits {
  entered: number
  amountSlips: number
  dateSlips: number
  nameSlips: number
  namesRewritten: number
  wordSlips: number
  numberSlips: number
  twice: number
  split: number
  /** Papers of one cheque of which only the cheque's sum was entered, under the first one's kind. */
  merged: number
  /** Entries that are in no report, as a share of the papers. */
  foreign: number
  /** Sightings taken from a list page that leaves this out. */
  noParty: number
  noDate: number
  noWords: number
  /** … that shows a number and an amount only. */
  bare: number
}

export const dense: Habits = {
  entered: 0.98,
  amountSlips: 0.012,
  dateSlips: 0.015,
  nameSlips: 0.03,
  namesRewritten: 0.25,
  wordSlips: 0.05,
  numberSlips: 0.01,
  twice: 0.012,
  split: 0.004,
  merged: 0.03,
  foreign: 0.04,
  noParty: 0,
  noDate: 0,
  noWords: 0.15,
  bare: 0,
}

export const halfway: Habits = { ...dense, entered: 0.5, foreign: 0.06 }
export const sparse: Habits = { ...dense, entered: 0.05, foreign: 0.05 }
/** List pages that hide much. */
export const thin: Habits = { ...halfway, noParty: 0.15, noDate: 0.05, noWords: 0.5, bare: 0.03 }

/** One slip in an amount (satang) of at least a baht. */
export function slippedAmount(amount: number, chance: Random): number {
  const digits = [...String(amount)]
  const how = chance.int(0, 4)
  if (how === 0 && amount % 100 > 0) return amount - (amount % 100)
  if (how === 1) return amount * (chance.chance(0.5) ? 10 : 100)
  const at = chance.int(0, digits.length - 3 < 0 ? 0 : digits.length - 3)
  if (how === 2 && digits[at] !== digits[at + 1] && digits[at + 1] !== '0')
    return Number([...digits.slice(0, at), digits[at + 1], digits[at], ...digits.slice(at + 2)].join(''))
  if (how === 3 && digits.length > 4)
    return Number([...digits.slice(0, at + 1), ...digits.slice(at + 2)].join(''))
  digits[at] = String((Number(digits[at]) % 9) + 1)
  return Number(digits.join(''))
}

/** One slip in a date: the day beside it, the first of the next month for the last of this one, other digits, era, year. */
export function slippedDate(iso: string, chance: Random): string {
  const [year, month, day] = iso.split('-') as [string, string, string]
  const how = chance.int(0, 9)
  const isDay = (text: string) =>
    !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text) && text !== iso
  if (how === 0 && Number(day) > 27) {
    const next = shiftDays(iso, 7)
    return `${next.slice(0, 8)}01`
  }
  if (how === 1 && isDay(`${year}-${day}-${month}`)) return `${year}-${day}-${month}`
  if (how === 2) return `${Number(year) + 543}-${month}-${day}`
  if (how === 3) return `${Number(year) - 543}-${month}-${day}`
  if (how === 4) return `${Number(year) - 1}-${month}-${day}`
  if (how === 5 && isDay(`${year}-${month}-${day[1]}${day[0]}`)) return `${year}-${month}-${day[1]}${day[0]}`
  if (how === 6) {
    const other = `${year}-${month}-${day[0]}${(Number(day[1]) + 1) % 10}`
    if (isDay(other)) return other
  }
  if (how === 7) {
    const other = `${year}-0${(Number(month) % 9) + 1}-${day}`
    if (isDay(other)) return other
  }
  return shiftDays(iso, chance.pick([-1, 1]))
}

/** A description as another clerk leaves it: cut, run together, abbreviated, or with a slip. */
function otherWords(text: string, chance: Random): string {
  const how = chance.int(0, 3)
  if (how === 0) return text.slice(0, Math.max(6, chance.int(6, text.length)))
  if (how === 1) return text.replaceAll(' ', '')
  if (how === 2)
    return text.replace('ประจำเดือน', 'เดือน').replace('ค่าธรรมเนียม', 'ค่า').replace('ค่าใช้จ่ายในการ', 'ค่า')
  const at = chance.int(2, Math.max(2, text.length - 3))
  return text.slice(0, at) + text.slice(at + 1)
}

/** What the system holds of a paper after a clerk has entered it. */
export function keyed(paper: MatchDocument, habits: Habits, chance: Random): Sighting {
  const seen: Sighting = { ...paper, fields: { ...paper.fields } }
  if (chance.chance(habits.amountSlips)) seen.amount = slippedAmount(paper.amount!, chance)
  if (chance.chance(habits.dateSlips)) seen.date = slippedDate(paper.date!, chance)
  if (seen.party !== '' && chance.chance(habits.namesRewritten)) seen.party = rewritten(seen.party, chance)
  if (seen.party !== '' && chance.chance(habits.nameSlips)) seen.party = slippedName(seen.party, chance)
  const { description, chequeNumber } = paper.fields
  if (description !== undefined && chance.chance(habits.wordSlips))
    seen.fields.description = otherWords(String(description), chance)
  if (chequeNumber !== undefined && chance.chance(habits.numberSlips))
    seen.fields.chequeNumber = String(slippedAmount(Number(chequeNumber), chance)).slice(0, 8)
  return seen
}

/** What a list page shows of an entry: words are cut at fifty letters, and some columns are not there. */
export function listed(seen: Sighting, habits: Habits, chance: Random): Sighting {
  const shown: Sighting = { ...seen, fields: { ...seen.fields } }
  const { description } = shown.fields
  if (description !== undefined) shown.fields.description = String(description).slice(0, 50)
  if (chance.chance(habits.noWords)) delete shown.fields.description
  if (chance.chance(habits.noParty)) shown.party = ''
  if (chance.chance(habits.noDate)) shown.date = null
  if (!chance.chance(habits.bare)) return shown
  return { ...shown, date: null, party: '', fields: {} }
}
