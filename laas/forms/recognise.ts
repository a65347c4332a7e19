import { type Field, fieldTypes } from '../documents/fields.ts'
import type { Problem } from '../documents/problem.ts'
import { candidatesFor, sameLabel } from './find.ts'
import type { FormField, FormMap, View, ViewField } from './view.types.ts'

export interface Recognised {
  map: FormMap
  fields: Map<Field, ViewField>
  problems: Problem[]
}

/** As `recognise`; what people taught of a page they know by its name comes before what is built in. */
export function recogniseAmong(view: View, taught: FormMap[], known: FormMap[]): Recognised | null {
  const own = recognise(view, taught)
  if (own && !own.problems.some(({ code }) => code === 'formByLabels')) return own
  return recognise(view, known) ?? own
}

interface Fit extends Recognised {
  named: boolean
  rank: number
}

/**
 * The map that fits a page: named by its address or a title it shows, and with at least half of its required
 * fields; or, on a page that no map is named by, with all of them, and most of the page's fields known. Null where none does.
 * Required fields without exactly one candidate are problems: nothing may be filled then.
 */
export function recognise(view: View, maps: FormMap[]): Recognised | null {
  if (view.login) return null
  const fits = maps.map(map => fitOf(view, map)).filter(fit => fit !== null)
  const named = fits.filter(fit => fit.named)
  const best = (named.length > 0 ? named : fits).sort((a, b) => b.rank - a.rank)
  const [first, second] = best
  if (!first) return null
  const problems = [...first.problems]
  if (second && second.rank === first.rank) {
    problems.push({
      code: 'formAmbiguous',
      values: [first.map.titles[0]!, second.map.titles[0]!],
      weight: 'stop',
    })
  }
  return { map: first.map, fields: first.fields, problems }
}

function fitOf(view: View, map: FormMap): Fit | null {
  const fields = new Map<Field, ViewField>()
  const problems: Problem[] = []
  const required = map.fields.filter(field => field.required)
  const taken = new Map<ViewField, FormField>()
  let present = 0
  // A grid of one line has columns that are the lines', not the form's own.
  const ofLines = new Set((map.lines ?? []).flatMap(one => candidatesFor(view.fields, one, 0)))
  for (const sought of [...required, ...map.fields.filter(field => !field.required)]) {
    const found = candidatesFor(
      view.fields,
      { ...sought, want: { type: fieldTypes[sought.field] } },
      null,
    ).filter(field => field.line === null || !ofLines.has(field))
    const rival = found.length === 1 ? taken.get(found[0]!) : undefined
    if (rival && !sought.required) continue
    if (sought.required && found.length > 0) present++
    if ((sought.required || sought.onPage) && found.length === 0)
      problems.push({ code: 'fieldMissing', values: [sought.labels[0]!], weight: 'stop' })
    else if (found.length > 1 || rival)
      problems.push({
        code: 'fieldAmbiguous',
        values: [sought.labels[0]!],
        weight: sought.required || sought.onPage ? 'stop' : 'flag',
      })
    else if (found.length === 1) {
      fields.set(sought.field, found[0]!)
      taken.set(found[0]!, sought)
    }
  }
  for (const sought of map.lines ?? []) {
    if (!sought.required && !sought.onPage) continue
    const { length } = candidatesFor(view.fields, sought, 0)
    const code = length === 0 ? 'fieldMissing' : 'fieldAmbiguous'
    if (length !== 1) problems.push({ code, values: [sought.labels[0]!], weight: 'stop' })
  }
  problems.push(...amountsInTwo(view, fields), ...besideAnother(view, map, fields))
  const byAddress = map.address.some(part => view.url.toLowerCase().includes(part.toLowerCase()))
  const titles = [view.title, ...view.headings].map(sameLabel)
  const byTitle = map.titles.some(title => titles.includes(sameLabel(title)))
  const named = byAddress || byTitle
  const enough = named
    ? present * 2 >= required.length && present > 0
    : present === required.length &&
      fields.size >= Math.max(4, view.fields.filter(({ line }) => line === null).length * 0.6)
  if (!enough) return null
  if (!named) problems.push({ code: 'formByLabels', values: [map.titles[0] ?? map.id], weight: 'flag' })
  const rank = (byAddress ? 1000 : 0) + (byTitle ? 100 : 0) + fields.size / map.fields.length
  return { map, fields, problems, named, rank }
}

/**
 * Two fields or more that further down stand once more, by other words and for nothing else: a search box, or another
 * entry, above the form. Which is meant is for a person to say.
 */
function besideAnother(view: View, map: FormMap, fields: Map<Field, ViewField>): Problem[] {
  const taken = new Set(fields.values())
  const twice = map.fields.filter(sought => {
    const found = fields.get(sought.field)
    if (!found || found.line !== null) return false
    const below = view.fields.slice(view.fields.indexOf(found) + 1)
    const free = below.filter(field => !taken.has(field) && field.line === null)
    return candidatesFor(free, { ...sought, want: { type: fieldTypes[sought.field] } }, null).length > 0
  })
  if (twice.length < 2) return []
  return twice.map(({ labels }) => ({
    code: 'fieldAmbiguous',
    values: [labels[0]!],
    weight: 'stop' as const,
  }))
}

/** Baht and satang in two boxes: a whole sum typed into the first would be wrong. */
function amountsInTwo(view: View, fields: Map<Field, ViewField>): Problem[] {
  return [...fields].flatMap(([field, shown]) => {
    const next = view.fields[view.fields.indexOf(shown) + 1]
    if (fieldTypes[field] !== 'amount' || !next || !/^(?:บาท|สต\.?|สตางค์)$/.test(next.label)) return []
    return [{ code: 'amountInTwo', values: [shown.label], weight: 'stop' as const }]
  })
}
