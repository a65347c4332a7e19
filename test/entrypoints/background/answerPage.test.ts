import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const { answerPage } = await import('../../../entrypoints/background/answerPage.ts')

import { startWalk } from '../../../flows/walk.ts'
import { pressedKey } from '../../../messages/pressedKey.ts'
import { type CaptureProgress, captureChannel, captureProgress } from '../../../messages/progress.ts'
import { startPlan } from '../../../storage/plans.ts'
import { newPlan, pressSave } from '../../flows/newPlan.ts'
import { bothTallies, capture, everything, header, line, newOffice } from '../../storage/office.ts'

const report = 'https://www.oldlaasreport.dla.go.th/Report.aspx'
const system = 'https://www.laas.go.th/Default.aspx'
type Sender = Parameters<typeof answerPage>[2]
const from = (url: string | undefined, tab: number | undefined = 1, id = fakeBrowser.runtime.id) =>
  ({ id, url, ...(tab !== undefined && { tab: { id: tab } }) }) as unknown as Sender
const noTab = (url: string) => ({ id: fakeBrowser.runtime.id, url }) as unknown as Sender
const hello = { type: 'hello', url: report, login: false }

const pressed = vi.fn(async () => [])
beforeEach(() => {
  pressed.mockClear()
  fakeBrowser.scripting.executeScript = pressed as never
})

describe('the background answers', () => {
  it('pages of both sites, in a tab', async () => {
    const db = newOffice()
    expect(await answerPage(db, hello, from(report))).toEqual({
      ok: true,
      walk: false,
      glance: false,
      plan: null,
      awaiting: null,
    })
    expect(await answerPage(db, hello, from(system))).toMatchObject({ ok: true })
  })

  it('nobody else', async () => {
    const db = newOffice()
    for (const url of [
      'https://example.com/',
      'https://www.laas.go.th.example.com/',
      'https://evil.example/www.laas.go.th',
      'chrome-extension://abc/sidepanel.html',
      'data:text/html,x',
      '',
      undefined,
    ])
      await expect(answerPage(db, hello, from(url))).rejects.toThrow('not from one of the sites')
    await expect(answerPage(db, hello, noTab(report))).rejects.toThrow('not from a page')
    await expect(answerPage(db, hello, from(report, 1, 'another'))).rejects.toThrow('not from a page')
  })

  it('no message that is not one of the calls, and changes nothing by it', async () => {
    const db = newOffice()
    await capture(db, { lines: [line(1)] })
    const before = await everything(db)
    for (const message of [null, 'wipe', { type: 'wipe' }, { type: 'planTry', plan: 1, step: 0 }])
      await expect(answerPage(db, message, from(report))).rejects.toThrow()
    expect(await everything(db)).toEqual(before)
  })
})

/** When a person pressed save. */
const at = '2026-01-01T09:00:00.000Z'

