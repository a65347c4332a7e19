import type { DocumentContent } from '../laas/documents/document.ts'
import { type Gap, inGaps } from '../laas/documents/gap.ts'
import type { State } from '../laas/documents/kinds.ts'
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

/** Sorts like the calendar, then like the numbers, the year of `123/67` before its 123. */
export function orderOf(content: DocumentContent): string {
  const padded = content.number.replace(/\d+/g, digits => digits.padStart(9, '0'))
  return `${content.date ?? '9999-99-99'}|${padded}`
}

export function newDocument(id: string, content: DocumentContent, gaps: Gap[]): StoredDocument {
  return {
    kind: content.kind,
    number: content.number,
    date: content.date,
    amount: content.amount,
    party: content.party,
    fiscalYear: content.fiscalYear,
    cancelled: content.cancelled,
    fields: content.fields,
    raw: content.raw,
    lines: content.lines,
    id,
    state: firstState(content, gaps),
    reason: '',
    newNumber: null,
    sources: [],
    month: content.date?.slice(0, 7) ?? '',
    order: orderOf(content),
    savedAt: null,
  }
}
