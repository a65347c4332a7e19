import type { Field, FieldValue } from '../documents/fields.ts'
import type { State } from '../documents/kinds.ts'

/** A field in which the system holds another value than the old report; satang, ISO dates. */
export interface Difference {
  field: Field
  old: FieldValue
  seen: FieldValue
}

/** A sighting as far as advice needs it. */
export interface SeenBeside {
  decision: 'linked' | 'asked' | 'rejected' | 'twice'
  number: string
  differences: Difference[]
}

/** What the person can do, most pressing first: a key of the locales (`advice_<do>`) and what fills it. */
export type Advice =
  /** In the restored system, bring this field of that number to what the report says. */
  | { do: 'correct'; number: string; difference: Difference }
  /** Cancel there what was entered once too often; `kept` is the number that stays. */
  | { do: 'cancel'; number: string; kept: string }
  /** Say first whether they are the same. */
  | { do: 'answer'; number: string }
  | { do: 'save' }
  | { do: 'enter' }
  /** Nobody has looked into the system yet: look first, so that nothing is entered twice. */
  | { do: 'look' }
  /** It was saved, and the list has not shown it since. */
  | { do: 'lookAgain' }
  /** Cancelled in the old report, and in the system all the same. */
  | { do: 'cancelToo'; number: string }
  | { do: 'nothing' }

/** Differences that are only a shorter or longer text of the same thing are not worth a correction. */
const worth: Field[] = [
  'date',
  'amount',
  'party',
  'fiscalYear',
  'netAmount',
  'withholding',
  'vat',
  'goodsAmount',
]

/** What to do about a document, from its state and the sightings beside it. */
export function advise(
  document: { state: State; cancelled: boolean },
  seen: readonly SeenBeside[],
  lookedFor: boolean,
): Advice[] {
  const of = (decision: SeenBeside['decision']) => seen.filter(one => one.decision === decision)
  const [linked] = of('linked')
  const advice: Advice[] = []
  if (document.cancelled || document.state === 'cancelled') {
    if (linked) advice.push({ do: 'cancelToo', number: linked.number })
    return advice.length > 0 ? advice : [{ do: 'nothing' }]
  }
  for (const { number } of of('twice')) advice.push({ do: 'cancel', number, kept: linked?.number ?? '' })
  for (const difference of linked?.differences ?? []) {
    if (worth.includes(difference.field)) advice.push({ do: 'correct', number: linked!.number, difference })
  }
  if (!linked) for (const { number } of of('asked')) advice.push({ do: 'answer', number })
  if (advice.length > 0) return advice
  if (document.state === 'todo') return [lookedFor ? { do: 'enter' } : { do: 'look' }]
  if (document.state === 'filled') return [{ do: 'save' }]
  if (document.state === 'saved') return [{ do: 'lookAgain' }]
  return [{ do: 'nothing' }]
}
