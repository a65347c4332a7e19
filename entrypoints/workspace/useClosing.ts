import { useEffect, useMemo, useState } from 'preact/hooks'
import type { WorkspaceProps } from '../../components/workspace/Workspace.tsx'
import { type BalancePair, balancePairs } from '../../flows/balances.ts'
import { reconcileInput, skippedDocuments } from '../../flows/reconcile.ts'
import { type Seen, seenSums } from '../../flows/seenSums.ts'
import type { Problem } from '../../laas/documents/problem.ts'
import { reconcile } from '../../laas/matching/reconcile/reconcile.ts'
import type { Sheet } from '../../laas/reports/files/writeWorkbook.ts'
import en from '../../locales/en.json'
import th from '../../locales/th.json'
import type { Database } from '../../storage/database.ts'
import { writeLog } from '../../storage/log.ts'
import { changeSettings, defaultSettings, readSettings } from '../../storage/settings.ts'
import { saveFile } from '../shared/saveFile.ts'
import { useLive } from '../shared/useLive.ts'

/** Reasons for skipping that mean: not yet. */
const waiting = [th.skip_later, en.skip_later]

/** The reconciliation, read only while its tab is open: the entries of the system are added up one by one. */
export function useClosing(db: Database, open: boolean): WorkspaceProps['closing'] {
  const input = useLive(() => (open ? reconcileInput(db, waiting) : Promise.resolve(null)), [open], null)
  const stamp = useLive(() => (open ? stampOf(db) : Promise.resolve('')), [open], '')
  const state = JSON.stringify([input, stamp])
  const [seen, setSeen] = useState<(Seen & { of: string }) | null>(null)
  const [balances, setBalances] = useState<{ of: string; pairs: BalancePair[] } | null>(null)
  const [problems, setProblems] = useState<Problem[]>([])
  useEffect(() => {
    if (!open || !input) return
    const abort = new AbortController()
    const add = async () => {
      const found = await seenSums(db, abort.signal)
      setSeen({ of: state, ...found })
      const pairs = await balancePairs(db, found.unreported, abort.signal)
      setBalances({ of: state, pairs })
    }
    setProblems([])
    add().catch(error => {
      if (!abort.signal.aborted)
        setProblems([{ code: 'closingFailed', values: [String(error)], weight: 'stop' }])
    })
    return () => abort.abort()
  }, [open, state])
  const sums = seen?.of === state ? seen.sums : null
  const skipped = useLive(() => (open ? skippedDocuments(db) : Promise.resolve([])), [open], [])
  const { office, signers } = useLive(() => readSettings(db), [], defaultSettings)
  const result = useMemo(() => input && reconcile({ ...input, seen: sums }), [state, sums])
  return {
    result,
    counting: sums === null || balances?.of !== state,
    balances: balances?.pairs ?? null,
    problems,
    skipped,
    unreported: (seen?.unreported ?? []).map(sighting => ({ ...sighting, reason: '' })),
    today: today(),
    office,
    onOffice: name => void changeSettings(db, { office: name }),
    signers,
    onSigners: names => void changeSettings(db, { signers: names }),
    onPrint: () => print(),
    onSheets: sheets => void saveSheets(sheets),
    onNone: (kind, month, none) => void sayNone(db, kind, month, none),
  }
}

/** Changes with everything that may change what the system's entries add up to. */
async function stampOf(db: Database): Promise<string> {
  const [sightings, links, log] = await Promise.all([db.sightings.count(), db.links.count(), db.log.count()])
  const runs = await db.runs.toArray()
  return [sightings, links, log, ...runs.map(({ lastAt }) => lastAt)].join(' ')
}

/** The writer of workbooks is large: it is loaded when somebody wants one. */
async function saveSheets(sheets: Sheet[]): Promise<void> {
  const { writeWorkbook } = await import('../../laas/reports/files/writeWorkbook.ts')
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  saveFile(new Blob([writeWorkbook(sheets)], { type }), `laas-reconciliation-${today()}.xlsx`)
}

/** The day at this place, not in Greenwich. */
function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

async function sayNone(db: Database, kind: string, month: string, none: boolean): Promise<void> {
  await db.transaction('rw', db.settings, db.log, async () => {
    const { none: before } = await readSettings(db)
    const others = before.filter(said => said.kind !== kind || said.month !== month)
    const own = { kind, month } as (typeof before)[number]
    await changeSettings(db, { none: none ? [...others, own] : others })
    await writeLog(db, { what: none ? 'noneSaid' : 'noneUnsaid', why: `${kind} ${month}` })
  })
}
