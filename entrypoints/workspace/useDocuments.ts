import { useState } from 'preact/hooks'
import type { DocumentFilter, DocumentsProps } from '../../components/workspace/Documents.tsx'
import { chooseValue } from '../../storage/choices.ts'
import type { Database } from '../../storage/database.ts'
import { findDocuments } from '../../storage/findDocuments.ts'
import { isFromPaper } from '../../storage/storedDocument.ts'
import type { Tally } from '../../storage/types.ts'
import { useContradictions } from '../shared/useContradictions.ts'
import { useLive } from '../shared/useLive.ts'

const pageLength = 100

/** One page of the documents that the filter lets through. */
export function useDocuments(db: Database, tallies: Tally[]): Omit<DocumentsProps, 'onOpen'> {
  const [filter, setFilter] = useState<DocumentFilter>({ text: '', kind: 'all', state: 'all', month: 'all' })
  const [page, setPage] = useState(0)
  const found = useLive(
    () => findDocuments(db, filter, page * pageLength, pageLength),
    [JSON.stringify(filter), page],
    { rows: [], total: 0 },
  )
  const contradictions = useContradictions(db, found.rows)
  return {
    onChoose: (id, field, value) => void chooseValue(db, id, field, value),
    filter,
    onFilter: next => {
      setFilter(next)
      setPage(0)
    },
    months: [...new Set(tallies.map(tally => tally.month))].toSorted(),
    rows: found.rows.map(row => ({
      ...row,
      paper: isFromPaper(row),
      contradictions: contradictions.get(row.id) ?? [],
    })),
    page,
    pages: Math.max(1, Math.ceil(found.total / pageLength)),
    total: found.total,
    onPage: setPage,
  }
}
