import { type Kind, kinds, type State, states } from '../laas/documents/kinds.ts'
import type { Database } from './database.ts'
import type { StoredDocument } from './types.ts'

export interface DocumentFilter {
  text: string
  kind: Kind | 'all'
  /** `due`: all that had to be entered, whatever became of them. */
  state: State | 'all' | 'due'
  /** YYYY-MM, '' for those without a date, 'all'. */
  month: string
}

/** Documents in keying order, from `offset` on, at most `limit`; `total` counts all that pass the filter. */
export async function findDocuments(
  db: Database,
  filter: DocumentFilter,
  offset: number,
  limit: number,
): Promise<{ rows: StoredDocument[]; total: number }> {
  const text = filter.text.trim().toLowerCase()
  const rows: StoredDocument[] = []
  let total = 0
  const passes = (document: StoredDocument) =>
    (filter.month === 'all' || document.month === filter.month) &&
    (text === '' || textsOf(document).some(one => one.toLowerCase().includes(text)))
  for (const kind of filter.kind === 'all' ? kinds : [filter.kind]) {
    for (const state of statesOf(filter.state)) {
      const found = db.documents
        .where('[kind+state+order]')
        .between([kind, state, ''], [kind, state, '\uffff'])
      if (text === '' && filter.month === 'all') {
        const count = await found.count()
        const skip = Math.max(0, offset - total)
        if (skip < count && rows.length < limit) {
          rows.push(
            ...(await found
              .offset(skip)
              .limit(limit - rows.length)
              .toArray()),
          )
        }
        total += count
      } else {
        await found.filter(passes).each(document => {
          if (total >= offset && rows.length < limit) rows.push(document)
          total += 1
        })
      }
    }
  }
  return { rows, total }
}

function statesOf(state: DocumentFilter['state']): readonly State[] {
  if (state === 'all') return states
  return state === 'due' ? states.filter(one => one !== 'outside' && one !== 'cancelled') : [state]
}

function textsOf(document: StoredDocument): string[] {
  const { number, newNumber, party, raw } = document
  return [number, newNumber ?? '', party, raw.amount ?? '', raw.date ?? '']
}
