import { browser } from 'wxt/browser'
import { noteSavePressed } from '../../flows/plan.ts'
import { savePress } from '../../messages/page.ts'
import { pressedKey } from '../../messages/pressedKey.ts'
import type { Database } from '../../storage/database.ts'

let last: Promise<void> = Promise.resolve()

/** Notes the saves that were pressed since, each once: pages write them down, and may be gone before anybody hears of it. */
export function takePressed(db: Database): Promise<void> {
  const taken = last.then(() => take(db))
  last = taken.catch(() => {})
  return taken
}

async function take(db: Database): Promise<void> {
  const kept = await browser.storage.local.get(null)
  for (const [key, value] of Object.entries(kept)) {
    if (!key.startsWith(pressedKey)) continue
    const { data } = savePress.safeParse(value)
    if (data) await noteSavePressed(db, data.plan, data.readBack, data.text)
    await browser.storage.local.remove(key)
  }
}
