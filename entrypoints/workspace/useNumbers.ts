import { useEffect, useState } from 'preact/hooks'
import { useTranslate } from '../../components/i18n.ts'
import type { NumbersProps } from '../../components/workspace/Numbers.tsx'
import { csvOf } from '../../laas/documents/csv.ts'
import { formatThaiDate } from '../../laas/thai/dates.ts'
import type { Database } from '../../storage/database.ts'
import { findNumbers } from '../../storage/newNumbers.ts'
import { saveFile } from '../shared/saveFile.ts'
import { useLive } from '../shared/useLive.ts'

const pageLength = 100

/** Old and new numbers: searched, saved for a spreadsheet, printed. Nothing is looked up while `open` is false. */
export function useNumbers(db: Database, open: boolean): NumbersProps {
  const t = useTranslate()
  const [search, setSearch] = useState('')
  const [page, setPage] = useState(0)
  const [printing, setPrinting] = useState(false)
  const found = useLive(
    async () => {
      if (!open) return { rows: [], total: 0, all: false }
      const [from, most] = printing ? [0, Number.MAX_SAFE_INTEGER] : [page * pageLength, pageLength]
      return { ...(await findNumbers(db, search, from, most)), all: printing }
    },
    [open, search, page, printing],
    { rows: [], total: 0, all: false },
  )
  useEffect(() => {
    // Only once every row stands on the page.
    if (!printing || !found.all) return
    window.print()
    setPrinting(false)
  }, [printing, found])

  const save = async () => {
    const { rows } = await findNumbers(db, search, 0, Number.MAX_SAFE_INTEGER)
    const head = [
      t('old_number'),
      t('field_newNumber'),
      t('kind'),
      t('field_date'),
      t('field_party'),
      t('field_amount'),
      t('state'),
    ]
    const lines = rows.map(({ number, newNumber, kind, date, party, amount, state }) => [
      number,
      newNumber ?? '',
      t(`kind_${kind}`),
      date === null ? '' : formatThaiDate(date),
      party,
      amount === null ? '' : (amount / 100).toFixed(2),
      t(`state_${state}`),
    ])
    const day = new Date().toISOString().slice(0, 10)
    saveFile(new Blob([csvOf([head, ...lines])], { type: 'text/csv;charset=utf-8' }), `old-new-${day}.csv`)
  }

  return {
    search,
    onSearch: text => {
      setSearch(text)
      setPage(0)
    },
    rows: found.rows,
    page,
    pages: Math.max(1, Math.ceil(found.total / pageLength)),
    total: found.total,
    onPage: setPage,
    onExport: () => void save(),
    onPrint: () => setPrinting(true),
  }
}
