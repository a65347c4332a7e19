import { describe, expect, it } from 'vitest'
import { documentsFor, planFill } from '../../flows/fill.ts'
import { greet, resumePlan } from '../../flows/hello.ts'
import { noteDone, noteFinished, noteOutcome, noteReadAgain, noteStop, noteTry } from '../../flows/plan.ts'
import { teachSaved } from '../../flows/teachSaved.ts'
import { receiptTaxAllot } from '../../laas/forms/known/receiptTaxAllot.ts'
import type { ReadBackField, View } from '../../laas/forms/view.types.ts'
import type { Database } from '../../storage/database.ts'
import { changeDocument } from '../../storage/documents.ts'
import { changePlan, leaveTab, planOfTab, settleSave, startPlan } from '../../storage/plans.ts'
import { bothTallies, capture, everything, line, newOffice } from '../storage/office.ts'
import { newPlan, pressSave } from './newPlan.ts'

const equal: ReadBackField = {
  field: 'party',
  label: 'ผู้ชำระเงิน',
  line: null,
  wanted: 'นายสมมติ',
  shown: 'นายสมมติ',
  verdict: 'equal',
}
const different: ReadBackField = { ...equal, field: 'amount', label: 'จำนวนเงิน', verdict: 'different' }
const success = ['บันทึกข้อมูลเรียบร้อย เลขที่ RCPT-00012/67']

/** A captured document and a plan that fills it in tab 1. */
async function filling(): Promise<{ db: Database; plan: string; document: string }> {
  const db = newOffice()
  await capture(db, { lines: [line(1), line(2)] })
  const document = (await db.documents.toArray())[0]!.id
  const plan = newPlan({ document })
  expect(await startPlan(db, plan)).toBeNull()
  return { db, plan: plan.id, document }
}
const stateOf = async (db: Database, document: string) => (await db.documents.get(document))!.state

describe('a plan under way', () => {
  it('counts each try before it is made, and each step that is done', async () => {
    const { db, plan } = await filling()
    const chosen = { value: 'A', text: 'ค่าเช่า..' }
    await noteTry(db, plan, 1, undefined, chosen)
    await noteTry(db, plan, 1)
    await noteDone(db, plan, 1)
    const { steps } = (await planOfTab(db, 1))!
    expect(steps).toMatchObject([
      { state: 'todo', tries: 0 },
      { state: 'done', tries: 2, want: { chosen } },
    ])
  })

  it('stops with a problem at its step; a lost session only makes it wait', async () => {
    const { db, plan } = await filling()
    const problem = { code: 'optionMissing', values: ['ธนาคาร'], weight: 'stop' as const }
    await noteStop(db, plan, 0, problem)
    expect(await planOfTab(db, 1)).toMatchObject({
      status: 'stopped',
      problems: [problem],
      steps: [{ state: 'failed', problem }, { state: 'todo' }],
    })
    const lost = await filling()
    await noteStop(lost.db, lost.plan, null, { code: 'sessionLost', values: [], weight: 'stop' })
    expect(await planOfTab(lost.db, 1)).toMatchObject({ status: 'waiting' })
  })

  it('goes on from its beginning after a login, with its tries forgotten', async () => {
    const { db, plan } = await filling()
    await noteTry(db, plan, 0)
    await noteDone(db, plan, 0)
    expect(await greet(db, 1, true)).toMatchObject({ plan: null })
    expect(await planOfTab(db, 1)).toMatchObject({ status: 'waiting', problems: [{ code: 'sessionLost' }] })
    expect(await greet(db, 1, false)).toMatchObject({ plan: { id: plan, status: 'waiting' } })
    expect(await resumePlan(db, 1)).toMatchObject({
      status: 'running',
      problems: [],
      steps: [
        { state: 'todo', tries: 0 },
        { state: 'todo', tries: 0 },
      ],
    })
    expect(await resumePlan(db, 2)).toBeNull()
  })

  it('makes its document filled only where the whole read-back holds', async () => {
    const good = await filling()
    await noteFinished(good.db, good.plan, [equal, { ...equal, verdict: 'computed' }])
    expect(await stateOf(good.db, good.document)).toBe('filled')
    expect(await planOfTab(good.db, 1)).toMatchObject({ status: 'done', problems: [] })
    for (const verdict of ['different', 'missing'] as const) {
      const { db, plan, document } = await filling()
      await noteFinished(db, plan, [equal, { ...different, verdict }])
      expect(await stateOf(db, document)).toBe('todo')
      expect(await planOfTab(db, 1)).toMatchObject({
        status: 'done',
        problems: [{ code: 'readBackDiffers', values: ['จำนวนเงิน'] }],
      })
    }
  })

  it('hears nothing that comes after it was stopped', async () => {
    const { db, plan } = await filling()
    await changePlan(db, plan, one => ({ ...one, status: 'stopped' }))
    const before = await everything(db)
    await noteTry(db, plan, 0)
    await noteDone(db, plan, 0)
    await noteStop(db, plan, 0, { code: 'optionMissing', values: [], weight: 'stop' })
    await noteFinished(db, plan, [equal])
    expect(await everything(db)).toEqual(before)
  })

  it('hears nothing once another has taken its tab', async () => {
    const { db, plan } = await filling()
    const [, second] = await db.documents.toArray()
    await startPlan(db, newPlan({ document: second!.id }))
    const before = await everything(db)
    await noteTry(db, plan, 0)
    await noteDone(db, plan, 0)
    await noteFinished(db, plan, [equal])
    await pressSave(db, plan, [equal])
    expect(await noteOutcome(db, plan, success)).toBeNull()
    expect(await everything(db)).toEqual(before)
  })
})

