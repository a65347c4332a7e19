import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Replica, startReplica } from '../../replica/replica.ts'
import type { BrowserName } from '../../scripts/browsers.ts'
import { type Launched, launchBrowser } from './harness/launch.ts'
import {
  captureAll,
  checkSystem,
  fillNext,
  goTo,
  logIn,
  openPage,
  reportAddress,
  save,
  screenAddress,
} from './harness/person.ts'
import { click, testIdSelector, textMatching } from './harness/testid.ts'

const form = 'REC_ASSET_RENT_OUTSIDE'

export function whatGoesWrong(name: BrowserName): void {
  describe(`what goes wrong, in ${name}`, () => {
    let replica: Replica
    let launched: Launched
    let report: Awaited<ReturnType<typeof openPage>>
    let system: Awaited<ReturnType<typeof openPage>>

    beforeAll(async () => {
      replica = await startReplica({ sessionMinutes: 60, delay: [50, 100] })
      launched = await launchBrowser(name, { proxyPort: replica.proxyPort })
      report = await openPage(launched, reportAddress('RCPT_DETAIL', '06/01/2567', '31/01/2567'))
      await textMatching(report.panel, 'capture-summary', /รายงาน/)
    })
    afterEach(() => replica.faults.reset())
    afterAll(async () => {
      await launched.close()
      await replica.close()
    })

    const documents = async () => (await launched.database(['documents'])).documents ?? []
    const run = async (from: string) =>
      ((await launched.database(['runs'])).runs ?? []).find(
        ({ period }) => (period as { from: string } | null)?.from === from,
      )

    test('a report without rows stores nothing and says so', async () => {
      replica.faults.emptyReport = true
      await goTo(report.page, reportAddress('RCPT_DETAIL', '01/02/2567', '02/02/2567'))
      await textMatching(report.panel, 'problems', /ไม่พบ|ไม่มี/)
      expect(await documents()).toEqual([])
    })

    test('a total that does not add up is told, by how much, and kept as incomplete', async () => {
      replica.faults.totalOff = 12_345
      await goTo(report.page, reportAddress('RCPT_DETAIL', '06/01/2567', '31/01/2567'))
      await textMatching(report.panel, 'capture-summary', /31 ม\.ค\./)
      await captureAll(report.panel)
      expect(await run('2024-01-06')).toMatchObject({ status: 'incomplete' })
      await textMatching(report.panel, 'capture-summary', /123\.45/)
      const popup = await launched.openFace('popup')
      await textMatching(popup, 'incomplete', /123\.45/)
      await popup.close()
      // The report is mended, captured again: now it is proved, and no document is there twice.
      const before = await documents()
      replica.faults.reset()
      await goTo(report.page, reportAddress('RCPT_DETAIL', '06/01/2567', '31/01/2567'))
      await textMatching(report.panel, 'capture-summary', /31 ม\.ค\./)
      await click(report.panel, 'capture-page')
      await textMatching(report.panel, 'stored', /./)
      await goToLastPage()
      await textMatching(report.panel, 'capture-summary', /(\d+) จาก \1/)
      await click(report.panel, 'capture-page')
      await expect.poll(async () => (await run('2024-01-06'))?.status).toBe('complete')
      expect((await documents()).map(({ id }) => id).toSorted()).toEqual(
        before.map(({ id }) => id).toSorted(),
      )
    })

    async function goToLastPage(): Promise<void> {
      await report.page.bringToFront()
      await Promise.all([
        report.page.waitForNavigation({ waitUntil: 'domcontentloaded' }),
        report.page.evaluate(() =>
          [...document.querySelectorAll('a')].findLast(link => /^\d+$/.test(link.textContent ?? ''))!.click(),
        ),
      ])
    }

    test('a page that broke off is not stored as whole; after a reload the walk goes on', async () => {
      await goTo(report.page, reportAddress('RCPT_DETAIL', '01/02/2567', '31/03/2567'))
      await textMatching(report.panel, 'capture-summary', /1 ก\.พ\./)
      await click(report.panel, 'capture-all')
      await expect.poll(async () => (await run('2024-02-01'))?.pages).toContain(2)
      replica.faults.halfPage = true
      await expect.poll(async () => (await run('2024-02-01'))?.walk).toMatchObject({ status: 'waiting' })
      await textMatching(report.panel, 'problems', /ไม่ครบ/)
      expect(await run('2024-02-01')).not.toMatchObject({ status: 'complete' })
      // The walk goes on at once: nothing else may be asked of the page that is about to go.
      await report.page.bringToFront()
      await report.page.goto(reportAddress('RCPT_DETAIL', '01/02/2567', '31/03/2567'), {
        waitUntil: 'domcontentloaded',
      })
      await expect.poll(async () => (await run('2024-02-01'))?.status).toBe('complete')
    })

    test('a session that is lost while paging loses nothing; after the login the walk goes on', async () => {
      await goTo(report.page, reportAddress('RCPT_DETAIL', '01/04/2567', '31/05/2567'))
      await textMatching(report.panel, 'capture-summary', /1 เม\.ย\./)
      await click(report.panel, 'capture-all')
      await expect.poll(async () => (await run('2024-04-01'))?.pages).toContain(1)
      replica.faults.endSessions()
      await expect
        .poll(async () => (await run('2024-04-01'))?.walk)
        .toMatchObject({ status: 'waiting', problem: { code: 'sessionLost' } })
      await launched.killWorker()
      await logIn(report.page)
      await report.page.goto(reportAddress('RCPT_DETAIL', '01/04/2567', '31/05/2567'), {
        waitUntil: 'domcontentloaded',
      })
      await expect.poll(async () => (await run('2024-04-01'))?.status).toBe('complete')
    })

    test('an option that the system no longer has: nothing is filled, the field is named', async () => {
      const [first] = (await documents())
        .filter(({ fields }) => (fields as { revenueType?: string }).revenueType === 'ภาษีป้าย')
        .toSorted((a, b) => String(a.order).localeCompare(String(b.order)))
      replica.faults.dropOption = 'ภาษีป้าย'
      system = await openPage(launched, screenAddress(form, 'form'))
      await fill(String(first!.id))
      await textMatching(system.panel, 'outcome-stopped', /ภาษีป้าย/)
      expect(await stateOf(String(first!.id))).toBe('todo')
    })

    test('the wrong fiscal year: nothing is filled', async () => {
      replica.faults.wrongYear = 2568
      await goTo(system.page, screenAddress(form, 'form'))
      await textMatching(system.panel, 'form-head', /2568/)
      await click(system.panel, 'fill')
      await textMatching(system.panel, 'todo-list', /2567.*2568/)
      const amounts = await system.page.$$eval('input[type=text]', inputs =>
        inputs.map(input => input.value).filter(Boolean),
      )
      expect(amounts).toEqual([])
    })

    test('a page that overwrites a value: the difference is shown, the document is not filled', async () => {
      replica.faults.overwriteAfter = { control: 'txtPayer:txtMain', value: 'ค่าที่หน้าเว็บใส่เอง' }
      await goTo(system.page, screenAddress(form, 'form'))
      await textMatching(system.panel, 'form-head', /2567/)
      const id = await fillNext(system.panel)
      // Where the page was first, before the fill began, that is refused: the field is not empty.
      await system.panel.waitForFunction(
        selector =>
          [...document.querySelectorAll(selector)].some(one => /ผู้ชำระเงิน/.test(one.textContent ?? '')),
        { polling: 100 },
        testIdSelector('problems'),
      )
      expect(await stateOf(id)).toBe('todo')
    })

    test('a session that is lost in the middle of a fill: the plan waits, and goes on after the login', async () => {
      await goTo(system.page, screenAddress(form, 'form'))
      await textMatching(system.panel, 'form-head', /2567/)
      await system.panel.waitForSelector(testIdSelector('todo-item'))
      replica.faults.endSessions()
      await click(system.panel, 'fill')
      await expect
        .poll(async () => (await launched.database(['plans'])).plans)
        .toContainEqual(expect.objectContaining({ tab: system.tab, status: 'waiting' }))
      // The login leads back to the form, and the fill goes on at once: nothing else may be asked of that page.
      await logIn(system.page)
      await system.panel.bringToFront()
      await system.panel.waitForSelector(testIdSelector('outcome-filled'))
      // What its page changes afterwards is seen without anybody asking, and so is what is set right again.
      const plan = (await launched.database(['plans'])).plans?.find(({ tab }) => tab === system.tab)
      await system.page.bringToFront()
      const put = (end: string) =>
        system.page.$eval(
          '[name$="txtPayer:txtMain"]',
          (box, end) => {
            const input = box as HTMLInputElement
            input.value = end ? input.value + end : input.value.slice(0, -1)
          },
          end,
        )
      await put('9')
      await expect.poll(() => stateOf(String(plan?.document))).toBe('todo')
      await put('')
      await expect.poll(() => stateOf(String(plan?.document))).toBe('filled')
    })

    test('the same document twice: not while another tab fills it, not once it is saved, though the worker slept', async () => {
      const plan = (await launched.database(['plans'])).plans?.find(({ tab }) => tab === system.tab)
      const id = String(plan?.document)
      const other = await openPage(launched, screenAddress(form, 'form'))
      await other.panel.waitForSelector(testIdSelector('todo-item'))
      // The press is told by a page that is about to go, to a worker that must be started first.
      await launched.killWorker()
      const number = await save(system.page)
      await system.panel.bringToFront()
      await textMatching(system.panel, 'saved', new RegExp(number))
      await other.panel.bringToFront()
      await expect
        .poll(() =>
          other.panel.$$eval(testIdSelector('todo-item'), items =>
            items.map(item => item.getAttribute('data-document')),
          ),
        )
        .not.toContain(id)
      await goTo(other.page, screenAddress(form, 'list'))
      await other.panel.waitForSelector(testIdSelector('check-system'))
      await checkSystem(other.panel)
      expect(await stateOf(id)).toBe('confirmed')
    })

    test('nothing was saved but by the person', () => {
      expect(replica.log.filter(({ button }) => button === 'btnSave')).toHaveLength(1)
    })

    async function fill(id: string): Promise<void> {
      const item = `${testIdSelector('todo-item')}[data-document="${id}"] ${testIdSelector('fill')}`
      await system.panel.bringToFront()
      await system.panel.locator(item).click()
    }

    async function stateOf(id: string) {
      return (await documents()).find(document => document.id === id)?.state
    }
  })
}
