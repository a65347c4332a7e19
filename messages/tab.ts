import type { View } from '../laas/forms/view.types.ts'
import type { Grid } from '../laas/reports/reading.ts'
import type { CaptureReply } from './replies.ts'

/** What the extension's own faces ask of the content script of a tab. */
export type TabCall =
  /** The page as a grid, its rows from `from` on; `rowCount` says how many there are. */
  | { type: 'grid'; from: number }
  /** Capture the page in view. */
  | { type: 'capturePage' }
  /** Go through all pages from here; the run is already stored as walking. */
  | { type: 'walk' }
  | { type: 'stopWalk' }
  | { type: 'view' }
  /** Carry out the tab's stored plan. */
  | { type: 'carryOut' }
  | { type: 'stopPlan' }

export interface TabReplies {
  grid: { grid: Grid; rowCount: number; pager: { current: number | null; of: number | null; more: boolean } }
  capturePage: CaptureReply
  walk: { ok: true }
  stopWalk: { ok: true }
  view: View
  carryOut: { ok: true }
  stopPlan: { ok: true }
}
