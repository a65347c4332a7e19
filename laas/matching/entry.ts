import type { Field, FieldValue } from '../documents/fields.ts'
import type { Kind } from '../documents/kinds.ts'
import { foldText } from '../thai/fold.ts'
import { foldParty } from '../thai/names.ts'
import { dayNumber } from './dayNumber.ts'
import { hashAmount, hashText } from './hash.ts'
import { lastNumber } from './lastNumber.ts'
import { consonantsOf } from './partyLikeness.ts'
import { titleOf, titlesDiffer } from './title.ts'
import { typedLikeness, typedNumbers } from './typedNumber.ts'
import type { MatchDocument } from './types.ts'

/** A document or a sighting made ready to be compared: folded once, not once a pair. */
export interface Entry {
  /** The places of kind, date, party and description among all different ones: what is equal has equal ones. */
  kindAt: number
  dateAt: number
  partyAt: number
  wordsAt: number
  amount: number | null
  /** Days since 1970-01-01; `noDay` without a date. */
  day: number
  /** What the look-ups go by besides the day, as hashes. */
  kindKey: number
  amountKey: number
  partyKey: number
  /** How the consonants of the party begin and end. */
  head: number
  tail: number
  /** Numbers that a person typed and that the system does not give anew. */
  typed: readonly string[]
  /** Further fields that a re-entered document keeps, folded. */
  kept: readonly (readonly [field: Field, value: string])[]
  kind: Kind
  date: string | null
  party: string
  description: string
  title: string
  /** The consonants of the party: what is left of a name when vowels were lost or mistyped. */
  consonants: string
  id: string
  /** Where it stands among twins: the order of the numbers is mostly the order of keying. */
  order: number
}

/** Stands where there is no day: later than all days. */
export const noDay = 0x3fffffff

