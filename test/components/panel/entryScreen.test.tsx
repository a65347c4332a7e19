import { expect, it } from 'vitest'
import type { EntryShown } from '../../../components/panel/EntryNotice.tsx'
import { EntryScreen } from '../../../components/panel/EntryScreen.tsx'
import { heard, show } from '../show.tsx'

const entry: EntryShown = { number: '77/67', adds: ['party'], contradicts: [], isCompleted: false }

it('offers what the page adds to the list', () => {
  const used = heard()
  const page = show(<EntryScreen entry={entry} onUse={async () => used.callback()} />)
  expect(page.text(page.one('entry'))).toContain(page.t('entry_title', '77/67'))
  page.click(page.one('entry-use'))
  expect(used.calls).toHaveLength(1)
})

it('offers nothing where it adds nothing, or contradicts', () => {
  const none = show(<EntryScreen entry={{ ...entry, adds: [] }} onUse={async () => null} />)
  expect(none.text(none.one('entry'))).toContain(none.t('entry_nothing'))
  const other = show(<EntryScreen entry={{ ...entry, contradicts: ['amount'] }} onUse={async () => null} />)
  expect(other.text(other.one('entry'))).toContain(other.t('entry_contradicts', other.t('field_amount')))
  for (const page of [none, other]) expect(page.all('entry-use')).toEqual([])
})
