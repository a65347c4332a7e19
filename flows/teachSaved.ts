import { savedTextBefore, savedTextOf } from '../laas/forms/savedText.ts'
import type { Database } from '../storage/database.ts'
import { writeLog } from '../storage/log.ts'
import { changeSettings, readSettings } from '../storage/settings.ts'

/**
 * Remembers with which words the page said that it saved: those before the new number, else those that the person
 * read. False where neither stands on the page, or where it stood there before the save.
 */
export async function teachSaved(
  db: Database,
  document: string,
  newNumber: string,
  words: string,
): Promise<boolean> {
  const plans = await db.plans.where('document').equals(document).toArray()
  const plan = plans.find(({ savePressedAt }) => savePressedAt !== null)
  if (!plan) return false
  const found = savedTextBefore(plan.textAfter, newNumber) ?? savedTextOf(plan.textAfter, words)
  if (!found || (!found.numbered && plan.textAtSave.includes(found.words))) return false
  await db.transaction('rw', db.settings, db.log, async () => {
    const { savedTexts } = await readSettings(db)
    if (savedTexts.some(one => one.words === found.words)) return
    await changeSettings(db, { savedTexts: [...savedTexts, found] })
    await writeLog(db, { what: 'savedTaught', why: found.words })
  })
  return true
}
