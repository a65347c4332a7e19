import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type th from '../locales/th.json'

export type MessageKey = keyof typeof th
/** Values fill `$1`, `$2`, … in order. */
export type Translate = (key: MessageKey, ...values: string[]) => string
export type Language = 'th' | 'en'

export const TranslateContext = createContext<Translate>(key => key)

export const useTranslate = (): Translate => useContext(TranslateContext)

/** The language of the texts in use, so that dates follow the words around them. */
export function languageOf(t: Translate): Language {
  return t('language_tag') === 'en' ? 'en' : 'th'
}

/** A key that the table lacks comes back as itself, so that a gap is seen and breaks nothing. */
export function tableTranslate(table: Readonly<Record<string, string>>): Translate {
  return (key, ...values) =>
    (table[key] ?? key).replace(/\$([1-9])/g, (_, index: string) => values[Number(index) - 1] ?? '')
}

/**
 * Text of a code that the domain gave (`problem_…`, `reason_…`). Data kept by an older or newer version may
 * carry a code without a text: `fallback` then names the code, for whoever is asked for help.
 */
export function translateCode(
  t: Translate,
  prefix: 'problem' | 'reason',
  code: string,
  values: readonly string[],
): string {
  const key = `${prefix}_${code}`
  const plain = values.map(value => (ofColumns.has(code) ? fieldName(t, value) : plainValue(value)))
  const text = t(key as MessageKey, ...plain)
  return text === '' || text === key ? t('code_without_text', [code, ...plain].join(' · ')) : text
}

/** Problems that speak of fields: their values name them by code. */
const ofColumns = new Set([
  'columnAmbiguous',
  'contradicted',
  'lenderDiffers_cheque',
  'lenderDiffers_requisition',
  'lentFrom_cheque',
  'lentFrom_requisition',
  'columnGuessed',
  'columnMissing',
  'columnsSwapped',
  'teachTwice',
])

/** A field as a person knows it; any other value as it is. */
function fieldName(t: Translate, value: string): string {
  const key = `field_${value}`
  const name = /^[a-zA-Z]+$/.test(value) ? t(key as MessageKey) : ''
  return name === '' || name === key ? plainValue(value) : name
}

/** More of a value than this tells nobody more. */
const longest = 300

/** Values come from pages: one must not turn the sentence around it, nor bury it. */
function plainValue(value: string): string {
  const text = value.replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

/** A count with its noun: some languages need another word for one. */
export function counted(
  t: Translate,
  key: 'documents_count' | 'rows_count' | 'damaged_count',
  number: number,
): string {
  return number === 1 ? t(`${key}_one`) : t(key, number.toLocaleString('en-US'))
}
