import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultGaps } from '../../../../laas/documents/gap.ts'
import { kinds, states } from '../../../../laas/documents/kinds.ts'
import { reconcile } from '../../../../laas/matching/reconcile/reconcile.ts'
import type { ReconcileInput, SeenSum, StateSum } from '../../../../laas/matching/reconcile/types.ts'

const year = { from: '2023-10-01', to: '2024-09-30' }

/** A February in which all is well: one receipt, every report and list there. */
function february(change: Partial<ReconcileInput> = {}): ReconcileInput {
  return {
    sums: [{ kind: 'receipt', month: '2024-02', state: 'confirmed', count: 3, satang: 123_456 }],
    gaps: [{ from: '2024-02-01', to: '2024-02-29' }],
    reports: [{ kind: 'receipt', period: { from: '2024-02-01', to: '2024-02-29' }, holds: 'complete' }],
    lists: [{ kind: 'receipt', title: 'รายการ', period: null, read: 'whole' }],
    seen: [seen(3, 123_456)],
    waiting: [],
    none: kinds.filter(kind => kind !== 'receipt').map(kind => ({ kind, month: '2024-02' })),
    ...change,
  }
}

const none = { count: 0, satang: 0 }
function seen(count: number, satang: number, change: Partial<SeenSum> = {}): SeenSum {
  return {
    kind: 'receipt',
    month: '2024-02',
    confirmed: { count, satang },
    unreported: none,
    asked: none,
    contradicted: 0,
    ...change,
  }
}

const month = (input: ReconcileInput) => reconcile(input).months[0]!
const codes = (input: ReconcileInput) => month(input).total.open.map(({ code }) => code)
const receipts = (input: ReconcileInput) => month(input).cells.find(({ kind }) => kind === 'receipt')!
const more = (sum: Partial<StateSum>) => [
  ...february().sums,
  { kind: 'receipt', month: '2024-02', state: 'todo', count: 1, satang: 100, ...sum } as StateSum,
]

describe('a month is whole', () => {
  it('where everything is there, confirmed and equal', () => {
    expect(codes(february())).toEqual([])
    expect(month(february()).whole).toBe(true)
  })

  it('with what is skipped for a reason, cancelled, or outside of the gap', () => {
    for (const state of ['skipped', 'cancelled', 'outside'] as const)
      expect(month(february({ sums: more({ state }) })).whole).toBe(true)
  })

  it.each<[string, Partial<ReconcileInput>]>([
    ['reportMissing', { reports: [] }],
    [
      'reportPart',
      { reports: [{ kind: 'receipt', period: { from: '2024-02-01', to: '2024-02-28' }, holds: 'complete' }] },
    ],
    ['reportPart', { reports: [{ kind: 'receipt', period: null, holds: 'complete' }] }],
    ['reportPart', { reports: [{ kind: 'receipt', period: year, holds: 'part' }] }],
    ['reportIncomplete', { reports: [{ kind: 'receipt', period: year, holds: 'incomplete' }] }],
    ['reportUnprovable', { reports: [{ kind: 'receipt', period: year, holds: 'unprovable' }] }],
    ['damaged', { reports: [...february().reports, { kind: 'receipt', period: year, holds: 'damaged' }] }],
    ['damaged', { reports: [...february().reports, { kind: null, period: null, holds: 'damaged' }] }],
    ['listNever', { lists: [] }],
    ['listPartly', { lists: [{ kind: 'receipt', title: 'รายการ', period: null, read: 'partly' }] }],
    ['listFailed', { lists: [{ kind: 'receipt', title: 'รายการ', period: null, read: 'failed' }] }],
    ['missing', { sums: more({ state: 'todo' }) }],
    ['filled', { sums: more({ state: 'filled' }) }],
    ['saved', { sums: more({ state: 'saved' }) }],
    ['differs', { sums: more({ state: 'differs' }) }],
    ['twice', { sums: more({ state: 'twice' }) }],
    [
      'waiting',
      { sums: more({ state: 'skipped' }), waiting: [{ kind: 'receipt', month: '2024-02', count: 1 }] },
    ],
    ['undated', { sums: more({ month: '', state: 'todo' }) }],
    ['unreported', { seen: [seen(3, 123_456, { unreported: { count: 1, satang: 5 } })] }],
    ['asked', { seen: [seen(3, 123_456, { asked: { count: 1, satang: 5 } })] }],
    ['contradicted', { seen: [seen(3, 123_456, { contradicted: 1 })] }],
    ['sumDiffers', { seen: [seen(3, 123_457)] }],
    ['sumDiffers', { seen: [seen(2, 123_456)] }],
    ['counting', { seen: null }],
  ])('never with %s', (code, change) => {
    expect(codes(february(change))).toContain(code)
    expect(month(february(change)).whole).toBe(false)
  })

  it('never where a kind has no report and nobody said that there was none', () => {
    const input = february({ none: february().none.slice(1) })
    expect(month(input).total.open).toMatchObject([{ code: 'reportMissing' }])
  })

  it('never by saying that there was none where there are documents, or a damaged report', () => {
    const said = [...february().none, { kind: 'receipt' as const, month: '2024-02' }]
    expect(codes(february({ reports: [], none: said }))).toContain('reportMissing')
    expect(codes(february({ sums: [], seen: [], reports: [], none: said }))).toEqual([])
    const damaged = [{ kind: null, period: year, holds: 'damaged' as const }]
    expect(codes(february({ sums: [], seen: [], reports: damaged, none: said }))).toContain('damaged')
  })
})

