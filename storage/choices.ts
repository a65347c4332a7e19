import type { Choice } from '../laas/documents/document.ts'
import type { Field, FieldValue } from '../laas/documents/fields.ts'
import { contradictionsOf } from '../laas/documents/merge.ts'
import type { Database } from './database.ts'
import { writeLog } from './log.ts'
import { readSettings } from './settings.ts'
import { sayingsOf, withSayings } from './storedDocument.ts'
import { writeDocuments } from './tallies.ts'

/** A person says which of the values that sources contradict in is right. Throws where none of them says so. */
export async function chooseValue(db: Database, id: string, field: Field, value: FieldValue): Promise<void> {
  await changeChoice(db, id, field, among => {
    if (!among.includes(value)) throw new Error(`no source of ${id} says ${field} ${value}`)
    return { field, value, among }
  })
}

/** Takes a choice back: the sources contradict again. */
export async function unchooseValue(db: Database, id: string, field: Field): Promise<void> {
  await changeChoice(db, id, field, () => null)
}

async function changeChoice(
  db: Database,
  id: string,
  field: Field,
  choiceOf: (among: FieldValue[]) => Choice | null,
): Promise<void> {
  const { gaps } = await readSettings(db)
  await db.transaction('rw', db.documents, db.tallies, db.log, async () => {
    const before = await db.documents.get(id)
    if (!before) throw new Error(`no document ${id}`)
    const sayings = sayingsOf(before)
    const found = contradictionsOf(sayings.map(({ says }) => says)).find(one => one.field === field)
    const choice = choiceOf(found?.values.map(({ value }) => value) ?? [])
    const others = (before.chosen ?? []).filter(one => one.field !== field)
    const chosen = choice ? [...others, choice] : others
    await writeDocuments(db, [{ before, after: withSayings({ ...before, chosen }, sayings, gaps) }])
    const why = choice ? `${field}=${choice.value}` : field
    await writeLog(db, { what: choice ? 'chosen' : 'unchosen', document: id, why })
  })
}
