import { officeIn } from '../laas/forms/office.ts'
import type { Database } from '../storage/database.ts'
import { writeLog } from '../storage/log.ts'
import { changeSettings, readSettings } from '../storage/settings.ts'

/** Whose documents these are, from the header of an old report; what is known already stays. */
export async function learnOffice(db: Database, texts: string[]): Promise<void> {
  if ((await readSettings(db)).office !== '') return
  const office = officeIn(texts.join(' '))
  if (office !== '') await settleOffice(db, office)
}

/** A person, or the old reports, say whose documents these are. */
export async function settleOffice(db: Database, office: string): Promise<void> {
  await db.transaction('rw', db.settings, db.log, async () => {
    await changeSettings(db, { office })
    await writeLog(db, { what: 'officeSet', why: office })
  })
}
