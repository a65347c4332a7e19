import type { DocumentContent } from './document.ts'
import { type Field, type Fields, type FieldValue, fieldTypes, type RawFields } from './fields.ts'
import { fiscalYearOf } from './fiscalYear.ts'
import { fieldsSaid, isOwn, saidOf, saysSame } from './sayings.ts'

/** Two reports say different things of one field. `by` are places in the list of what was said. */
export interface Contradiction {
  field: Field
  values: { value: FieldValue; raw: string; by: number[] }[]
}

/**
 * What several reports say of one document, as one: each field from whoever says it, `chosen` where a person
 * decided between two. The order of the reports does not matter. Where they contradict and nobody chose, what
 * most say stands, and `contradictionsOf` tells.
 */
export function mergeContents(said: DocumentContent[], chosen: Fields = {}): DocumentContent {
  const contents = said.length > 1 ? said.toSorted(byWeight) : said
  const [first] = contents
  if (!first) throw new Error('a document of which nothing is said')
  if (contents.length === 1) return first
  const fields: Fields = {}
  const raw: RawFields = {}
  const settle = (field: Field): FieldValue | null => {
    const groups = groupsOf(contents, field)
    const wanted = chosen[field]
    const picked =
      groups.find(({ value }) => wanted !== undefined && saysSame(field, value, wanted)) ?? groups[0]
    if (!picked) return null
    const from = contents[picked.by[0]!]!
    const seen = from.raw[field]
    if (seen !== undefined) raw[field] = seen
    return picked.value
  }
  const all = new Set(contents.flatMap(fieldsSaid))
  for (const field of all) {
    const value = isOwn(field) ? null : settle(field)
    if (value !== null) fields[field] = value
  }
  const date = settle('date') as string | null
  const amount = settle('amount') as number | null
  return {
    kind: first.kind,
    number: String(settle('number') ?? ''),
    date,
    amount,
    party: String(settle('party') ?? ''),
    fiscalYear: date ? fiscalYearOf(date) : (settle('fiscalYear') as number | null),
    cancelled: contents.some(({ cancelled }) => cancelled),
    fields,
    raw: { ...unread(contents, raw), ...raw },
    lines: linesOf(contents, amount),
  }
}

/** Every field of which the reports say different things. */
export function contradictionsOf(contents: DocumentContent[]): Contradiction[] {
  if (contents.length < 2) return []
  const all = new Set(contents.flatMap(fieldsSaid))
  // A fiscal year follows from the day.
  all.delete('fiscalYear')
  return [...all].flatMap(field => {
    const values = groupsOf(contents, field)
    return values.length > 1 ? [{ field, values }] : []
  })
}

/** What is said of a field, the same put together: what most say first. */
function groupsOf(contents: DocumentContent[], field: Field): Contradiction['values'] {
  const groups: Contradiction['values'] = []
  const said = contents.flatMap((content, index) => {
    const value = saidOf(content, field)
    return value === null ? [] : [{ value, index, raw: content.raw[field] ?? '' }]
  })
  const isText = fieldTypes[field] === 'text' || fieldTypes[field] === 'choice'
  // The longest text first: what was cut off joins what it was cut from.
  if (isText) said.sort((a, b) => String(b.value).length - String(a.value).length)
  for (const { value, index, raw } of said) {
    const group = groups.find(one => saysSame(field, one.value, value))
    if (group) group.by.push(index)
    else groups.push({ value, raw, by: [index] })
  }
  return groups.sort((a, b) => b.by.length - a.by.length)
}

/** Texts that nobody could read as a value stay beside it, where no report gives one. */
function unread(contents: DocumentContent[], raw: RawFields): RawFields {
  const left: RawFields = {}
  for (const content of contents.toReversed())
    for (const [field, text] of Object.entries(content.raw) as [Field, string][])
      if (raw[field] === undefined) left[field] = text
  return left
}

/** The lines that come to the document's sum, else those of the report that says most. */
function linesOf(contents: DocumentContent[], amount: number | null): DocumentContent['lines'] {
  const withLines = contents.filter(({ lines }) => lines.length > 0)
  const sum = ({ lines }: DocumentContent) => lines.reduce((total, line) => total + (line.amount ?? 0), 0)
  return (withLines.find(content => sum(content) === amount) ?? withLines[0])?.lines ?? []
}

/** Who says most comes first; the same set of reports always stands in the same order. */
function byWeight(a: DocumentContent, b: DocumentContent): number {
  const more = fieldsSaid(b).length - fieldsSaid(a).length
  if (more !== 0) return more
  const [one, two] = [asText(a), asText(b)]
  return one < two ? -1 : one > two ? 1 : 0
}

/** The same text for the same content, in whatever order its keys were written. */
export function asText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
