import Dexie, { type EntityTable, type Table } from 'dexie'
import type {
  Arrival,
  Capture,
  Link,
  LogEntry,
  Row,
  Run,
  StoredDocument,
  StoredPlan,
  StoredSighting,
  Tally,
  TaughtMap,
  TaughtOption,
} from './types.ts'

export type Database = Dexie & {
  documents: EntityTable<StoredDocument, 'id'>
  rows: Table<Row, [string, number]>
  arrivals: Table<Arrival, [string, number]>
  captures: EntityTable<Capture, 'id'>
  runs: EntityTable<Run, 'id'>
  sightings: EntityTable<StoredSighting, 'id'>
  links: EntityTable<Link, 'id'>
  plans: EntityTable<StoredPlan, 'id'>
  tallies: Table<Tally, [string, string, string]>
  log: EntityTable<LogEntry, 'id'>
  maps: EntityTable<TaughtMap, 'id'>
  options: EntityTable<TaughtOption, 'id'>
  settings: Table<{ key: string; value: unknown }, string>
}

/** Every version stays here for ever: a user may update from any of them. */
export function openDatabase(name = 'laas-reentry'): Database {
  const db = new Dexie(name) as Database
  db.version(1).stores({
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
  db.version(2).stores({ maps: 'id, type', options: 'id' })
  // Documents of one number, and those that name another: what was stored before gets them when it is seen again.
  db.version(3).stores({ documents: 'id, [kind+state+order], key, *mentions' })
  // What is still to be filed as rows: a page is put down as it comes, at the speed at which it comes.
  db.version(4).stores({ arrivals: '[capture+n]' })
  // Few links are a person's, and every matching goes by them.
  db.version(5).stores({ links: 'id, documentId, sightingId, decision, by' })
  return db
}

export const tableNames = [
  'documents',
  'rows',
  'arrivals',
  'captures',
  'runs',
  'sightings',
  'links',
  'plans',
  'tallies',
  'log',
  'settings',
  'maps',
  'options',
] as const
