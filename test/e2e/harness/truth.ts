import type { Entry, PracticeDocument } from '../../../replica/data/types.ts'
import type { Replica } from '../../../replica/replica.ts'
import type { StoredRow } from './database.ts'

/** Entries that were saved through a form, not those that the practice office began with. */
export const entriesOfPerson = (replica: Replica): Entry[] =>
  replica.state.entries.filter(({ of }) => of === null)

/** The truth about a document that the extension has stored. */
export function oldDocument(replica: Replica, stored: StoredRow): PracticeDocument {
  const found = replica.state.documents.find(
    ({ kind, number, date, amount, party }) =>
      kind === stored.kind &&
      number === stored.number &&
      date === stored.date &&
      amount === stored.amount &&
      party === stored.party,
  )
  if (!found) throw new Error(`no such old document: ${JSON.stringify(stored)}`)
  return found
}

/** Fields given by the system anew, or that the form itself begins with: no report carries them. */
const notCopied = ['treasuryNumber', 'number', 'method']

/** Fields in which an entry is not what the old document was: each with both values. */
export function wrongFields(old: PracticeDocument, entry: Entry): string[] {
  const wrong: string[] = []
  for (const field of ['kind', 'date', 'amount', 'party', 'form'] as const) {
    if (old[field] !== entry[field]) wrong.push(`${field}: ${old[field]} ≠ ${entry[field]}`)
  }
  for (const [field, value] of Object.entries(entry.fields)) {
    if (notCopied.includes(field) || value === '' || value === 0) continue
    if (old.fields[field] !== value) wrong.push(`${field}: ${old.fields[field]} ≠ ${value}`)
  }
  return wrong
}

/** Fields of the form that the old document had and the entry has not. */
export const unfilledFields = (old: PracticeDocument, entry: Entry): string[] =>
  Object.entries(entry.fields)
    .filter(
      ([field, value]) => !notCopied.includes(field) && (value === '' || value === 0) && old.fields[field],
    )
    .map(([field]) => field)