describe("a tab's plan", () => {
  it('is nobody else’s: another tab cannot touch it', async () => {
    const db = newOffice()
    const plan = newPlan({ tab: 1 })
    await startPlan(db, plan)
    const before = await everything(db)
    const { id } = plan
    for (const call of [
      { type: 'planTry', plan: id, step: 0 },
      { type: 'planStepDone', plan: id, step: 0 },
      { type: 'planStop', plan: id, step: 0, problem: { code: 'x', values: [], weight: 'stop' } },
      { type: 'planFinished', plan: id, readBack: [] },
      { type: 'planPress', plan: id, mark: 'm' },
      { type: 'savePressed', press: { plan: id, at, readBack: [], text: '' } },
      { type: 'outcome', plan: id, messages: ['บันทึกข้อมูลเรียบร้อย'], text: '' },
    ])
      await expect(answerPage(db, call, from(system, 2))).rejects.toThrow('not the plan of this tab')
    await expect(
      answerPage(db, { type: 'planTry', plan: 'other', step: 0 }, from(system, 1)),
    ).rejects.toThrow()
    expect(await everything(db)).toEqual(before)
    expect(pressed).not.toHaveBeenCalled()
    expect(await answerPage(db, { type: 'planResume' }, from(system, 2))).toEqual({ ok: true, plan: null })
    await answerPage(db, { type: 'planTry', plan: id, step: 0 }, from(system, 1))
    expect((await db.plans.get(id))!.steps[0]!.tries).toBe(1)
  })

  it('has its save noted by what the page wrote down, though its message was lost', async () => {
    const db = newOffice()
    const plan = newPlan()
    await startPlan(db, plan)
    const press = { plan: plan.id, at, readBack: [], text: 'ฎีกา' }
    await fakeBrowser.storage.local.set({ [pressedKey + plan.id]: press, [`${pressedKey}x`]: { plan: 1 } })
    expect(await answerPage(db, hello, from(system))).toMatchObject({ awaiting: plan.id })
    expect(await db.plans.get(plan.id)).toMatchObject({ savePressedAt: at, textAtSave: 'ฎีกา' })
    expect(await fakeBrowser.storage.local.get(null)).toEqual({})
  })

  it('has its save noted by the message, though what the page wrote down was lost or comes late', async () => {
    const db = newOffice()
    const plan = newPlan()
    await startPlan(db, plan)
    const press = { plan: plan.id, at, readBack: [], text: 'ฎีกา' }
    // The next page greets while the message is still being answered.
    const told = answerPage(db, { type: 'savePressed', press }, from(system))
    expect(await answerPage(db, hello, from(system))).toMatchObject({ awaiting: plan.id })
    await told
    const answer = { type: 'outcome', plan: plan.id, messages: ['กรุณาระบุจำนวนเงิน'], text: '' }
    expect(await answerPage(db, answer, from(system))).toMatchObject({ outcome: 'errors' })
    await fakeBrowser.storage.local.set({ [pressedKey + plan.id]: press })
    expect(await answerPage(db, hello, from(system))).toMatchObject({ awaiting: null })
  })

  it('ends with what the page answers to the save', async () => {
    const db = newOffice()
    await capture(db, { lines: [line(1)] })
    const [document] = await db.documents.toArray()
    const plan = newPlan({ document: document!.id })
    await startPlan(db, plan)
    await pressSave(db, plan.id, [])
    const call = {
      type: 'outcome',
      plan: plan.id,
      messages: ['บันทึกข้อมูลเรียบร้อย เลขที่ RCPT-00012/67'],
      text: '',
    }
    expect(await answerPage(db, call, from(system))).toEqual({ ok: true, outcome: 'saved' })
    expect(await db.documents.get(document!.id)).toMatchObject({ state: 'saved', newNumber: 'RCPT-00012/67' })
  })
})

describe('a page that is captured', () => {
  it('is of the site it comes from, whatever it says, and gets its badges in words', async () => {
    const db = newOffice()
    const grid = {
      viewer: 'table',
      merges: [],
      texts: ['รายงานรายละเอียดใบเสร็จรับเงิน'],
      page: null,
      problems: [],
    }
    const begin = {
      type: 'captureBegin',
      capture: 'c',
      purpose: 'page',
      url: report,
      title: '',
    }
    await answerPage(db, { ...begin, site: 'system' }, from(report))
    const rows = [header, line(1), line(2)]
    await answerPage(db, { type: 'captureRows', capture: 'c', from: 0, rows }, from(report))
    const ended = await answerPage(
      db,
      { type: 'captureEnd', capture: 'c', rowCount: 3, grid, more: false },
      from(report),
    )
    expect(ended).toMatchObject({ ok: true, problem: null, added: 2, next: { do: 'stop' } })
    const { badges } = ended as { badges: { row: number; tone: string; text: string; title: string }[] }
    expect(badges.map(({ row, tone }) => [row, tone])).toEqual([
      [1, 'todo'],
      [2, 'todo'],
    ])
    for (const { text, title } of badges) expect(`${text} ${title}`).toMatch(/[ก-๙]/)
    const { kept, counted } = await bothTallies(db)
    expect(kept).toEqual(counted)
  })
})