/** Fields that stay the same when a document is entered again; numbers that the system gives are not among them. */
export const keptFields: readonly Field[] = [
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

/** Folding is the dear part, and the same names and words come back all the time, often one after the other. */
function remembered<T>(fold: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  let lastText = ''
  let lastFound: T | undefined
  return text => {
    if (lastFound !== undefined && text === lastText) return lastFound
    let found = known.get(text)
    if (found === undefined) {
      found = fold(text)
      known.set(text, found)
    }
    lastText = text
    lastFound = found
    return found
  }
}

/** Thirty bits of a hash: a number that no engine keeps in a box of its own. */
const short = (hash: number): number => (hash & 0x3fffffff) ^ (hash >>> 30)

export const amountKeyOf = (amount: number | null): number => short(hashAmount(amount))

function toName(text: string, placeOf: (party: string) => number) {
  const party = foldParty(text)
  const consonants = consonantsOf(party)
  const head = short(hashText(`^${consonants.slice(0, end)}`))
  const tail = short(hashText(`${consonants.slice(-end)}$`))
  const [at, key] = [placeOf(party), short(hashText(party))]
  return { party, at, title: titleOf(text), consonants, key, head, tail }
}

/** The day of an ISO date as a number; neighbouring days have neighbouring numbers. */
export function dayOf(date: string): number {
  const day = dayNumber(date)
  return Number.isNaN(day) ? noDay : day
}

type Kept = Entry['kept']

/** Makes one object of all kept fields that are equal; most papers of an office share theirs with others. */
class KeptFields {
  readonly kept: Kept
  private readonly fold: (text: string) => string
  /** With one more field, by its value as it is written, and by the value folded. */
  private readonly asWritten = new Map<Field, Map<FieldValue, KeptFields>>()
  private readonly more = new Map<string, KeptFields>()

  constructor(fold: (text: string) => string, kept: Kept = []) {
    this.fold = fold
    this.kept = kept
  }

  and(field: Field, value: FieldValue): KeptFields {
    let ofField = this.asWritten.get(field)
    if (!ofField) {
      ofField = new Map()
      this.asWritten.set(field, ofField)
    }
    let known = ofField.get(value)
    if (!known) {
      known = this.with(field, this.fold(String(value)))
      ofField.set(value, known)
    }
    return known
  }

  private with(field: Field, value: string): KeptFields {
    const key = `${field} ${value}`
    const known = this.more.get(key)
    if (known) return known
    const more = new KeptFields(this.fold, [...this.kept, [field, value]])
    this.more.set(key, more)
    return more
  }
}

const undated = { at: -1, day: noDay }

/** Gives what is equal an equal place, the next one to what is new. */
function counted(): (text: string) => number {
  let count = 0
  return remembered(() => count++)
}

/** Makes documents or sightings ready. Amounts stay satang, dates stay ISO. */
export function entryMaker(): (document: MatchDocument) => Entry {
  const [partyAt, wordsAt, kindAt, dateAt] = [counted(), counted(), counted(), counted()]
  const nameOf = remembered(text => toName(text, partyAt))
  const fold = remembered(foldText)
  const wordsOf = remembered(text => {
    const folded = fold(text)
    return { text: folded, at: wordsAt(folded) }
  })
  const kindOf = remembered(kind => ({ at: kindAt(kind), key: short(hashText(kind)) }))
  const dateOf = remembered(date => ({ at: dateAt(date), day: dayOf(date) }))
  const noFields = new KeptFields(fold)
  const folded = (value: FieldValue | undefined) =>
    value === undefined || value === '' ? '' : fold(String(value))
  return document => {
    const { id, amount, fields } = document
    const kind = kindOf(document.kind)
    const date = document.date === null ? undated : dateOf(document.date)
    const name = nameOf(document.party)
    const words = wordsOf(String(fields.description ?? ''))
    let kept = noFields
    for (const field of keptFields) {
      const value = fields[field]
      if (value !== undefined) kept = kept.and(field, value)
    }
    return {
      kindAt: kind.at,
      dateAt: date.at,
      partyAt: name.at,
      wordsAt: words.at,
      amount,
      day: date.day,
      kindKey: kind.key,
      amountKey: amountKeyOf(amount),
      partyKey: name.key,
      head: name.head,
      tail: name.tail,
      typed: typedNumbers(document, folded),
      kept: kept.kept,
      kind: document.kind,
      date: document.date,
      party: name.party,
      description: words.text,
      title: name.title,
      consonants: name.consonants,
      id,
      order: lastNumber(document.number),
    }
  }
}

/**
 * Makes documents or sightings ready, in `byOrder`. Day by day, one after the other: what is compared with one
 * another then lies together in memory, too.
 */
export function inOrder(all: readonly MatchDocument[], toEntry: (one: MatchDocument) => Entry): Entry[] {
  const ofDay = Map.groupBy(all, ({ date }) => (date === null ? noDay : dayOf(date)))
  const days = [...ofDay.keys()].sort((a, b) => a - b)
  return days.flatMap(day => ofDay.get(day)!.map(toEntry).sort(byOrder))
}

export const sameSum = (a: Entry, b: Entry): boolean =>
  a.kindAt === b.kindAt && a.dateAt === b.dateAt && a.amount === b.amount

export const sameDayAndName = (a: Entry, b: Entry): boolean =>
  a.kindAt === b.kindAt && a.dateAt === b.dateAt && a.partyAt === b.partyAt && a.party !== ''

/**
 * The parts of a sum may have been entered on other days; a week holds them. Papers without a payee are known
 * by their words, and of one day only.
 */
export const sameNameAndWeek = (a: Entry, b: Entry): boolean => {
  if (a.kindAt !== b.kindAt || a.partyAt !== b.partyAt) return false
  if (a.party === '') return a.description !== '' && a.wordsAt === b.wordsAt && a.dateAt === b.dateAt
  return a.dateAt === b.dateAt || (Math.abs(a.day - b.day) <= 7 && a.day !== noDay)
}

/** Equal in kind, day, amount and payee: what is said of one of them can nearly be said of the other. */
export const sameCore = (a: Entry, b: Entry): boolean => sameSum(a, b) && a.partyAt === b.partyAt

/** Equal in everything that matching looks at. */
export const areTwins = (a: Entry, b: Entry): boolean => sameCore(a, b) && sameRest(a, b)

/** Equal in everything but, perhaps, kind, day, amount and payee. */
export const sameRest = (a: Entry, b: Entry): boolean =>
  a.wordsAt === b.wordsAt &&
  a.title === b.title &&
  a.typed.length === b.typed.length &&
  a.typed.every((typed, at) => typed === b.typed[at]) &&
  sameKept(a.kept, b.kept)

const sameKept = (a: Kept, b: Kept): boolean =>
  a === b ||
  (a.length === b.length && a.every(([field, value], at) => b[at]![0] === field && b[at]![1] === value))

/** A text that is the same for those that `sameRest` calls the same. */
export const restOf = ({ title, description, typed, kept }: Entry): string =>
  JSON.stringify([title, description, typed, kept])

/** Whether nothing that both show besides day, amount and payee is other: words may be cut or missing. */
export function agree(document: Entry, sighting: Entry): boolean {
  if (titlesDiffer(document.title, sighting.title)) return false
  if (typedLikeness(document.typed, sighting.typed, () => true) === 'other') return false
  const [long, short] = [document.description, sighting.description]
  if (!long.startsWith(short)) return false
  if (sighting.kept === document.kept) return true
  return sighting.kept.every(([field, value]) =>
    document.kept.every(own => own[0] !== field || own[1] === value),
  )
}

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The one order in which entries are looked at, whatever the order of the input was. */
export const byOrder = (a: Entry, b: Entry): number => a.day - b.day || a.order - b.order || byId(a.id, b.id)
