import type { FieldValue } from '../../laas/documents/fields.ts'
import { type Field, fieldTypes } from '../../laas/documents/fields.ts'
import type { Advice } from '../../laas/matching/advise.ts'
import { formatAmount } from '../../laas/thai/amounts.ts'
import { shortDate } from '../format.ts'
import { languageOf, type Translate } from '../i18n.ts'

/** A value as a person writes it: baht with two digits, dates of the Buddhist era. */
export function valueText(t: Translate, field: Field, value: FieldValue | null): string {
  if (value === null) return '–'
  if (fieldTypes[field] === 'amount') return formatAmount(Number(value))
  return fieldTypes[field] === 'date' ? shortDate(String(value), languageOf(t)) : String(value)
}

/** What the person can do, as a sentence. */
export function adviceText(t: Translate, advice: Advice): string {
  switch (advice.do) {
    case 'correct': {
      const { field, old, seen } = advice.difference
      return t(
        'advice_correct',
        advice.number || '–',
        t(`field_${field}`),
        valueText(t, field, seen),
        valueText(t, field, old),
      )
    }
    case 'cancel':
      return t('advice_cancel', advice.number || '–', advice.kept || '–')
    case 'cancelToo':
    case 'answer':
      return t(`advice_${advice.do}`, advice.number || '–')
    default:
      return t(`advice_${advice.do}`)
  }
}