describe('a page that takes its time', () => {
  const lines = Array.from({ length: 3_000 }, (_, n) => line(n))
  const rows = [header, ...lines]
  const grid = {
    viewer: 'table',
    merges: [],
    texts: ['รายงานรายละเอียดใบเสร็จรับเงิน'],
    page: null,
    problems: [],
  }
  const end = { type: 'captureEnd', capture: 'c', rowCount: rows.length, grid, more: false }
  const stop = { type: 'captureStop', capture: 'c' }

  async function send(db: ReturnType<typeof newOffice>): Promise<void> {
    const begin = { type: 'captureBegin', capture: 'c', purpose: 'page', url: report, title: '' }
    await answerPage(db, begin, from(report, 7))
    for (let at = 0; at < rows.length; at += 1_000) {
      const batch = { type: 'captureRows', capture: 'c', from: at, rows: rows.slice(at, at + 1_000) }
      await answerPage(db, batch, from(report, 7))
    }
  }

  // By the page, and by a face where the page is too busy to pass it on.
  for (const who of ['page', 'face'])
    it(`tells every open face how far it is, and stores nothing once a ${who} stops it`, async () => {
      const db = newOffice()
      const before = await everything(db)
      const told: CaptureProgress[] = []
      const channel = new BroadcastChannel(captureChannel)
      channel.onmessage = ({ data }) => void told.push(captureProgress.parse(data))
      await send(db)
      const ending = answerPage(db, end, from(report, 7))
      await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ tab: 7, doing: 'storing' }))
      if (who === 'page') await answerPage(db, stop, from(report, 7))
      else for (const tab of [8, 7]) channel.postMessage({ tab, halt: true })
      expect(await ending).toMatchObject({ ok: true, problem: { code: 'captureStopped' }, added: 0 })
      expect(await everything(db)).toEqual(before)
      await vi.waitFor(() => expect(told.at(-1)).toEqual({ tab: 7, doing: 'nothing', stopped: true }))
      expect(told[0]).toEqual({ tab: 7, doing: 'reading', rows: 1_000 })
      channel.close()

      await send(db)
      expect(await answerPage(db, end, from(report, 7))).toMatchObject({ problem: null, added: lines.length })
      await answerPage(db, stop, from(report, 7))
      expect(await db.documents.count()).toBe(lines.length)
    })

  it('is forgotten when it is stopped before its end, whichever worker had begun with it', async () => {
    const db = newOffice()
    const before = await everything(db)
    await send(db)
    expect(await answerPage(db, stop, from(report, 7))).toEqual({ ok: true })
    expect(await everything(db)).toEqual(before)
    expect(await answerPage(db, end, from(report, 7))).toMatchObject({ problem: { code: 'captureLost' } })
    expect(await everything(db)).toEqual(before)
  })
})

describe('a press in the page', () => {
  it('of a pager happens only while its tab walks', async () => {
    const db = newOffice()
    const call = { type: 'walkPress', mark: 'ab' }
    await answerPage(db, call, from(report))
    expect(pressed).not.toHaveBeenCalled()
    const { run } = await capture(newOffice(), { lines: [line(1)] })
    await startWalk(db, 1, run!)
    await answerPage(db, call, from(report, 2))
    expect(pressed).not.toHaveBeenCalled()
    await answerPage(db, call, from(report, 1))
    expect(pressed).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 1, allFrames: true }, args: ['ab'] }),
    )
    const problem = { code: 'pageUnchanged', values: [], weight: 'stop' }
    await answerPage(db, { type: 'walkStuck', problem }, from(report, 2))
    expect((await db.runs.toArray())[0]!.walk).toMatchObject({ status: 'running' })
    await answerPage(db, { type: 'walkStuck', problem }, from(report, 1))
    expect((await db.runs.toArray())[0]!.walk).toMatchObject({ status: 'waiting', problem })
  })
})
