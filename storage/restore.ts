import type { Source } from '../laas/documents/document.ts'
import type { Gap } from '../laas/documents/gap.ts'
import { format, type Progress, version } from './backup.ts'
import type { Database } from './database.ts'
import { takeOptions } from './options.ts'
import { type BackupTable, records } from './records.ts'
import { type SettingRecord, takeSettings } from './settingRecords.ts'
import { readSettings } from './settings.ts'
import { sayingsOf, withSayings } from './storedDocument.ts'
import { type Change, writeDocuments } from './tallies.ts'
import type { StoredDocument, TaughtOption } from './types.ts'

export interface Restored {
  added: number
  known: number
}

/** A file that is no backup, or not one that this version can read: `code` is a key of the locales. */
export class BackupError extends Error {
  readonly code: 'backupUnreadable' | 'backupNewer'
  readonly line: number
  constructor(code: BackupError['code'], line: number) {
    super(`${code} in line ${line}`)
    this.code = code
    this.line = line
  }
}

const slice = 1_000

/**
 * Takes in a backup, of this browser or of a colleague's: adds what is not here yet; of a document that is
 * here and still to do, takes the state that it has there. Reads the file once to judge it, whole, before
 * anything is written. Throws `BackupError`; then nothing was changed.
 */
export async function importBackup(
  db: Database,
  file: Blob,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Restored> {
  let lines = 0
  for await (const _ of recordsOf(file)) {
    signal.throwIfAborted()
    lines += 1
  }
  const restored = { added: 0, known: 0 }
  let batch: [BackupTable, object][] = []
  let done = 0
  const write = async () => {
    const { gaps } = await readSettings(db)
    await writeBatch(db, batch, restored, gaps)
    done += batch.length
    batch = []
    onProgress({ done, of: lines })
  }
  for await (const entry of recordsOf(file)) {
    if (batch.length >= slice || (batch[0] && batch[0][0] !== entry[0])) await write()
    batch.push(entry)
  }
  await write()
  return restored
}

async function* recordsOf(file: Blob): AsyncGenerator<[BackupTable, object]> {
  let number = 0
  let end: unknown = null
  for await (const line of linesOf(file)) {
    number += 1
    const entry = parse(line, number)
    if (number === 1) {
      checkHead(entry)
      continue
    }
    const [table, record] = Array.isArray(entry) ? entry : []
    const schema = Object.hasOwn(records, String(table)) ? records[table as BackupTable] : null
    const parsed = schema?.safeParse(record)
    if (end !== null || (table !== 'end' && !parsed?.success))
      throw new BackupError('backupUnreadable', number)
    if (parsed?.success) yield [table, parsed.data]
    else end = record
  }
  // A file that was cut off must not pass for a whole one.
  if (end !== number - 2) throw new BackupError('backupUnreadable', number)
}

function checkHead(entry: unknown): void {
  const head = entry as { format?: unknown; version?: unknown } | null
  if (head?.format !== format) throw new BackupError('backupUnreadable', 1)
  if (!Number.isInteger(head.version) || Number(head.version) < 1)
    throw new BackupError('backupUnreadable', 1)
  if (Number(head.version) > version) throw new BackupError('backupNewer', 1)
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new BackupError('backupUnreadable', number)
  }
}

async function* linesOf(file: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  const reader = file.stream().getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    const lines = (rest + (done ? decoder.decode() : decoder.decode(value, { stream: true }))).split('\n')
    rest = lines.pop() ?? ''
    yield* lines.filter(line => line !== '')
    if (done) break
  }
  if (rest !== '') yield rest
}

async function writeBatch(
  db: Database,
  batch: [BackupTable, object][],
  restored: Restored,
  gaps: Gap[],
): Promise<void> {
  const table = batch[0]?.[0]
  if (!table) return
  const found = batch.map(([, record]) => record)
  await db.transaction('rw', db.table(table), db.documents, db.tallies, async () => {
    if (table === 'documents') {
      await mergeDocuments(db, found as StoredDocument[], restored, gaps)
    } else if (table === 'options') {
      await takeOptions(db, found as TaughtOption[])
    } else if (table === 'settings') {
      await takeSettings(db, found as SettingRecord[])
    } else if (table === 'log') {
      const known = new Set((await db.log.toArray()).map(logKey))
      await db.log.bulkAdd(found.filter(entry => !known.has(logKey(entry))) as never[])
    } else {
      const keys = found.map(record =>
        table === 'rows'
          ? [(record as { capture: string }).capture, (record as { n: number }).n]
          : (record as { id: string }).id,
      )
      const here = await db.table(table).bulkGet(keys)
      await db.table(table).bulkPut(found.filter((_, i) => !here[i]))
    }
  })
}

function logKey(entry: object): string {
  const { at, what, document } = entry as { at: string; what: string; document: string | null }
  return `${at} ${what} ${document}`
}

async function mergeDocuments(
  db: Database,
  found: StoredDocument[],
  restored: Restored,
  gaps: Gap[],
): Promise<void> {
  const once = [...new Map(found.map(document => [document.id, document])).values()]
  const here = await db.documents.bulkGet(once.map(({ id }) => id))
  const changes = once.map((document, i): Change => {
    const before = here[i]
    if (!before) {
      const after = withSayings(document, sayingsOf(document), gaps)
      return { before: null, after: { ...after, state: document.state } }
    }
    const work = { ...before, ...(isFurther(before, document) && workOn(document)) }
    const chosen = before.chosen ?? document.chosen
    const sayings = [
      ...sayingsOf(before),
      ...sayingsOf(document).filter(source => !isAmong(before.sources, source)),
    ]
    return { before, after: withSayings({ ...work, ...(chosen && { chosen }) }, sayings, gaps) }
  })
  await writeDocuments(db, changes)
  const added = here.filter(document => !document).length
  restored.added += added
  restored.known += found.length - added
}

/** Somebody there has entered, skipped or seen what is still to do here. */
function isFurther(here: StoredDocument, there: StoredDocument): boolean {
  if (there.state === 'todo' || there.state === 'outside') return false
  return here.state === 'todo' || (here.state === 'filled' && there.state !== 'filled')
}

const workOn = ({ state, reason, newNumber, savedAt }: StoredDocument) => ({
  state,
  reason,
  newNumber,
  savedAt,
})

const isAmong = (sources: Source[], { capture, row }: Source) =>
  sources.some(source => source.capture === capture && source.row === row)
