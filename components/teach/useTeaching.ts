import { useEffect, useMemo, useState } from 'preact/hooks'
import type { ReportMap } from '../../laas/reports/map.ts'
import type { Grid } from '../../laas/reports/reading.ts'
import { mapOf } from '../../laas/reports/teach/mapOf.ts'
import { chosenColumns, type Draft, type Proposal } from '../../laas/reports/teach/meaning.ts'
import { type Hints, proposeColumns } from '../../laas/reports/teach/propose.ts'
import { type Trial, tryMap } from '../../laas/reports/teach/tryMap.ts'

export interface Teaching {
  proposal: Proposal
  draft: Draft
  columns: ReturnType<typeof chosenColumns>
  refusals: ReturnType<typeof mapOf>['problems']
  map: ReportMap | null
  trial: Trial | null
  onDraft: (draft: Draft) => void
  onHeader: (header: { row: number; rows: number }) => void
}

/** A long page takes its time to read: not at every stroke of a key. */
const patience = 200

/**
 * A grid being taught: proposal, draft and trial. `taken` is what the page was taken for and does not quite
 * fit, `others` the maps that a new one has to prevail against.
 */
export function useTeaching(
  grid: Grid,
  site: ReportMap['site'],
  taken: ReportMap | null,
  others: ReportMap[],
): Teaching {
  const [header, setHeader] = useState<Hints['header']>()
  const proposal = useMemo(
    () => proposeColumns(grid, { site, header, map: taken ?? undefined }),
    [grid, site, header, taken],
  )
  const columnsKey = proposal.columns.map(({ label }) => label).join('|')
  const [said, setSaid] = useState<{ on: string; draft: Draft } | null>(null)
  // What was said of other columns does not hold for these.
  const draft =
    said?.on === columnsKey
      ? said.draft
      : { ...firstDraft(proposal, taken), ...(said && { ...said.draft, fields: {} }) }
  const { map, problems } = useMemo(() => mapOf(proposal, draft, site), [proposal, said, site])
  const [tried, setTried] = useState<{ map: ReportMap; trial: Trial } | null>(null)
  useEffect(() => {
    if (!map) return
    const timer = setTimeout(() => setTried({ map, trial: tryMap(grid, map, others) }), patience)
    return () => clearTimeout(timer)
  }, [map])
  return {
    proposal,
    draft,
    columns: chosenColumns(proposal, draft),
    refusals: problems,
    map,
    trial: tried && tried.map === map ? tried.trial : null,
    onDraft: next => setSaid({ on: columnsKey, draft: next }),
    onHeader: setHeader,
  }
}

function firstDraft({ kind, title }: Proposal, taken: ReportMap | null): Draft {
  const layout = taken?.opens === 'group' ? 'heading' : taken?.lines === 'never' ? 'one' : 'several'
  return { kind, title, name: taken?.name ?? '', layout, fields: {} }
}
