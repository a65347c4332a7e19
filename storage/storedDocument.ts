import { type DocumentContent, paper, type Source } from '../laas/documents/document.ts'
import type { Fields } from '../laas/documents/fields.ts'
import { type Gap, inGaps } from '../laas/documents/gap.ts'
import type { State } from '../laas/documents/kinds.ts'
import { mentionsOf } from '../laas/documents/mentions.ts'
import { asText, contradictionsOf, mergeContents } from '../laas/documents/merge.ts'
import { keyOf } from '../laas/documents/sameDocument.ts'
import { saysSame } from '../laas/documents/sayings.ts'
import type { StoredDocument } from './types.ts'

/** The state in which a document begins. Without a date it stays to do: a person must look at it. */
export function firstState(content: DocumentContent, gaps: Gap[]): State {
  if (content.cancelled) return 'cancelled'
  if (content.date && !inGaps(content.date, gaps)) return 'outside'
  return 'todo'
}

/** Nobody has touched it yet: its state is what the report alone makes it. */
export function followsReport({ state }: Pick<StoredDocument, 'state'>): boolean {
  return state === 'todo' || state === 'outside' || state === 'cancelled'
}

/** A person typed it, and no report shows it. */
export function isFromPaper({ sources }: Pick<StoredDocument, 'sources'>): boolean {
  return sources.length > 0 && sources.every(({ capture }) => capture === paper)
}

/** Sorts like the calendar, then like the numbers, the year of `123/67` before its 123. */
export function orderOf(content: DocumentContent): string {
  const padded = content.number.replace(/\d+/g, digits => digits.padStart(9, '0'))
  return `${content.date ?? '9999-99-99'}|${padded}`
}

export function newDocument(id: string, content: DocumentContent, gaps: Gap[]): StoredDocument {
  return {
    ...derived(content),
    id,
    state: firstState(content, gaps),
    reason: '',
    newNumber: null,
    sources: [],
    savedAt: null,
  }
}

/** What follows from the content: itself, and by what the document is found. */
function derived(content: DocumentContent) {
  const key = keyOf(content)
  const mentions = mentionsOf(content)
  return {
    ...contentOf(content),
    month: content.date?.slice(0, 7) ?? '',
    order: orderOf(content),
    ...(key !== null && { key }),
    ...(mentions.length > 0 && { mentions }),
  }
}

/** A document's content alone. */
export function contentOf(document: DocumentContent): DocumentContent {
  const { kind, number, date, amount, party, fiscalYear, cancelled, fields, raw, lines } = document
  return { kind, number, date, amount, party, fiscalYear, cancelled, fields, raw, lines }
}

export type Saying = Source & { says: DocumentContent }

/** Each source of a document with what it says. */
export function sayingsOf(document: StoredDocument): Saying[] {
  const content = contentOf(document)
  return document.sources.map(source => ({ ...source, says: source.says ?? content }))
}

/** A document as these sources say it; where none is left, as it was. Its state follows while nobody touched it. */
export function withSayings(before: StoredDocument, sayings: Saying[], gaps: Gap[]): StoredDocument {
  const { key: _, mentions: __, contradicts: ___, chosen, ...rest } = before
  const told = [...new Map(sayings.map(({ says }) => [asText(says), says])).values()]
  const contradictions = contradictionsOf(sayings.map(({ says }) => says))
  const kept = chosen?.filter(({ field }) => contradictions.some(one => one.field === field)) ?? []
  const choices: Fields = Object.fromEntries(kept.map(({ field, value }) => [field, value]))
  const content =
    sayings.length > 0
      ? mergeContents(
          sayings.map(({ says }) => says),
          choices,
        )
      : contentOf(before)
  const open = contradictions.filter(
    ({ field, values }) =>
      !kept.some(
        choice =>
          choice.field === field &&
          values.every(({ value }) => choice.among.some(one => saysSame(field, one, value))),
      ),
  )
  const alone = told.length <= 1
  return {
    ...rest,
    ...derived(content),
    state: followsReport(before) && sayings.length > 0 ? firstState(content, gaps) : before.state,
    sources: sayings.map(({ capture, row, says }) => (alone ? { capture, row } : { capture, row, says })),
    ...(kept.length > 0 && { chosen: kept }),
    ...(open.length > 0 && { contradicts: open.map(({ field }) => field).sort() }),
  }
}
