import type { Problem } from '../../laas/documents/problem.ts'
import type { ReportMap } from '../../laas/reports/map.ts'
import type { Grid } from '../../laas/reports/reading.ts'
import type { RereadingProps } from './Rereading.tsx'
import { TeachScreen } from './TeachScreen.tsx'
import { useTeaching } from './useTeaching.ts'

export interface TeachProps {
  /** The page or sheet. */
  grid: Grid
  /** The grid is only the beginning of a long sheet. */
  partial?: boolean
  site: ReportMap['site']
  /** What the page was taken for and does not quite fit; null where it is unknown. */
  taken: ReportMap | null
  /** The other maps of the site: a new one must prevail against them on this page. */
  others: ReportMap[]
  busy?: boolean
  /** Stored pages that are being read anew with it. */
  rereading?: RereadingProps | undefined
  /** Why it could not be kept. */
  problem?: Problem | null
  onSave: (map: ReportMap) => void
  onCancel: () => void
}

/** Teaching one page or sheet from the first proposal to a map. */
export function Teach({
  grid,
  partial = false,
  site,
  taken,
  others,
  busy = false,
  rereading,
  problem = null,
  onSave,
  onCancel,
}: TeachProps) {
  const { map, ...teaching } = useTeaching(grid, site, taken, others)
  return (
    <TeachScreen
      {...teaching}
      partial={partial}
      busy={busy}
      rereading={rereading}
      problem={problem}
      onSave={() => map && onSave(map)}
      onCancel={onCancel}
    />
  )
}
