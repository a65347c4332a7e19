import type { Cell, Coverage, Open, OpenCode, Search } from './types.ts'

const reports: Partial<Record<Coverage, OpenCode>> = {
  missing: 'reportMissing',
  incomplete: 'reportIncomplete',
  unprovable: 'reportUnprovable',
  part: 'reportPart',
}
const lists: Partial<Record<Search, OpenCode>> = {
  never: 'listNever',
  partly: 'listPartly',
  failed: 'listFailed',
}

/**
 * Everything for which a kind and month is not whole; none of it: whole. `undated` are documents of the kind
 * that are open and without a date, `waiting` those that are skipped until papers come.
 */
export function openOf(cell: Omit<Cell, 'open'>, undated: number, waiting: number): Open[] {
  const open: Open[] = []
  const say = (code: OpenCode, count = 0, satang = 0) => open.push({ code, count, satang })
  const figure = (code: OpenCode, { count, satang }: { count: number; satang: number }) => {
    if (count !== 0) say(code, count, satang)
  }
  if (cell.damaged > 0) say('damaged', cell.damaged)
  const report = reports[cell.coverage]
  if (report) say(report)
  // Where nobody had such a document, or nobody knows of one yet, there is nothing to look for.
  const nothing = cell.coverage === 'none' || (cell.coverage === 'missing' && cell.all.count === 0)
  const list = nothing ? undefined : lists[cell.search]
  if (list) say(list)
  for (const code of ['missing', 'notLooked', 'cannotLook'] as const) figure(code, cell[code])
  for (const code of ['filled', 'saved', 'differs', 'twice'] as const) figure(code, cell.states[code])
  if (waiting > 0) say('waiting', waiting)
  if (undated > 0) say('undated', undated)
  const { system } = cell
  if (!system) {
    say('counting')
    return open
  }
  figure('asked', system.asked)
  if (system.contradicted > 0) say('contradicted', system.contradicted)
  figure('unreported', system.unreported)
  const { confirmed } = cell.states
  if (system.confirmed.count !== confirmed.count || system.confirmed.satang !== confirmed.satang)
    say('sumDiffers', system.confirmed.count - confirmed.count, system.confirmed.satang - confirmed.satang)
  return open
}
