import type { Gap } from '../laas/documents/gap.ts'
import type { Database } from '../storage/database.ts'
import { writeLog } from '../storage/log.ts'
import { changeSettings } from '../storage/settings.ts'
import { firstState } from '../storage/storedDocument.ts'
import { type Change, writeDocuments } from '../storage/tallies.ts'
import { settleDamaged } from './settleDamaged.ts'

/**
 * Other days are lost: documents that were outside of them are to be entered now, or the other way round. What
 * somebody has worked on stays as it is. Returns how many documents changed their state.
 */
export async function changeGaps(db: Database, gaps: Gap[]): Promise<number> {
  const { settings, documents, tallies, captures, rows, runs, log } = db
  return db.transaction('rw', [settings, documents, tallies, captures, rows, runs, log], async () => {
    await changeSettings(db, { gaps })
    const changes: Change[] = []
    await documents
      .filter(({ state }) => state === 'todo' || state === 'outside')
      .each(before => {
        const state = firstState(before, gaps)
        if (state !== before.state) changes.push({ before, after: { ...before, state } })
      })
    await writeDocuments(db, changes)
    await settleDamaged(db, gaps)
    const spans = gaps.map(({ from, to }) => `${from}…${to}`).join(', ')
    await writeLog(db, { what: 'gapsChanged', why: `${spans} (${changes.length})` })
    return changes.length
  })
}
