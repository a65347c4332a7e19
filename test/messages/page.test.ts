import { describe, expect, it } from 'vitest'
import { type PageCall, pageCall } from '../../messages/page.ts'
import { gridAnswer, viewAnswer } from '../../messages/tab.ts'

const problem = { code: 'pageUnchanged', values: ['2'], weight: 'stop' as const }
const readBack = [
  {
    field: 'amount' as const,
    label: 'จำนวนเงิน',
    line: null,
    wanted: '50.00',
    shown: '50.00',
    verdict: 'equal' as const,
  },
]
const grid = {
  viewer: 'table',
  merges: [[0, 0, 1, 2]] as [number, number, number, number][],
  texts: ['รายงาน'],
  page: { number: 1, of: null },
  problems: [problem],
}

/** One good message of each type. */
const calls: { [Type in PageCall['type']]: Extract<PageCall, { type: Type }> } = {
  hello: { type: 'hello', url: 'https://www.laas.go.th/', login: false },
  needFilling: { type: 'needFilling' },
  captureBegin: { type: 'captureBegin', capture: 'c', purpose: 'page', url: '', title: '' },
  captureRows: { type: 'captureRows', capture: 'c', from: 0, rows: [['ก', 'ข'], []] },
  captureEnd: { type: 'captureEnd', capture: 'c', rowCount: 2, grid, more: true },
  captureStop: { type: 'captureStop', capture: 'c' },
  walkStuck: { type: 'walkStuck', problem },
  walkPress: { type: 'walkPress', mark: 'ab12' },
  planResume: { type: 'planResume' },
  planTry: { type: 'planTry', plan: 'p', step: 0 },
  planStepDone: { type: 'planStepDone', plan: 'p', step: 0 },
  planStop: { type: 'planStop', plan: 'p', step: null, problem },
  planFinished: { type: 'planFinished', plan: 'p', readBack },
  planReadAgain: { type: 'planReadAgain', plan: 'p', readBack },
  planPress: { type: 'planPress', plan: 'p', mark: 'ab12' },
  savePressed: {
    type: 'savePressed',
    press: { plan: 'p', at: '2026-01-01T09:00:00.000Z', readBack: [], text: '' },
  },
  outcome: { type: 'outcome', plan: 'p', messages: ['บันทึกข้อมูลเรียบร้อย'], text: '' },
}
const isTaken = (call: unknown) => pageCall.safeParse(call).success

describe('what a page may say', () => {
  it.each(Object.values(calls))('$type is understood', call => {
    expect(pageCall.parse(call)).toEqual(call)
  })

  it.each(Object.values(calls))('$type is refused where a part is missing or of another kind', call => {
    for (const key of Object.keys(call)) {
      const { [key as keyof typeof call]: _, ...without } = call
      expect(isTaken(without)).toBe(false)
      expect(isTaken({ ...call, [key]: { toString: 'x' } })).toBe(false)
    }
  })

  it('is a closed list', () => {
    for (const type of [
      'save',
      'submit',
      'wipe',
      'exportBackup',
      'planStart',
      'decide',
      '__proto__',
      '',
      1,
      null,
    ])
      expect(isTaken({ type, plan: 'p', capture: 'c', mark: 'm' })).toBe(false)
    for (const message of [null, undefined, 'hello', [], [calls.hello], 7])
      expect(isTaken(message)).toBe(false)
  })

  it('brings nothing along that the call does not have', () => {
    expect(pageCall.parse({ ...calls.captureEnd, site: 'system', tab: 9, status: 'stored' })).toEqual(
      calls.captureEnd,
    )
    const hidden = JSON.parse('{"type":"needFilling","__proto__":{"plan":"x"},"constructor":1}')
    expect(Object.keys(pageCall.parse(hidden))).toEqual(['type'])
    expect('plan' in pageCall.parse(hidden)).toBe(false)
  })

  it('has bounds', () => {
    const long = (n: number) => 'ก'.repeat(n)
    const many = <T>(n: number, one: T) => Array<T>(n).fill(one)
    const tooMuch: unknown[] = [
      { ...calls.hello, url: long(10_001) },
      { ...calls.captureBegin, capture: long(201) },
      { ...calls.captureBegin, title: long(10_001) },
      { ...calls.captureBegin, purpose: 'import' },
      { ...calls.captureEnd, grid: { ...grid, texts: many(10_001, '') } },
      { ...calls.captureEnd, grid: { ...grid, page: { number: -1, of: 2 } } },
      { ...calls.captureRows, from: -1 },
      { ...calls.captureRows, from: 0.5 },
      { ...calls.captureRows, from: 10_000_001 },
      { ...calls.captureRows, rows: many(2_001, ['']) },
      { ...calls.captureRows, rows: [many(2_001, '')] },
      { ...calls.captureRows, rows: [[long(1_000_001)]] },
      { ...calls.captureRows, rows: [[1]] },
      { ...calls.captureEnd, rowCount: Number.NaN },
      { ...calls.captureEnd, rowCount: Number.POSITIVE_INFINITY },
      { ...calls.walkStuck, problem: { ...problem, code: '<b>' } },
      { ...calls.walkStuck, problem: { ...problem, values: many(301, '') } },
      { ...calls.planFinished, readBack: [{ ...readBack[0], field: 'password' }] },
      { ...calls.planFinished, readBack: many(5_001, readBack[0]) },
      { ...calls.outcome, messages: many(101, 'x') },
      { ...calls.outcome, messages: [long(10_001)] },
    ]
    for (const call of tooMuch) expect(isTaken(call)).toBe(false)
  })
})

describe('what a page answers', () => {
  it('is parsed before it is used', () => {
    expect(
      gridAnswer.safeParse({ grid: { ...grid, rows: [['ก']] }, rowCount: 1, login: false }).success,
    ).toBe(true)
    expect(gridAnswer.safeParse({ grid: { ...grid, rows: [[{}]] }, rowCount: 1, login: false }).success).toBe(
      false,
    )
    expect(gridAnswer.safeParse({ grid, rowCount: 1, login: false }).success).toBe(false)
    expect(viewAnswer.safeParse({ error: 'x' }).success).toBe(false)
  })
})
