import Dexie, { type EntityTable, type Table } from 'dexie'
import type {
  Capture,
  Link,
  LogEntry,
  Row,
  RowBatch,
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
  rows: Table<RowBatch | Row, [string, number]>
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
  return db
}

export const tableNames = [
  'documents',
  'rows',
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
