import { expect, it } from 'vitest'
import { EntryNotice, type EntryShown } from '../../../components/panel/EntryNotice.tsx'
import { show } from '../show.tsx'

const entry: EntryShown = { number: 'N-1/67', adds: ['party'], contradicts: [], isCompleted: false }

it('offers what the page adds, and does it once', async () => {
  let used = 0
  const page = show(<EntryNotice entry={entry} onUse={async () => void used++} />)
  expect(page.text()).toContain('N-1/67')
  await page.click(page.one('entry-use'))
  expect(used).toBe(1)
})

it('offers nothing where page and list contradict, or nothing is new', () => {
  const onUse = async () => {}
  const page = show(<EntryNotice entry={{ ...entry, contradicts: ['amount'] }} onUse={onUse} />)
  expect(page.all('entry-use')).toEqual([])
  expect(page.text()).toContain(page.t('field_amount'))
  void page.paint(<EntryNotice entry={{ ...entry, adds: [] }} onUse={onUse} />)
  expect(page.all('entry')).toEqual([])
  void page.paint(<EntryNotice entry={{ ...entry, adds: [], isCompleted: true }} onUse={onUse} />)
  expect(page.text()).toContain(page.t('entry_used'))
})
