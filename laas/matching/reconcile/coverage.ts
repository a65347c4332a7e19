import type { Gap } from '../../documents/gap.ts'
import type { Kind } from '../../documents/kinds.ts'
import { covers, touches } from './spans.ts'
import type { Coverage, OldReport, Search, SystemList } from './types.ts'

/** Damaged reports that held, or may have held, documents of these days. */
export function damagedIn(spans: Gap[], reports: OldReport[]): number {
  return reports.filter(
    ({ holds, period }) =>
      holds === 'damaged' && spans.length > 0 && (period === null || touches(period, spans)),
  ).length
}

/** Those of them that held, or may have held, this kind. */
export function damagedOf(kind: Kind, spans: Gap[], reports: OldReport[]): number {
  return damagedIn(
    spans,
    reports.filter(report => report.kind === null || report.kind === kind),
  )
}

/**
 * Whether reports that are proved complete hold every day of the spans; where not, the nearest that there is.
 * A report that does not say its period covers nothing: it may be of any days.
 */
export function coverageOf(kind: Kind, spans: Gap[], reports: OldReport[]): Coverage {
  if (damagedOf(kind, spans, reports) > 0) return 'damaged'
  const own = reports.filter(report => report.kind === kind)
  const periods = (holds: OldReport['holds'][]) =>
    own.flatMap(report => (report.period && holds.includes(report.holds) ? [report.period] : []))
  if (covers(periods(['complete']), spans)) return 'complete'
  const near = own.filter(({ period }) => period === null || touches(period, spans))
  if (near.some(({ holds }) => holds === 'incomplete')) return 'incomplete'
  if (covers(periods(['complete', 'unprovable']), spans)) return 'unprovable'
  return near.length > 0 ? 'part' : 'missing'
}

/**
 * Whether lists of the system, read to their ends, show every day of the spans. Where another list of the kind was
 * begun and not read to its end, what is not found may stand there.
 */
export function searchOf(kind: Kind, spans: Gap[], lists: SystemList[]): Search {
  const near = lists.filter(
    list => list.kind === kind && (list.period === null || touches(list.period, spans)),
  )
  if (near.length === 0) return 'never'
  if (near.every(({ read }) => read === 'failed')) return 'failed'
  if (near.some(({ read }) => read !== 'whole')) return 'partly'
  const isAll = near.some(({ period }) => period === null)
  return isAll ||
    covers(
      near.flatMap(({ period }) => period ?? []),
      spans,
    )
    ? 'looked'
    : 'partly'
}
