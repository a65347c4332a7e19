import type { MatchDocument, Sighting } from '../../../../laas/matching/types.ts'
import { mistyped, otherwiseWritten } from './people.ts'
import type { Random } from './random.ts'
import { amountSlip, dateSlip, shiftDays } from './slips.ts'
import type { Case, Origin } from './truth.ts'

/** What happens when documents are entered again; shares between 0 and 1. */
export interface Entering {
  /** Documents entered at all. */
  entered: number
  amountSlips: number
  dateSlips: number
  nameSlips: number
  /** Names with the title or the company form written otherwise: the same name. */
  namesOtherwise: number
  /** Descriptions cut short. */
  shortened: number
  twice: number
  /** One document entered as two. */
  split: number
  /** Entries that are in no report, as a share of the documents; half of them are after the gap. */
  foreign: number
}

type Made = { sighting: Sighting; origin: Origin }

/** A document of an invented office; those with the same `together` are entered as one with their sum. */
export interface Draft extends MatchDocument {
  together?: number
}

/** Lets the clerks of an office enter its documents: in another order, with new numbers, with slips. */
export function enter(drafts: Draft[], rates: Entering, chance: Random): Case {
  const made: Made[] = []
  const push = (document: MatchDocument, how: Origin['how'], ids = [document.id]) =>
    made.push({ sighting: document, origin: { documents: ids, how } })
  const merged = new Map<number, Made>()
  const documents = drafts.map(({ together: _, ...document }) => document)

  for (const [at, document] of documents.entries()) {
    const { together } = drafts[at]!
    const whole = together === undefined ? undefined : merged.get(together)
    if (whole) {
      whole.sighting.amount! += document.amount!
      whole.origin.documents.push(document.id)
    } else if (together !== undefined) {
      push({ ...document }, 'merged')
      merged.set(together, made.at(-1)!)
    } else if (chance.chance(1 - rates.entered)) {
    } else if (chance.chance(rates.split)) {
      const part = Math.max(100, Math.round((document.amount! * chance.int(20, 80)) / 10_000) * 100)
      push({ ...document, amount: part }, 'part')
      push({ ...document, amount: document.amount! - part }, 'part')
    } else {
      push(slipped(document, rates, chance), 'entered')
      if (chance.chance(rates.twice)) push(slipped(document, rates, chance), 'again')
    }
  }
  for (let count = Math.round(documents.length * rates.foreign); count > 0; count--) {
    const like = chance.pick(documents)
    const days = chance.chance(0.5) ? chance.int(183, 230) : chance.int(-10, 182)
    const from = chance.pick(documents)
    push(
      { ...like, party: from.party, date: shiftDays('2024-01-06', days), amount: from.amount },
      'foreign',
      [],
    )
  }
  return numberedAnew(documents, made, chance)
}

function slipped(document: MatchDocument, rates: Entering, chance: Random): Sighting {
  const copy = { ...document, fields: { ...document.fields } }
  if (chance.chance(rates.amountSlips)) copy.amount = amountSlip(copy.amount!, chance)
  if (chance.chance(rates.dateSlips)) copy.date = dateSlip(copy.date!, chance)
  if (chance.chance(rates.namesOtherwise)) copy.party = otherwiseWritten(copy.party, chance)
  if (chance.chance(rates.nameSlips)) copy.party = mistyped(copy.party, chance)
  const words = String(copy.fields.description ?? '')
  if (words !== '' && chance.chance(rates.shortened))
    copy.fields.description = words.slice(0, chance.int(5, words.length))
  return copy
}

/** New numbers go on from the last survivor: they are other documents' old ones. */
function numberedAnew(documents: MatchDocument[], made: Made[], chance: Random): Case {
  const truth = new Map<string, Origin>()
  const last: Record<string, number> = {}
  const sightings = chance.shuffle(made).map(({ sighting, origin }, at) => {
    const own = (last[sighting.kind] ?? 41) + 1
    last[sighting.kind] = own
    const id = `s${at}`
    truth.set(id, origin)
    const number =
      sighting.kind === 'receipt'
        ? `RCPT-${String(own).padStart(5, '0')}/67`
        : sighting.kind === 'cheque'
          ? sighting.number
          : `${own}/67`
    return { ...sighting, id, number }
  })
  return { documents, sightings, truth }
}
