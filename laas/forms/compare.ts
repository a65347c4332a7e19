import { formatAmount, parseAmount } from '../thai/amounts.ts'
import { formatThaiDate } from '../thai/dates.ts'
import { toArabicDigits } from '../thai/digits.ts'
import { tidyText } from '../thai/tidy.ts'
import { optionsFor, textsOf } from './option.ts'
import { shownDate } from './shownDate.ts'
import type { ViewField, Want } from './view.types.ts'

/** Whether a control shows what is wanted: amounts and dates by meaning, choices by the option they mean. */
export function shows(field: ViewField, want: Want): boolean {
  if (want.type === 'amount') return parseAmount(field.value) === want.satang
  if (want.type === 'date') return shownDate(field) === want.iso
  const ticked = field.control === 'checkbox' && field.options.length === 0
  if (ticked) return isYes(want) === (field.value !== '')
  if (['select', 'radio', 'checkbox'].includes(field.control)) {
    const found = optionsFor(field.options, want)
    const [meant] = found
    return (
      found.length === 1 && field.value !== '' && meant!.value === field.value && meant!.text === field.shown
    )
  }
  if (field.control === 'combobox') {
    const shown = { value: '', text: field.shown, title: '' }
    return field.shown !== '' && optionsFor([shown], want).length === 1
  }
  return textsOf(want).some(text => plain(text) === plain(field.value))
}

/** Whether a single box is to be ticked; null where the words say neither. */
export function isYes(want: Want): boolean | null {
  const [text = ''] = textsOf(want)
  if (/^(?:ใช่|มี|เป็น|✓|true|yes|1)$/i.test(text)) return true
  return /^(?:ไม่(?:ใช่|มี|เป็น)?|false|no|0|-)$/i.test(text) ? false : null
}

/** A text of which the page kept the beginning only: as much as the page takes, and not what was wanted. */
export function isCut(field: ViewField, want: Want): boolean {
  const shown = plain(field.value)
  return want.type === 'text' && !isFigure(want) && shown !== '' && plain(want.text).startsWith(shown)
}

/** What means something else, or nothing, when its end is cut off: sums, dates, numbers of documents. */
export function isFigure(want: Want): boolean {
  const [text = ''] = textsOf(want)
  return want.type !== 'text' || (/\d/.test(toArabicDigits(text)) && !/[\p{L}\p{M}]{5}/u.test(text))
}

export function isEmpty(field: ViewField): boolean {
  return field.value.trim() === '' || parseAmount(field.value) === 0
}

/** What is wanted as a person would write it. */
export function wantedText(want: Want): string {
  if (want.type === 'amount') return formatAmount(want.satang)
  if (want.type === 'date') return formatThaiDate(want.iso)
  return want.type === 'year' ? String(want.year) : want.text
}

function plain(text: string): string {
  return toArabicDigits(tidyText(text))
}
