import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { openDatabase } from '../../storage/database.ts'

test('what an older version stored is found by the indexes that came since', async () => {
  const before = new Dexie('updated')
  before.version(1).stores({
    documents: 'id, [kind+state+order]',
    rows: '[capture+n]',
    captures: 'id, run, status',
    runs: 'id, unmatched, walk.tab',
    sightings: 'id, [kind+run]',
    links: 'id, documentId, sightingId, decision',
    plans: 'id, tab, document, status',
    tallies: '[kind+month+state]',
    log: '++id',
    settings: 'key',
  })
  const link = { documentId: 'd', sightingId: 's', decision: 'linked' }
  await before.table('links').bulkPut([
    { ...link, id: 'of a person', by: 'person' },
    { ...link, id: 'by rule', by: 'rule' },
  ])
  before.close()
  const db = openDatabase('updated')
  expect(await db.links.where('by').equals('person').primaryKeys()).toEqual(['of a person'])
  db.close()
})
