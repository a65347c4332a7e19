import { browser } from 'wxt/browser'
import { type Translate, tableTranslate } from '../../components/i18n.ts'
import en from '../../locales/en.json'
import th from '../../locales/th.json'
import type { Settings } from '../../storage/types.ts'

/** Texts in the language that the user chose, or in the browser's own (`auto`) by its i18n. */
export function translateFor(language: Settings['language']): Translate {
  if (language === 'th') return tableTranslate(th)
  if (language === 'en') return tableTranslate(en)
  return (key, ...values) => browser.i18n.getMessage(key as never, values)
}
