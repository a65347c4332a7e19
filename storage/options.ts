import type { Field, FieldValue } from '../laas/documents/fields.ts'
import type { Database } from './database.ts'
import { writeLog } from './log.ts'
import type { TaughtOption } from './types.ts'

/** What a person says: this old name is that option here. `value` where the name alone does not tell. */
export interface OptionAnswer {
  field: Field
  from: string
  to: string
  value: string | null
}

/**
 * Names a taught option: white space and case do not count; tone marks do, for names that differ in them alone
 * may be two.
 */
export function optionId(field: Field, from: FieldValue): string {
  return `${field}|${String(from).normalize('NFC').replace(/\s+/g, '').toLowerCase()}`
}

/**
 * Remembers an answer. Where another document was answered otherwise both stay, as `others`: the name means
 * now one, now the other, and is asked of each document.
 */
export async function teachOption(db: Database, answer: OptionAnswer): Promise<void> {
  const id = optionId(answer.field, answer.from)
  await db.transaction('rw', db.options, db.log, async () => {
    const before = await db.options.get(id)
    if (before && before.to === answer.to && before.value === answer.value) return
    const others = before ? [...new Set([before.to, ...before.others])].filter(to => to !== answer.to) : []
    await db.options.put({ ...answer, id, others, at: new Date().toISOString() })
    await writeLog(db, { what: 'optionTaught', why: JSON.stringify([answer.field, answer.from, answer.to]) })
  })
}

/** Another document shows that the old name can mean something else here: it is asked of each from now on. */
export async function doubtOption(db: Database, field: Field, from: string, seen: string): Promise<void> {
  await db.transaction('rw', db.options, db.log, async () => {
    const before = await db.options.get(optionId(field, from))
    if (!before || seen === '' || before.to === seen || before.others.includes(seen)) return
    await db.options.put({ ...before, others: [...before.others, seen] })
    await writeLog(db, { what: 'optionDoubted', why: JSON.stringify([field, from, seen]) })
  })
}

export async function forgetOption(db: Database, id: string): Promise<void> {
  await db.transaction('rw', db.options, db.log, async () => {
    const before = await db.options.get(id)
    if (!before) return
    await db.options.delete(id)
    const { field, from, to } = before
    await writeLog(db, { what: 'optionForgotten', why: JSON.stringify([field, from, to]) })
  })
}

/**
 * Takes in what a colleague has taught. Where both know an old name by another option it is asked of each document.
 * Returns how many were new.
 */
export async function takeOptions(db: Database, options: Omit<TaughtOption, 'id'>[]): Promise<number> {
  return db.transaction('rw', db.options, async () => {
    let added = 0
    for (const option of options) {
      const id = optionId(option.field, option.from)
      const before = await db.options.get(id)
      if (before) {
        const names = [...before.others, option.to, ...option.others].filter(name => name !== before.to)
        // Of one name and two values: the name alone does not say which.
        const twins = before.to === option.to && before.value !== option.value ? [option.to] : []
        await db.options.put({ ...before, others: [...new Set([...names, ...twins])] })
      } else await db.options.put({ ...option, id })
      if (!before) added += 1
    }
    return added
  })
}

/** What is taught for these fields and old names, each with what it is called here. */
export async function taughtFor(
  db: Database,
  names: { field: Field; from: string }[],
): Promise<(TaughtOption & { asked: string })[]> {
  const ids = names.map(({ field, from }) => optionId(field, from))
  const found = await db.options.bulkGet(ids)
  return found.flatMap((option, i) => (option ? [{ ...option, asked: names[i]!.from }] : []))
}
