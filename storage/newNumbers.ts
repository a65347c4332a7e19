import { kinds, type State } from '../laas/documents/kinds.ts'
import type { Database } from './database.ts'
import type { StoredDocument } from './types.ts'

/** States of documents that are in the system, and so have a number there. */
const entered: State[] = ['saved', 'confirmed', 'differs', 'twice']

/**
 * Documents whose new number is known, in keying order, from `offset` on, at most `limit`; `total` counts all that
 * the text lets through, by old or new number, party, or amount as printed.
 */
export async function findNumbers(
  db: Database,
  text: string,
  offset: number,
  limit: number,
): Promise<{ rows: StoredDocument[]; total: number }> {
  const sought = text.trim().toLowerCase()
  const rows: StoredDocument[] = []
  let total = 0
  for (const kind of kinds) {
    const found: StoredDocument[] = []
    for (const state of entered) {
      await db.documents
        .where('[kind+state+order]')
        .between([kind, state, ''], [kind, state, '\uffff'])
        .filter(document => document.newNumber !== null && passes(document, sought))
        .each(document => {
          found.push(document)
        })
    }
    found.sort((a, b) => (a.order < b.order ? -1 : 1))
    rows.push(...found.slice(Math.max(0, offset - total), Math.max(0, offset + limit - total)))
    total += found.length
  }
  return { rows, total }
}

function passes({ number, newNumber, party, raw }: StoredDocument, sought: string): boolean {
  const texts = [number, newNumber ?? '', party, raw.amount ?? '', raw.number ?? '']
  return sought === '' || texts.some(text => text.toLowerCase().includes(sought))
}
