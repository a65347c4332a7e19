import { expect, it } from 'vitest'
import { counted, languageOf, type MessageKey, tableTranslate, translateCode } from '../../components/i18n.ts'
import en from '../../locales/en.json'
import th from '../../locales/th.json'

it('fills placeholders, and takes a dollar in a value for what it is', () => {
  const t = tableTranslate({ a: '$2 of $1, $1' })
  expect(t('a' as MessageKey, '$2', 'x')).toBe('x of $2, $2')
})

it('knows the language of its texts', () => {
  expect(languageOf(tableTranslate(th))).toBe('th')
  expect(languageOf(tableTranslate(en))).toBe('en')
})

it('names a code that has no text, with its values', () => {
  const text = translateCode(tableTranslate(th), 'problem', 'noSuchCode', ['7'])
  expect(text).toContain('noSuchCode · 7')
})

it('says one document in English as one', () => {
  expect(counted(tableTranslate(en), 'documents_count', 1)).toBe('1 document')
  expect(counted(tableTranslate(en), 'documents_count', 1200)).toBe('1,200 documents')
})

it('lets no value of a page turn or bury the sentence around it', () => {
  const text = translateCode(tableTranslate(en), 'problem', 'pageSays', [`\u202ea\u200bb${'x'.repeat(1e6)}`])
  expect(text).toContain('abxxx')
  expect(text.length).toBeLessThan(500)
  expect(text).toContain('…')
})