describe('the same document in two tabs', () => {
  const second = (document: string) => newPlan({ document, tab: 2 })

  it('is refused while the first is filled, waits, or stands filled before the person', async () => {
    const { db, plan, document } = await filling()
    expect(await startPlan(db, second(document))).toBe(1)
    await changePlan(db, plan, one => ({ ...one, status: 'waiting' }))
    expect(await startPlan(db, second(document))).toBe(1)
    await changePlan(db, plan, one => ({ ...one, status: 'done' }))
    expect(await startPlan(db, second(document))).toBe(1)
    expect(await planOfTab(db, 2)).toBeNull()
  })

  it('is free again when the first was stopped, or its tab or the browser closed', async () => {
    const stopped = await filling()
    await changePlan(stopped.db, stopped.plan, one => ({ ...one, status: 'stopped' }))
    expect(await startPlan(stopped.db, second(stopped.document))).toBeNull()
    for (const tab of [1, null]) {
      const { db, document } = await filling()
      await leaveTab(db, tab)
      expect(await startPlan(db, second(document))).toBeNull()
      expect(await greet(db, 1, false)).toMatchObject({ plan: null })
    }
    const other = await filling()
    await leaveTab(other.db, 5)
    expect(await startPlan(other.db, second(other.document))).toBe(1)
  })
})

describe('what the page answers to the save', () => {
  it('counts only after the person pressed save', async () => {
    const { db, plan, document } = await filling()
    await noteFinished(db, plan, [equal])
    expect(await noteOutcome(db, plan, success)).toBeNull()
    expect(await stateOf(db, document)).toBe('filled')
    await pressSave(db, plan, [equal])
    expect(await greet(db, 1, false)).toMatchObject({ awaiting: plan })
    expect(await noteOutcome(db, plan, ['ยินดีต้อนรับ'])).toBeNull()
    expect(await noteOutcome(db, plan, success)).toBe('saved')
    expect(await db.documents.get(document)).toMatchObject({ state: 'saved', newNumber: 'RCPT-00012/67' })
    expect(await planOfTab(db, 1)).toMatchObject({ outcome: 'saved', savedNumber: 'RCPT-00012/67' })
    expect(await greet(db, 1, false)).toMatchObject({ plan: null, awaiting: null })
    const { kept, counted } = await bothTallies(db)
    expect(kept).toEqual(counted)
  })

  it('counts once', async () => {
    const { db, plan, document } = await filling()
    await pressSave(db, plan, [equal])
    await noteOutcome(db, plan, success)
    const another = ['บันทึกข้อมูลเรียบร้อย เลขที่ RCPT-00099/67']
    expect(await noteOutcome(db, plan, another)).toBeNull()
    await pressSave(db, plan, [equal])
    expect(await noteOutcome(db, plan, another)).toBeNull()
    expect(await db.documents.get(document)).toMatchObject({ newNumber: 'RCPT-00012/67' })
  })

  it('keeps the plan where the page found errors, until a save is answered well', async () => {
    const { db, plan, document } = await filling()
    await noteFinished(db, plan, [equal])
    await pressSave(db, plan, [equal])
    expect(await noteOutcome(db, plan, ['กรุณาระบุธนาคาร'])).toBe('errors')
    expect(await stateOf(db, document)).toBe('filled')
    expect(await planOfTab(db, 1)).toMatchObject({ outcome: 'errors', pageErrors: ['กรุณาระบุธนาคาร'] })
    await pressSave(db, plan, [equal])
    expect(await planOfTab(db, 1)).toMatchObject({ outcome: null, pageErrors: [] })
    expect(await noteOutcome(db, plan, success)).toBe('saved')
  })

  it('is stored whole or not at all', async () => {
    const { db, plan, document } = await filling()
    await pressSave(db, plan, [equal])
    await db.documents.delete(document)
    await expect(noteOutcome(db, plan, success)).rejects.toThrow(document)
    expect(await planOfTab(db, 1)).toMatchObject({ outcome: null })
  })
})

