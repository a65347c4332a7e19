import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { openDatabase } from '../../storage/database.ts'

test('what an older version stored is found by the indexes that came since', async () => {
  const before = new Dexie('updated')
  before.version(1).stores({ links: 'id, documentId, sightingId, decision' })
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
