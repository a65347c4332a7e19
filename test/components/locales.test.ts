import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fieldTypes } from '../../laas/documents/fields.ts'
import { kinds, states } from '../../laas/documents/kinds.ts'
import en from '../../locales/en.json'
import th from '../../locales/th.json'

const tables = { th, en } as Record<'th' | 'en', Record<string, string>>
const keys = Object.keys(th)
const placeholders = (text = '') => [...text.matchAll(/\$\d/g)].map(([found]) => found).sort()

describe('locales', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort())
  })

  it('have keys that browsers accept', () => {
    expect(keys.filter(key => !/^[a-zA-Z0-9_]+$/.test(key))).toEqual([])
  })

  it('leave no text empty', () => {
    const empty = Object.entries(tables).flatMap(([language, table]) =>
      Object.keys(table)
        .filter(key => table[key]?.trim() === '')
        .map(key => `${language} ${key}`),
    )
    expect(empty).toEqual([])
  })

  it('use no placeholder in one language that the other lacks', () => {
    const used = (key: string) => ({
      th: [...new Set(placeholders(tables.th[key]))],
      en: [...new Set(placeholders(tables.en[key]))],
    })
    const unlike = keys.filter(key => String(used(key).th) !== String(used(key).en))
    expect(unlike).toEqual([])
  })

  it('hold no dollar sign that a browser would take for its own', () => {
    const loose = keys.filter(key => /\$(?!\d)/.test(`${tables.th[key]}${tables.en[key]}`))
    expect(loose).toEqual([])
  })

  it('are Thai in the Thai table and hold no Thai in the English one, but for names of languages', () => {
    const thai = /[\u0e01-\u0e5b]/
    const notThai = ['language_tag', 'percent']
    expect(keys.filter(key => !thai.test(tables.th[key] ?? '') && !notThai.includes(key))).toEqual([])
    expect(keys.filter(key => thai.test(tables.en[key] ?? '') && key !== 'language_th')).toEqual([])
  })

  it('name every kind, state and field', () => {
    const wanted = [
      ...kinds.map(kind => `kind_${kind}`),
      ...[...states, 'unknown'].map(state => `state_${state}`),
      ...Object.keys(fieldTypes).map(field => `field_${field}`),
    ]
    expect(wanted.filter(key => !keys.includes(key))).toEqual([])
  })

  it('have every text that a face asks for', () => {
    const asked = sources('components').flatMap(source =>
      [...source.matchAll(/\bt\('([^']+)'/g)].map(match => match[1] ?? ''),
    )
    expect(asked.length).toBeGreaterThan(100)
    expect([...new Set(asked)].filter(key => !keys.includes(key))).toEqual([])
  })
})

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => readFileSync(`${folder}/${name}`, 'utf8'))
}
