import type { Gap } from '../../documents/gap.ts'
import { type Kind, kinds, states } from '../../documents/kinds.ts'
import { coverageOf, damagedIn, damagedOf, searchOf } from './coverage.ts'
import { add, emptyStates, nothing } from './figures.ts'
import { openOf } from './openOf.ts'
import { monthsOf, spansIn } from './spans.ts'
import type {
  Cell,
  Figure,
  Month,
  OldReport,
  Open,
  OpenCode,
  ReconcileInput,
  Reconciliation,
  SeenSum,
} from './types.ts'

/** States in which a document of an unknown day may be the one that a month still lacks. */
const unsettled = ['todo', 'filled', 'saved', 'differs', 'twice'] as const

/**
 * The old reports against the restored system, month by month and kind by kind. Months are those of the gaps
 * and all others that hold documents; what is without a date stands last, under ''. Only months of the gaps
 * can be whole.
 */
export function reconcile(input: ReconcileInput): Reconciliation {
  const inGap = monthsOf(input.gaps)
  const all = new Set([...inGap, ...input.sums.filter(({ count }) => count !== 0).map(({ month }) => month)])
  const dated = [...all].filter(Boolean).sort()
  const months = (all.has('') ? [...dated, ''] : dated).map(month => {
    const spans = month ? spansIn(month, input.gaps) : []
    const cells = kinds.map(kind => cellOf(input, kind, month, spans))
    const total = totalOf(month, cells, damagedIn(spans, input.reports))
    return { month, cells, total, whole: inGap.includes(month) && total.open.length === 0 }
  })
  const froms = input.gaps.map(({ from }) => from).sort()
  const tos = input.gaps.map(({ to }) => to).sort()
  return {
    months,
    lists: input.lists,
    span: froms[0] && tos.at(-1) ? { from: froms[0], to: tos.at(-1)! } : null,
  }
}

function cellOf(input: ReconcileInput, kind: Kind, month: string, spans: Gap[]): Cell {
  const sums = emptyStates()
  let undated = 0
  for (const { count, satang, ...of } of input.sums) {
    if (of.kind !== kind) continue
    if (of.month === month) sums[of.state] = add(sums[of.state], { count, satang })
    if (of.month === '' && unsettled.some(state => state === of.state)) undated += count
  }
  const all = add(...states.map(state => sums[state]))
  const isDue = spans.length > 0
  const damaged = isDue ? damagedOf(kind, spans, input.reports) : 0
  const said = all.count === 0 && input.none.some(none => none.kind === kind && none.month === month)
  // A year in a title does not say that its days were not filtered: of a month without documents it proves nothing.
  const telling = all.count > 0 ? input.reports : input.reports.filter(tellsDays)
  const found = isDue ? coverageOf(kind, spans, telling) : 'none'
  const search = isDue ? searchOf(kind, spans, input.lists) : 'never'
  const waiting = input.waiting
    .filter(other => other.kind === kind && other.month === month)
    .reduce((n, { count }) => n + count, 0)
  const cell = {
    kind,
    month,
    states: sums,
    all,
    due: add(
      ...states.filter(state => state !== 'outside' && state !== 'cancelled').map(state => sums[state]),
    ),
    entered: add(sums.filled, sums.saved),
    ...todoBy(sums.todo, month, search),
    damaged,
    system:
      input.seen &&
      (input.seen.find(seen => seen.kind === kind && seen.month === month) ?? unseen(kind, month)),
    coverage: said && found !== 'damaged' ? ('none' as const) : found,
    search,
  }
  const open = openOf(cell, month === '' ? 0 : undated, waiting)
  return { ...cell, open: isDue ? open : open.filter(({ code }) => !ofTheGap.includes(code)) }
}

const tellsDays = ({ period, holds }: OldReport) =>
  holds === 'damaged' || !period || !/-10-01$/.test(period.from) || !/-09-30$/.test(period.to)

/** What can only be asked of days that are in the gap. */
const ofTheGap: OpenCode[] = ['listNever', 'listPartly', 'listFailed', 'undated', 'counting', 'sumDiffers']

/** Without a date nothing can be told for certain from its neighbours. */
function todoBy(
  todo: Figure,
  month: string,
  search: Cell['search'],
): Pick<Cell, 'missing' | 'notLooked' | 'cannotLook'> {
  const by = { missing: nothing(), notLooked: nothing(), cannotLook: nothing() }
  if (month === '' || search === 'failed') by.cannotLook = todo
  else if (search === 'looked') by.missing = todo
  else by.notLooked = todo
  return by
}

const unseen = (kind: Kind, month: string): SeenSum => ({
  kind,
  month,
  confirmed: nothing(),
  unreported: nothing(),
  asked: nothing(),
  contradicted: 0,
})

function totalOf(month: string, cells: Cell[], damaged: number): Month['total'] {
  const sum = (of: (cell: Cell) => Figure) => add(...cells.map(of))
  const open = new Map<string, Open>()
  for (const { code, count, satang } of cells.flatMap(cell => cell.open)) {
    const before = open.get(code) ?? { code, count: 0, satang: 0 }
    // A report of an unknown kind may be any kind's, and is still one.
    const counted = code === 'damaged' ? damaged : before.count + count
    open.set(code, { code, count: counted, satang: before.satang + satang })
  }
  return {
    month,
    states: Object.fromEntries(
      states.map(state => [state, sum(cell => cell.states[state])]),
    ) as Cell['states'],
    all: sum(cell => cell.all),
    due: sum(cell => cell.due),
    entered: sum(cell => cell.entered),
    missing: sum(cell => cell.missing),
    notLooked: sum(cell => cell.notLooked),
    cannotLook: sum(cell => cell.cannotLook),
    damaged,
    open: [...open.values()],
  }
}
