import { kinds } from '../laas/documents/kinds.ts'
import { z } from '../schema/z.ts'
import type { Database } from './database.ts'
import { changeSettings, readSettings } from './settings.ts'

/** Schemas of the settings that a person's work stands on; the others are a matter of taste, or of this browser. */

const name = z.string().check(z.maxLength(1_000))
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))
const listOf = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(1_000))

const values = {
  office: name,
  gaps: listOf(z.object({ from: day, to: day })),
  none: listOf(z.object({ kind: z.enum(kinds), month: z.string().check(z.regex(/^\d{4}-\d\d$/)) })),
  savedTexts: listOf(
    z.object({ words: z.string().check(z.minLength(4), z.maxLength(1_000)), numbered: z.boolean() }),
  ),
  signers: z.object({ preparer: name, checker: name, director: name }),
}

const recordOf = <K extends keyof typeof values>(key: K) =>
  z.object({ key: z.literal(key), value: values[key] })

export const settingRecord = z.discriminatedUnion('key', [
  recordOf('office'),
  recordOf('gaps'),
  recordOf('none'),
  recordOf('savedTexts'),
  recordOf('signers'),
])

export type SettingRecord = z.infer<typeof settingRecord>

export const settingKeys = Object.keys(values)

/**
 * Takes in settings of a backup: what a person has said here stays, what was said there is added. Other gaps
 * are taken where nothing is stored yet: they decide what is to be entered at all.
 */
export async function takeSettings(db: Database, found: SettingRecord[]): Promise<void> {
  const here = await readSettings(db)
  for (const { key, value } of found) {
    if (key === 'office' && here.office === '') await changeSettings(db, { office: value })
    if (key === 'gaps' && value.length > 0 && (await db.documents.count()) === 0)
      await changeSettings(db, { gaps: value })
    if (key === 'none') await changeSettings(db, { none: joined(here.none, value) })
    if (key === 'savedTexts') await changeSettings(db, { savedTexts: joined(here.savedTexts, value) })
    if (key === 'signers') {
      const { preparer, checker, director } = here.signers
      const signers = {
        preparer: preparer || value.preparer,
        checker: checker || value.checker,
        director: director || value.director,
      }
      await changeSettings(db, { signers })
    }
  }
}

function joined<T>(here: T[], there: T[]): T[] {
  const known = new Set(here.map(one => JSON.stringify(one)))
  return [...here, ...there.filter(one => !known.has(JSON.stringify(one)))]
}
