import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Replica, startReplica } from '../../replica/replica.ts'
import type { BrowserName } from '../../scripts/browsers.ts'
import { type Launched, launchBrowser } from './harness/launch.ts'
import { captureAll, goTo, logIn, openPage, reportAddress } from './harness/person.ts'
import { choose, openTeaching, pickColumns, saveTaught } from './harness/teach.ts'
import { click, testIdSelector, textMatching, textOf } from './harness/testid.ts'

const title = 'บัญชีเงินเข้าของสำนักปลัด'
/** Headings that no built-in map knows. */
const labels = {
  order: 'แถว',
  date: 'ลงวัน',
  number: 'ใบที่',
  party: 'ใครมาจ่าย',
  revenueCategory: 'กลุ่ม',
  revenueType: 'ค่าอะไร',
  amount: 'ยอด',
  note: 'อื่น ๆ',
}
const fields = [
  'sequence',
  'date',
  'number',
  'party',
  'revenueCategory',
  'revenueType',
  'amount',
  'note',
] as const
const january = ['06/01/2567', '31/01/2567'] as const

const valueIn = (node: Element) => (node as HTMLSelectElement).value

export function teachingReports(name: BrowserName): void {
  describe(`teaching reports in ${name}`, () => {
    let replica: Replica
    let launched: Launched
    let page: Page
    let panel: Page

    beforeAll(async () => {
      replica = await startReplica({ sessionMinutes: 60 })
      launched = await launchBrowser(name, { proxyPort: replica.proxyPort })
    })
    afterAll(async () => {
      await launched.close()
      await replica.close()
    })

    const truth = () =>
      replica.state.documents.filter(
        ({ kind, date }) => kind === 'receipt' && date >= '2024-01-06' && date <= '2024-01-31',
      )
    /** Documents on a page of the report: on its first, and on its last. */
    const [first, last] = [20, () => truth().length % 20 || 20]
    const expectTruth = async () => {
      const { documents = [], tallies = [] } = await launched.database(['documents', 'tallies'])
      expect(documents).toHaveLength(truth().length)
      for (const { number, date, amount, party } of truth())
        expect(documents).toContainEqual(expect.objectContaining({ number, date, amount, party }))
      expect(tallies.reduce((n, { count }) => n + Number(count), 0)).toBe(documents.length)
    }

    test('a report that nobody knows is taught by picking, and captured whole and proved', async () => {
      replica.faults.renamed = { report: 'RCPT_DETAIL', title, labels }
      ;({ page, panel } = await openPage(launched, reportAddress('RCPT_DETAIL', ...january)))
      await panel.bringToFront()
      await panel.waitForSelector(`${testIdSelector('capture-summary')}[data-status="unknown"]`)
      await openTeaching(panel)
      await choose(panel, 'teach-kind', 'receipt')
      // Sessions die often: what was said so far is there again after the login.
      replica.faults.endSessions()
      await page.bringToFront()
      await page.reload({ waitUntil: 'domcontentloaded' })
      await panel.bringToFront()
      await panel.waitForSelector(`${testIdSelector('other-login')}, ${testIdSelector('other-session')}`)
      await logIn(page)
      await panel.bringToFront()
      await panel.waitForSelector(testIdSelector('teach-screen'), { visible: true })
      expect(await panel.$eval(testIdSelector('teach-kind'), valueIn)).toBe('receipt')
      await choose(panel, 'teach-title', title)
      await pickColumns(panel, fields)
      await saveTaught(panel, first)
      await textMatching(panel, 'capture-summary', new RegExp(title))
      await captureAll(panel)
      await expectTruth()
      const { runs = [], maps = [] } = await launched.database(['runs', 'maps'])
      expect(runs).toMatchObject([{ status: 'complete', report: maps[0]!.id }])
    })

    test('taught anew, the stored pages are read anew: nothing is doubled, nothing lost', async () => {
      await openTeaching(panel)
      await choose(panel, 'teach-column-3', 'description')
      await saveTaught(panel, last())
      await textMatching(panel, 'capture-summary', new RegExp(title))
      const { documents = [] } = await launched.database(['documents'])
      expect(documents).toHaveLength(truth().length)
      expect(documents.every(({ party }) => party === '')).toBe(true)
      await openTeaching(panel)
      await choose(panel, 'teach-column-3', 'party')
      await saveTaught(panel, last())
      await expectTruth()
    })

    test('a known report whose columns have changed says so, and keeps what still fits', async () => {
      replica.faults.renamed = {
        report: 'RCPT_DETAIL',
        title: 'รายงานรายละเอียดใบเสร็จรับเงิน/หลักฐานการรับเงิน',
        labels: { number: 'ใบที่', amount: 'ยอด' },
      }
      await goTo(page, reportAddress('RCPT_DETAIL', ...january))
      await textMatching(panel, 'problems-stop', /ใบเสร็จ/)
      await openTeaching(panel)
      const proposed = await Promise.all(
        fields.map((_, index) => panel.$eval(testIdSelector(`teach-column-${index}`), valueIn)),
      )
      expect(proposed).toEqual(fields.map(field => (['number', 'amount'].includes(field) ? '' : field)))
      await choose(panel, 'teach-column-2', 'number')
      await choose(panel, 'teach-column-6', 'amount')
      await saveTaught(panel, first)
      await captureAll(panel)
      // The same receipts, by another report.
      await expectTruth()
    })

    test('what was taught is listed in the workspace, and forgotten only when asked twice', async () => {
      const workspace = await launched.openFace('workspace')
      await click(workspace, 'tab-settings')
      expect(await textOf(workspace, 'maps')).toContain(title)
      await click(workspace, 'map-delete')
      await click(workspace, 'map-delete-sure')
      await workspace.waitForFunction(
        selector => document.querySelectorAll(selector).length === 1,
        { polling: 100 },
        testIdSelector('map'),
      )
      await expectTruth()
    })
  })
}