it('does not take a fiscal year in a title for every day of it, where a month shows nothing', () => {
  const reports = [{ kind: 'receipt' as const, period: year, holds: 'complete' as const }]
  expect(codes(february({ reports }))).toEqual([])
  expect(codes(february({ reports, sums: [], seen: [] }))).toEqual(['reportMissing'])
  const days = [{ ...reports[0]!, period: { from: '2023-10-01', to: '2024-09-29' } }]
  expect(codes(february({ reports: days, sums: [], seen: [] }))).toEqual([])
})

describe('what is to do', () => {
  const todo = more({ state: 'todo' })

  it('is missing only where it was looked for', () => {
    expect(receipts(february({ sums: todo }))).toMatchObject({
      missing: { count: 1 },
      notLooked: none,
      cannotLook: none,
    })
    expect(receipts(february({ sums: todo, lists: [] }))).toMatchObject({
      missing: none,
      notLooked: { count: 1 },
    })
    const partly = [{ kind: 'receipt' as const, title: 'รายการ', period: null, read: 'partly' as const }]
    expect(receipts(february({ sums: todo, lists: partly }))).toMatchObject({
      missing: none,
      notLooked: { count: 1 },
    })
    const failed = [{ kind: 'receipt' as const, title: 'รายการ', period: null, read: 'failed' as const }]
    expect(receipts(february({ sums: todo, lists: failed }))).toMatchObject({
      missing: none,
      cannotLook: { count: 1 },
    })
  })

  it('cannot be looked for without a date', () => {
    const result = reconcile(february({ sums: more({ month: '' }) }))
    const undated = result.months.at(-1)!
    expect(undated).toMatchObject({
      month: '',
      whole: false,
      total: { cannotLook: { count: 1 }, missing: none },
    })
  })

  it('is not looked for by a list of other days', () => {
    const lists = [
      {
        kind: 'receipt' as const,
        title: 'รายการ',
        period: { from: '2024-02-10', to: '2024-03-31' },
        read: 'whole' as const,
      },
    ]
    expect(receipts(february({ lists })).search).toBe('partly')
    const both = [...lists, { ...lists[0]!, period: { from: '2024-01-01', to: '2024-02-09' } }]
    expect(receipts(february({ lists: both })).search).toBe('looked')
  })
})

