import type { PageProgress, Walk } from '../../components/panel/walk.ts'
import type { Run } from '../../storage/types.ts'

/** The walk of a run as the screens show it; null where none is under way. */
export function walkShown(run: Run | null, inPage: PageProgress | null, stopping: boolean): Walk | null {
  if (run?.walk?.status !== 'running') return null
  const { read, startedAt, next } = run.walk
  const left = run.of === null ? null : Math.max(0, run.of - run.pages.length)
  const each = read > 0 ? (Date.now() - startedAt) / read / 1000 : null
  return {
    page: next ?? read + 1,
    of: run.of,
    rows: run.rowCount,
    secondsLeft: left === null || each === null ? null : Math.ceil(left * each),
    stopping,
    inPage,
  }
}
