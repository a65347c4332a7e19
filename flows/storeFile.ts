import type { FileEvidence } from '../laas/reports/files/evidence.ts'
import type { FilePace } from '../laas/reports/files/pace.ts'
import type { Grid } from '../laas/reports/reading.ts'
import { dropCapture, openCapture } from '../storage/captures.ts'
import type { Database } from '../storage/database.ts'
import type { StoringPace } from '../storage/pace.ts'
import { readSettings } from '../storage/settings.ts'
import type { Site } from '../storage/types.ts'
import { type Captured, endCapture } from './capture.ts'
import { matchKind } from './match.ts'

/**
 * Stores one report of a file just as a page of the site is stored: its rows and all that they say, or nothing.
 * Where the system was looked at, matches. Rejects when aborted; then nothing of it is left.
 */
export async function storeFile(
  db: Database,
  evidence: FileEvidence,
  grid: Grid,
  site: Site,
  { signal, onProgress }: FilePace = {},
): Promise<Captured> {
  const { rows, ...frame } = grid
  const id = `file-${crypto.randomUUID()}`
  await openCapture(db, {
    id,
    run: '',
    site,
    report: null,
    title: '',
    url: '',
    file: evidence,
    at: new Date().toISOString(),
    purpose: 'page',
    more: false,
    grid: frame,
    rowCount: 0,
    hash: '',
    status: 'receiving',
    pageProof: null,
    problems: [],
    counts: {},
  })
  try {
    const { gaps } = await readSettings(db)
    const pace: StoringPace = {
      signal,
      onProgress: share => onProgress?.({ rows: Math.round(share * rows.length), share }),
    }
    const captured = await endCapture(db, id, rows.length, gaps, null, pace, grid)
    await matchSeen(db, captured)
    return captured
  } catch (error) {
    await dropCapture(db, id)
    // The database gives its own name to what ended the transaction.
    signal?.throwIfAborted()
    throw error
  }
}

/** New documents may stand in the system already, and new sightings may be documents. */
async function matchSeen(db: Database, { problem, run, added }: Captured): Promise<void> {
  const kind = run?.kind
  if (problem || !kind) return
  const seen = await db.sightings.where('[kind+run]').between([kind, ''], [kind, '\uffff']).count()
  if (seen > 0 && (run.site === 'system' || added > 0)) await matchKind(db, kind)
}
