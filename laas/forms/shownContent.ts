import type { IsoDate, Satang } from '../documents/document.ts'
import { type Field, type Fields, fieldTypes } from '../documents/fields.ts'
import type { Kind } from '../documents/kinds.ts'
import { parseAmount } from '../thai/amounts.ts'
import { toArabicDigits } from '../thai/digits.ts'
import { tidyText } from '../thai/tidy.ts'
import { candidatesFor } from './find.ts'
import { ownNumbers } from './known/ownNumbers.ts'
import { printedNumber } from './printedNumber.ts'
import type { Recognised } from './recognise.ts'
import { shownDate } from './shownDate.ts'
import type { View, ViewField } from './view.types.ts'

/** What a form shows of one entry. Null, '' and missing fields: the form shows nothing, or nothing that can be read. */
export interface ShownContent {
  number: string
  date: IsoDate | null
  amount: Satang | null
  party: string
  fields: Fields
}

/**
 * The entry that a form shows, opened from a list for reading or editing; null where the form bears no number of
 * its own, or does not fit its map: then it cannot be said which entry it is. `rows`: the texts of the page, cell by
 * cell, among which the number may stand that nobody may type.
 */
export function shownContent(
  view: View,
  { map, fields, problems }: Recognised,
  rows: readonly (readonly string[])[],
): ShownContent | null {
  if (view.login || problems.some(({ weight, code }) => weight === 'stop' || code === 'formByLabels'))
    return null
  const shown: Fields = {}
  for (const [field, control] of fields) {
    const value = readValue(field, control)
    if (value !== null) shown[field] = value
  }
  const { number: typed, date, amount, party, ...rest } = shown
  const number = toArabicDigits(typed === undefined ? numberOf(view, map.kind, rows) : String(typed))
  if (!/\d/.test(number)) return null
  // A cheque is of the day of its stub, in reports and lists.
  const day = date ?? (map.kind === 'cheque' ? shown.stubDate : undefined)
  return {
    number,
    date: typeof day === 'string' ? day : null,
    amount: typeof amount === 'number' ? amount : null,
    party: typeof party === 'string' ? party : '',
    fields: rest,
  }
}

function numberOf(view: View, kind: Kind, rows: readonly (readonly string[])[]): string {
  const [own, ...others] = candidatesFor(view.fields, { labels: ownNumbers[kind], ids: [] }, null)
  if (!own) return printedNumber(rows, kind)
  return others.length === 0 ? tidyText(own.value) : ''
}

/** An empty amount and one of zero look alike in a form that was not filled: neither is taken. */
function readValue(field: Field, control: ViewField): string | number | null {
  const type = fieldTypes[field]
  if (type === 'year') return null
  if (type === 'amount') return parseAmount(control.value) || null
  if (type === 'date') return shownDate(control)
  const text = ['select', 'radio', 'combobox'].includes(control.control) ? control.shown : control.value
  return control.value === '' ? null : tidyText(text) || null
}
