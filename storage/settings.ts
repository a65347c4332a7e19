import { defaultGaps } from '../laas/documents/gap.ts'
import type { Database } from './database.ts'
import type { Settings } from './types.ts'

export const defaultSettings: Settings = {
  language: 'th',
  gaps: defaultGaps,
  autoCheck: false,
  office: '',
  savedTexts: [],
  none: [],
  signers: { preparer: '', checker: '', director: '' },
}

export async function readSettings(db: Database): Promise<Settings> {
  const kept = await db.settings.toArray()
  return { ...defaultSettings, ...Object.fromEntries(kept.map(({ key, value }) => [key, value])) }
}

export async function changeSettings(db: Database, change: Partial<Settings>): Promise<void> {
  await db.settings.bulkPut(Object.entries(change).map(([key, value]) => ({ key, value })))
}