describe('what is offered and planned', () => {
  const view: View = {
    url: 'https://www.laas.go.th/',
    title: '',
    headings: [],
    fiscalYear: 2567,
    office: '',
    fields: [],
    messages: [],
    login: false,
    problems: [],
  }
  const map = { ...receiptTaxAllot, accepts: {}, rejects: {} }

  it('offers what is filled, then what is to do, in keying order, and finds by its texts', async () => {
    const db = newOffice()
    await capture(db, { lines: [line(3), line(2), line(1), line(4)] })
    const third = (await db.documents.toArray()).find(({ number }) => number === 'R-3/67')!
    await changeDocument(db, third.id, { state: 'filled' }, 'filled')
    const offered = await documentsFor(db, map, '', 100)
    expect(offered.documents.map(({ number }) => number)).toEqual(['R-3/67', 'R-1/67', 'R-2/67', 'R-4/67'])
    expect(await documentsFor(db, map, ' r-4 ', 100)).toMatchObject({
      total: 1,
      documents: [{ number: 'R-4/67' }],
    })
  })

  it('plans nothing for a document that is gone, is in the system, or may be', async () => {
    const { db, document } = await filling()
    await db.plans.clear()
    expect((await planFill(db, 1, 'none', map, view)).problems).toMatchObject([{ code: 'documentGone' }])
    await changeDocument(db, document, { state: 'saved', newNumber: '9' }, 'saved')
    expect((await planFill(db, 1, document, map, view)).problems).toContainEqual(
      expect.objectContaining({ code: 'already_saved', weight: 'stop' }),
    )
    expect(await db.plans.count()).toBe(0)
  })
})

describe('a filled form that is looked at again', () => {
  it('is to be filled again when its values are gone, and filled when they are back', async () => {
    const { db, plan, document } = await filling()
    await noteFinished(db, plan, [equal])
    await noteReadAgain(db, plan, [{ ...equal, shown: '', verdict: 'missing' }])
    expect(await stateOf(db, document)).toBe('todo')
    expect(await planOfTab(db, 1)).toMatchObject({ problems: [{ code: 'readBackDiffers' }] })
    await noteReadAgain(db, plan, [equal])
    expect(await stateOf(db, document)).toBe('filled')
    expect(await planOfTab(db, 1)).toMatchObject({ problems: [] })
    const { kept, counted } = await bothTallies(db)
    expect(kept).toEqual(counted)
  })

  it('tells nothing once save was pressed', async () => {
    const { db, plan, document } = await filling()
    await noteFinished(db, plan, [equal])
    await pressSave(db, plan, [equal])
    expect(await noteReadAgain(db, plan, [{ ...equal, shown: '', verdict: 'missing' }])).toBe(true)
    expect(await stateOf(db, document)).toBe('filled')
    await noteOutcome(db, plan, success)
    expect(await noteReadAgain(db, plan, [{ ...equal, shown: '', verdict: 'missing' }])).toBe(false)
  })
})

describe('words that a person taught', () => {
  const page = (number: string) => `หน้าแบบ ดำเนินการเสร็จสิ้น ได้รับเลข ${number}`

  it('tell the outcome of the next save, and never of this page’s own form', async () => {
    const { db, plan, document } = await filling()
    await pressSave(db, plan, [equal], 'หน้าแบบ')
    expect(await noteOutcome(db, plan, [], page('R-900/67'))).toBeNull()
    expect(await teachSaved(db, document, 'R-900/67', '')).toBe(true)
    await settleSave(db, document, true, 'R-900/67')
    const [, second] = await db.documents.toArray()
    const next = newPlan({ document: second!.id })
    await startPlan(db, next)
    await pressSave(db, next.id, [equal], page('R-901/67'))
    expect(await noteOutcome(db, next.id, [], page('R-901/67'))).toBeNull()
    expect(await noteOutcome(db, next.id, [], page('R-902/67'))).toBe('saved')
    expect(await db.documents.get(second!.id)).toMatchObject({ state: 'saved', newNumber: 'R-902/67' })
  })
})
