import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { JSDOM } from 'jsdom'
import { candidatesFor } from '../laas/forms/find.ts'
import { knownForms } from '../laas/forms/known/index.ts'
import { proposeKind } from '../laas/forms/propose.ts'
import { recognise } from '../laas/forms/recognise.ts'
import { viewOf } from '../laas/forms/view.ts'
import { findBrowser } from './browsers.ts'
import { viewInBrowser } from './engine/viewInBrowser.ts'

/**
 * Prints what a fill would see on a saved page or an address: `npm run -s view -- <file|url>`. A page without fields that
 * has scripts is opened in Chromium, where there is one.
 */
const source = process.argv[2]
if (!source) {
  console.error('npm run -s view -- <file|url>')
  process.exit(2)
}
const isUrl = /^https?:/i.test(source)
const bytes = isUrl ? await (await fetch(source)).arrayBuffer() : await readFile(source)
const start = new TextDecoder('latin1').decode(bytes.slice(0, 2048))
const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1] ?? 'utf-8'
const html = new TextDecoder(/874|tis-?620|11$/i.test(charset) ? 'windows-874' : charset).decode(bytes)
const saved = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html)?.[1]
const dom = new JSDOM(html, { url: isUrl ? source : (saved ?? 'http://www.laas.go.th/') })
let view = viewOf(dom.window.document)
// A single-page app draws its form by script: only a browser shows it.
if (view.fields.length === 0 && !view.login && /<script/i.test(html) && findBrowser('chromium'))
  view = await viewInBrowser(isUrl ? source : pathToFileURL(source).href)
const known = recognise(view, knownForms)
const problems = [...view.problems, ...(known?.problems ?? [])]
if (view.login) problems.push({ code: 'loginPage', values: [], weight: 'stop' })
const proposed = known || view.fields.length === 0 ? null : proposeKind(view)
if (proposed) problems.push({ code: 'formProposed', values: [], weight: 'stop' })
const fieldOf = new Map([...((known ?? proposed)?.fields ?? [])].map(([field, { key }]) => [key, field]))
const last = Math.max(-1, ...view.fields.map(({ line }) => line ?? -1))
for (let line = 0; line <= last; line++) {
  const sought = known
    ? (known.map.lines ?? [])
    : [...(proposed?.lines ?? [])].map(([field, one]) => ({ field, labels: [one.label], ids: [] }))
  for (const one of sought) {
    const found = candidatesFor(view.fields, one, line)
    if (found.length === 1) fieldOf.set(found[0]!.key, one.field)
  }
}
const fields = view.fields.map(({ key, label, control, value, options }) => ({
  label,
  field: fieldOf.get(key) ?? null,
  control,
  value,
  options,
}))
console.log(JSON.stringify({ form: known?.map.id ?? null, fields, problems }, null, 2))
