import { browser } from 'wxt/browser'
import { noteSavePressed } from '../../flows/plan.ts'
import { type SavePress, savePress } from '../../messages/page.ts'
import { pressedKey } from '../../messages/pressedKey.ts'
import type { Database } from '../../storage/database.ts'
import { planOfTab } from '../../storage/plans.ts'

let last: Promise<void> = Promise.resolve()

/**
 * Notes the saves that were pressed since, each once, in the order they came: the one that a page tells of now, and those
 * that pages wrote down and may be gone. Throws where it is not the plan of the tab that tells.
 */
export function takePressed(db: Database, told?: { tab: number; press: SavePress }): Promise<void> {
  const taken = last.then(() => take(db, told))
  last = taken.catch(() => {})
  return taken
}

async function take(db: Database, told?: { tab: number; press: SavePress }): Promise<void> {
  if (told) {
    if ((await planOfTab(db, told.tab))?.id !== told.press.plan) throw new Error('not the plan of this tab')
    await noteSavePressed(db, told.press)
  }
  const kept = await browser.storage.local.get(null)
  for (const [key, value] of Object.entries(kept)) {
    if (!key.startsWith(pressedKey)) continue
    const { data } = savePress.safeParse(value)
    if (data) await noteSavePressed(db, data)
    await browser.storage.local.remove(key)
  }
}
