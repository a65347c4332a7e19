import { useEffect, useMemo, useState } from 'preact/hooks'
import type { ReportMap } from '../../laas/reports/map.ts'
import type { Grid } from '../../laas/reports/reading.ts'
import { mapOf } from '../../laas/reports/teach/mapOf.ts'
import { chosenColumns, type Draft, type Proposal } from '../../laas/reports/teach/meaning.ts'
import { proposeColumns } from '../../laas/reports/teach/propose.ts'
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
  const hints = { site, map: taken ?? undefined }
  const found = useMemo(() => proposeColumns(grid, hints), [grid, site, taken])
  // What was said holds for every page of the report, and for no other.
  const report = [...found.titles.slice(0, 3), ...found.columns.map(({ label }) => label)].join('|')
  const [at, setAt] = useState<{ on: string; header: { row: number; rows: number } } | null>(null)
  const header = at?.on === report ? at.header : undefined
  const proposal = useMemo(
    () => (header ? proposeColumns(grid, { ...hints, header }) : found),
    [grid, found, header],
  )
  const [said, setSaid] = useState<{ on: string; draft: Draft } | null>(null)
  const draft = useMemo(
    () => (said?.on === report ? said.draft : firstDraft(proposal, taken)),
    [said, report, proposal],
  )
  const { map, problems } = useMemo(() => mapOf(proposal, draft, site), [proposal, draft, site])
  const [tried, setTried] = useState<{ map: ReportMap; trial: Trial } | null>(null)
  useEffect(() => {
    if (!map) return
    const wait = tried ? patience : 0
    const timer = setTimeout(() => setTried({ map, trial: tryMap(grid, map, others) }), wait)
    return () => clearTimeout(timer)
  }, [map])
  return {
    proposal,
    draft,
    columns: chosenColumns(proposal, draft),
    refusals: problems,
    map,
    trial: tried && tried.map === map ? tried.trial : null,
    onDraft: next => setSaid({ on: report, draft: next }),
    onHeader: next => {
      setAt({ on: report, header: next })
      // Other rows have other columns.
      setSaid({ on: report, draft: { ...draft, fields: {} } })
    },
  }
}

function firstDraft({ kind, title, layout: proposed }: Proposal, taken: ReportMap | null): Draft {
  const known = taken?.opens === 'group' ? 'heading' : taken?.lines === 'never' ? 'one' : 'several'
  const layout = taken ? known : proposed
  const bare = taken?.taught === true && taken.titles.length === 0
  return { kind, title: bare ? '' : title, name: taken?.name ?? '', layout, fields: {} }
}
