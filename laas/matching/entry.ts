import type { Field, FieldValue } from '../documents/fields.ts'
import type { Kind } from '../documents/kinds.ts'
import { foldText } from '../thai/fold.ts'
import { foldParty } from '../thai/names.ts'
import { dayNumber } from './dateLikeness.ts'
import { hashAmount, hashText } from './hash.ts'
import { consonantsOf } from './partyLikeness.ts'
import { titleOf, titlesDiffer } from './title.ts'
import { typedLikeness, typedNumbers } from './typedNumber.ts'
import type { MatchDocument } from './types.ts'

/** A document or a sighting made ready to be compared: folded once, not once a pair. */
export interface Entry {
  id: string
  kind: Kind
  date: string | null
  /** Days since 1970-01-01; NaN without a date. */
  day: number
  amount: number | null
  party: string
  title: string
  /** The consonants of the party: what is left of a name when vowels were lost or mistyped. */
  consonants: string
  description: string
  /** Numbers that a person typed and that the system does not give anew. */
  typed: readonly string[]
  /** Further fields that a re-entered document keeps, folded. */
  kept: readonly (readonly [field: Field, value: string])[]
  /** What the look-ups go by, as hashes. */
  keys: Keys
  /** Where it stands among twins: the order of the numbers is mostly the order of keying. */
  order: number
}

export interface Keys {
  kind: number
  date: number
  amount: number
  party: number
  /** How the consonants of the party begin and end. */
  head: number
  tail: number
}

/** Fields that stay the same when a document is entered again; numbers that the system gives are not among them. */
const keptFields: readonly Field[] = [
  'bank',
  'account',
  'accountCode',
  'section',
  'plan',
  'job',
  'revenueCategory',
  'revenueType',
  'expenseCategory',
  'expenseType',
  'withholding',
  'vat',
  'method',
]

/** So many consonants at either end of a name are looked up. */
const end = 4

/** Folding is the dear part, and the same names and words come back all the time. */
function remembered<T>(fold: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = fold(text)
    known.set(text, found)
    return found
  }
}

function toName(text: string) {
  const party = foldParty(text)
  const consonants = consonantsOf(party)
  const head = hashText(`^${consonants.slice(0, end)}`)
  const tail = hashText(`${consonants.slice(-end)}$`)
  return { party, title: titleOf(text), consonants, hash: hashText(party), head, tail }
}

/** What a day is looked up by; neighbouring days have neighbouring keys. */
export const dayKey = (day: number): number => (Number.isNaN(day) ? 0x7fffffff : day | 0)

const none: [Field, string][] = []

/** Makes documents or sightings ready. Amounts stay satang, dates stay ISO. */
export function entryMaker(): (document: MatchDocument) => Entry {
  const name = remembered(toName)
  const fold = remembered(foldText)
  const folded = (value: FieldValue | undefined) =>
    value === undefined || value === '' ? '' : fold(String(value))
  return document => {
    const { id, kind, date, amount, fields } = document
    const { party, title, consonants, hash: partyHash, head, tail } = name(document.party)
    let kept = none
    for (const field of keptFields) {
      if (fields[field] === undefined) continue
      if (kept === none) kept = []
      kept.push([field, folded(fields[field])])
    }
    const day = date === null ? Number.NaN : dayNumber(date)
    const last = /(\d+)(?:\s*\/\s*\d+)?\s*$/.exec(document.number)
    return {
      id,
      kind,
      date,
      day,
      amount,
      party,
      title,
      consonants,
      description: folded(fields.description),
      typed: typedNumbers(document, folded),
      kept,
      keys: {
        kind: hashText(kind),
        date: dayKey(day),
        amount: hashAmount(amount),
        party: partyHash,
        head,
        tail,
      },
      order: last ? Number(last[1]) : 0,
    }
  }
}

export const sameSum = (a: Entry, b: Entry): boolean =>
  a.kind === b.kind && a.date === b.date && a.amount === b.amount

export const sameDayAndName = (a: Entry, b: Entry): boolean =>
  a.kind === b.kind && a.date === b.date && a.party !== '' && a.party === b.party

/**
 * The parts of a sum may have been entered on other days; a week holds them. Papers without a payee are known
 * by their words, and of one day only.
 */
export const sameNameAndWeek = (a: Entry, b: Entry): boolean => {
  if (a.kind !== b.kind || a.party !== b.party) return false
  if (a.party === '') return a.description !== '' && a.description === b.description && a.date === b.date
  return a.date === b.date || Math.abs(a.day - b.day) <= 7
}

/** Equal in kind, day, amount and payee: what is said of one of them can nearly be said of the other. */
export const sameCore = (a: Entry, b: Entry): boolean => sameSum(a, b) && a.party === b.party

/** Equal in everything that matching looks at. */
export const areTwins = (a: Entry, b: Entry): boolean => sameCore(a, b) && sameRest(a, b)

/** Equal in everything but, perhaps, kind, day, amount and payee. */
export const sameRest = (a: Entry, b: Entry): boolean =>
  a.description === b.description &&
  a.title === b.title &&
  a.typed.length === b.typed.length &&
  a.typed.every((typed, at) => typed === b.typed[at]) &&
  a.kept.length === b.kept.length &&
  a.kept.every(([field, value], at) => b.kept[at]![0] === field && b.kept[at]![1] === value)

/** A text that is the same for those that `sameRest` calls the same. */
export const restOf = ({ title, description, typed, kept }: Entry): string =>
  JSON.stringify([title, description, typed, kept])

/** Whether nothing that both show besides day, amount and payee is other: words may be cut or missing. */
export function agree(document: Entry, sighting: Entry): boolean {
  if (titlesDiffer(document.title, sighting.title)) return false
  if (typedLikeness(document.typed, sighting.typed, () => true) === 'other') return false
  const [long, short] = [document.description, sighting.description]
  if (!long.startsWith(short)) return false
  return sighting.kept.every(([field, value]) =>
    document.kept.every(own => own[0] !== field || own[1] === value),
  )
}

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The one order in which entries are looked at, whatever the order of the input was. Day by day: what is
 * compared with one another then lies together in memory, too.
 */
export const byOrder = (a: Entry, b: Entry): number =>
  a.day - b.day || byUndated(a, b) || a.order - b.order || byId(a.id, b.id)

const byUndated = (a: Entry, b: Entry): number => Number(Number.isNaN(a.day)) - Number(Number.isNaN(b.day))