it('takes the days of the gap only: January from the 6th, July to the 6th', () => {
  const reports = [
    {
      kind: 'receipt' as const,
      period: { from: '2024-01-06', to: '2024-07-06' },
      holds: 'complete' as const,
    },
  ]
  const result = reconcile(february({ gaps: defaultGaps, reports }))
  expect(result.months.map(({ month }) => month)).toEqual(
    ['01', '02', '03', '04', '05', '06', '07'].map(n => `2024-${n}`),
  )
  const coverage = result.months.map(({ cells }) => cells.find(({ kind }) => kind === 'receipt')!.coverage)
  expect(new Set(coverage)).toEqual(new Set(['complete']))
})

it('counts a damaged report of an unknown kind once, and against every kind', () => {
  const damaged = [{ kind: null, period: year, holds: 'damaged' as const }]
  const { total, cells } = month(february({ reports: damaged, none: [] }))
  expect(total.damaged).toBe(1)
  expect(total.open).toContainEqual({ code: 'damaged', count: 1, satang: 0 })
  expect(cells.every(({ coverage }) => coverage === 'damaged')).toBe(true)
})

describe('for any documents', () => {
  const sum = fc.record({
    kind: fc.constantFrom(...kinds),
    month: fc.constantFrom('', '2023-12', '2024-01', '2024-02', '2024-07'),
    state: fc.constantFrom(...states),
    count: fc.integer({ min: 1, max: 100_000 }),
    satang: fc.integer({ min: -1_000_000_000, max: 9_000_000_000_000 }),
  })
  const list = fc.record({
    kind: fc.constantFrom(...kinds),
    title: fc.constantFrom('ก', 'ข'),
    period: fc.constantFrom(null, year),
    read: fc.constantFrom('whole' as const, 'partly' as const, 'failed' as const),
  })

  it('the figures of every cell, month and of the whole add up to all, to the satang', () => {
    fc.assert(
      fc.property(fc.array(sum, { maxLength: 40 }), fc.array(list, { maxLength: 8 }), (sums, lists) => {
        const { months } = reconcile(february({ sums, lists, gaps: defaultGaps }))
        for (const { cells, total } of months) {
          for (const cell of [...cells, total]) {
            const parts = [...Object.values(cell.states)]
            expect(add(parts)).toEqual(cell.all)
            const { outside, cancelled, todo } = cell.states
            expect(add([cell.due, outside, cancelled])).toEqual(cell.all)
            expect(add([cell.missing, cell.notLooked, cell.cannotLook])).toEqual(todo)
            expect(add([cell.states.filled, cell.states.saved])).toEqual(cell.entered)
          }
          expect(add(cells.map(({ all }) => all))).toEqual(total.all)
        }
        expect(add(months.map(({ total }) => total.all))).toEqual(add(sums))
      }),
    )
  })

  it('no month is whole with anything open in it, in any order of what is known', () => {
    fc.assert(
      fc.property(fc.array(sum, { maxLength: 20 }), fc.array(list, { maxLength: 5 }), (sums, lists) => {
        const input = february({ sums, lists, gaps: defaultGaps })
        const result = reconcile(input)
        const turned = reconcile({ ...input, sums: sums.toReversed(), lists: lists.toReversed() })
        expect(turned.months).toEqual(result.months)
        for (const { whole, cells, month } of result.months) {
          if (!whole) continue
          expect(month).not.toBe('')
          for (const { states } of cells)
            for (const state of ['todo', 'filled', 'saved', 'differs', 'twice'] as const)
              expect(states[state].count).toBe(0)
        }
      }),
    )
  })
})

function add(figures: { count: number; satang: number }[]) {
  const sum = { count: 0, satang: 0 }
  for (const { count, satang } of figures) {
    sum.count += count
    sum.satang += satang
  }
  return sum
}
