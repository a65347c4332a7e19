import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Replica, startReplica } from '../../replica/replica.ts'
import type { BrowserName } from '../../scripts/browsers.ts'
import { type Launched, launchBrowser } from './harness/launch.ts'
import { openPage, reportAddress } from './harness/person.ts'
import { byTestId, click, testIdSelector, textMatching } from './harness/testid.ts'

/** A report that cannot be opened, and the papers in its place. */
export function fromPaper(name: BrowserName): void {
  describe(`a damaged report and its papers, in ${name}`, () => {
    let replica: Replica
    let launched: Launched

    beforeAll(async () => {
      replica = await startReplica({ sessionMinutes: 60, delay: [20, 50] })
      launched = await launchBrowser(name, { proxyPort: replica.proxyPort })
    })
    afterAll(async () => {
      await launched.close()
      await replica.close()
    })

    const unknown = async () =>
      ((await launched.database(['tallies'])).tallies ?? [])
        .filter(({ state, count }) => state === 'unknown' && Number(count) > 0)
        .map(({ kind, month, count }) => `${kind} ${month} ${count}`)

    test('the site says that it is damaged: recorded, counted as unknown, taken back', async () => {
      replica.faults.damagedReport = 'RCPT_DETAIL'
      const { panel } = await openPage(launched, reportAddress('RCPT_DETAIL', '01/02/2567', '29/02/2567'))
      const form = await byTestId(panel, 'damaged-form')
      expect(await form.$eval('select', select => select.value)).toBe('receipt')
      // The page's own filter says which month it is.
      const chosen = await form.$$eval('input:checked', boxes => boxes.map(box => box.dataset.month))
      expect(chosen).toEqual(['2024-02'])
      await click(panel, 'damaged-record')
      await textMatching(panel, 'damaged-recorded', /ก\.พ\. 67/)
      expect(await unknown()).toEqual(['receipt 2024-02 1'])
      const { captures = [], rows = [] } = await launched.database(['captures', 'rows'])
      const record = captures.find(({ status }) => status === 'damaged')
      expect(record).toMatchObject({ report: 'receipt-detail', damage: { kind: 'receipt' } })
      const evidence = JSON.stringify([record?.grid, rows.filter(({ capture }) => capture === record?.id)])
      expect(evidence).toContain('ไม่สามารถเรียกดูรายงานนี้ได้')

      const popup = await launched.openFace('popup')
      await popup.waitForFunction(
        text => document.body.textContent?.includes(text),
        { polling: 100 },
        'เสียหาย 1 รายงาน',
      )
      await popup.close()

      const workspace = await launched.openFace('workspace')
      await click(workspace, 'tab-captures')
      await textMatching(workspace, 'damaged-report', /ยังไม่ทราบ/)
      await click(workspace, 'tab-log')
      await click(workspace, 'log-undo')
      await expect.poll(unknown).toEqual([])
      await workspace.close()
      await panel.close()
    })

    test('papers are typed one after the other by keyboard alone, and are to do', async () => {
      const workspace = await launched.openFace('workspace')
      await click(workspace, 'tab-documents')
      await click(workspace, 'paper-open')
      const type = async (field: string, text: string) => {
        const input = `input${testIdSelector(`paper-${field}`)}`
        await workspace.waitForSelector(input)
        await workspace.type(input, text)
      }
      await workspace.bringToFront()
      await type('number', 'R-701/67')
      await type('date', '6/2/67')
      await type('amount', '1,250.50')
      await type('party', 'นางสมมติ กระดาษ')
      await workspace.keyboard.press('Enter')
      await textMatching(workspace, 'paper-stored', /1/)
      // The cursor stands in the number again, the day stays.
      await workspace.keyboard.type('R-702/67')
      await type('amount', '80')
      await workspace.keyboard.press('Enter')
      await textMatching(workspace, 'paper-stored', /2/)
      const { documents = [] } = await launched.database(['documents'])
      expect(
        documents.map(({ number, date, amount, state }) => [number, date, amount, state]).toSorted(),
      ).toEqual([
        ['R-701/67', '2024-02-06', 125_050, 'todo'],
        ['R-702/67', '2024-02-06', 8_000, 'todo'],
      ])
      await workspace.keyboard.type('R-702/67')
      await type('amount', '80')
      await workspace.keyboard.press('Enter')
      await textMatching(workspace, 'paper-like', /R-702/)
      await click(workspace, 'paper-same')
      await textMatching(workspace, 'paper-stored', /3/)
      expect((await launched.database(['documents'])).documents).toHaveLength(2)
      await workspace.close()
    })
  })
}
