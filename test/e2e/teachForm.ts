import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Replica, startReplica } from '../../replica/replica.ts'
import type { BrowserName } from '../../scripts/browsers.ts'
import { type Launched, launchBrowser } from './harness/launch.ts'
import { captureAll, fillNext, goTo, openPage, reportAddress, save, screenAddress } from './harness/person.ts'
import { byTestId, click, testIdSelector, textMatching } from './harness/testid.ts'
import { entriesOfPerson, oldDocument, wrongFields } from './harness/truth.ts'

const screen = 'REC_ASSET_RENT_OUTSIDE'
/** Two controls whose names nobody knows. */
const labels = { ผู้ชำระเงิน: 'ได้รับจากผู้ใด', จำนวนเงิน: 'ยอดที่เข้า' }

export function teachingForms(name: BrowserName): void {
  describe(`teaching forms in ${name}`, () => {
    let replica: Replica
    let launched: Launched
    let form: Awaited<ReturnType<typeof openPage>>

    beforeAll(async () => {
      replica = await startReplica({ sessionMinutes: 60, delay: [50, 100] })
      launched = await launchBrowser(name, { proxyPort: replica.proxyPort })
      const report = await openPage(launched, reportAddress('RCPT_DETAIL', '06/01/2567', '31/01/2567'))
      await captureAll(report.panel)
      replica.faults.renamedForm = { screen, title: 'หน้าจอรับเงินแบบใหม่', labels }
      form = await openPage(launched, screenAddress(screen, 'form'))
    })
    afterAll(async () => {
      await launched.close()
      await replica.close()
    })

    test('a form that has changed names the fields that it lacks, and nothing can be filled', async () => {
      await textMatching(form.panel, 'problems', /ผู้ชำระเงิน/)
      const fill = await form.panel.$(testIdSelector('fill'))
      expect(await fill?.evaluate(button => (button as HTMLButtonElement).disabled)).not.toBe(false)
    })

    test('pointing at a control in the page teaches it, and the page does nothing meanwhile', async () => {
      const { page, panel } = form
      await click(panel, 'teach')
      await byTestId(panel, 'teach-form-screen')
      const asked = replica.log.length
      await click(panel, 'teach-point-party')
      await byTestId(panel, 'teach-stop-party')
      await page.bringToFront()
      // A press beside any control, and on the page's own save button: neither is an answer, neither does anything.
      await page.click('.caption')
      await page.click('#_ctl0__ctl0_btnSave')
      await page.click('[name="_ctl0:_ctl0:txtPayer:txtMain"]')
      await panel.bringToFront()
      await panel.waitForFunction(
        selector => {
          const select = document.querySelector<HTMLSelectElement>(selector)
          return select?.selectedOptions[0]?.textContent === 'ได้รับจากผู้ใด'
        },
        { polling: 100 },
        testIdSelector('teach-control-party'),
      )
      expect(replica.log.slice(asked)).toEqual([])
      const amount = await panel.$$eval(
        `${testIdSelector('teach-control-amount')} option`,
        options => options.find(option => option.textContent === 'ยอดที่เข้า')?.value ?? '',
      )
      await panel.select(testIdSelector('teach-control-amount'), amount)
      await click(panel, 'teach-save')
      await panel.waitForSelector(testIdSelector('teach-form-screen'), { hidden: true })
    })

    test('the form is then filled and read back, and the entry is the old document', async () => {
      const { page, panel } = form
      const id = await fillNext(panel)
      await byTestId(panel, 'outcome-filled')
      expect(await save(page)).not.toBe('')
      const stored = (await launched.database()).documents!.find(document => document.id === id)!
      expect(wrongFields(oldDocument(replica, stored), entriesOfPerson(replica)[0]!)).toEqual([])
    })

    test('it is known again when it is opened once more', async () => {
      await goTo(form.page, screenAddress(screen, 'form'))
      await fillNext(form.panel)
      await byTestId(form.panel, 'outcome-filled')
    })
  })
}
