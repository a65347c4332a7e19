import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Replica, startReplica } from '../../replica/replica.ts'
import type { BrowserName } from '../../scripts/browsers.ts'
import type { StoredPlan } from '../../storage/types.ts'
import { type Launched, launchBrowser } from './harness/launch.ts'
import { captureAll, checkSystem, goTo, openPage, reportAddress, screenAddress } from './harness/person.ts'
import { click, testIdSelector, textMatching } from './harness/testid.ts'
import { entriesOfPerson } from './harness/truth.ts'

const receipts = 'REC_ASSET_RENT_OUTSIDE'
const lost = 'ภาษีป้าย'

export function whatIsAsked(name: BrowserName): void {
  describe(`what is asked before and during a fill, in ${name}`, () => {
    let replica: Replica
    let launched: Launched
    let old: { page: Page; tab: number; panel: Page }
    let system: { page: Page; tab: number; panel: Page }

    beforeAll(async () => {
      replica = await startReplica({ sessionMinutes: 60, delay: [50, 100] })
      launched = await launchBrowser(name, { proxyPort: replica.proxyPort })
      old = await openPage(launched, reportAddress('RCPT_DETAIL', '06/01/2567', '31/03/2567'))
      await textMatching(old.panel, 'capture-summary', /รายงาน/)
      await captureAll(old.panel)
      system = await openPage(launched, screenAddress(receipts, 'form'))
    })
    afterEach(() => replica.faults.reset())
    afterAll(async () => {
      await launched.close()
      await replica.close()
    })

    const withLostType = async () => {
      const { documents = [] } = await launched.database(['documents'])
      return documents
        .filter(
          ({ fields, state }) =>
            (fields as { revenueType?: string }).revenueType === lost && state === 'todo',
        )
        .toSorted((a, b) => String(a.order).localeCompare(String(b.order)))
        .map(({ id }) => String(id))
    }

    async function fill(id: string): Promise<void> {
      const item = `${testIdSelector('todo-item')}[data-document=${JSON.stringify(id)}] ${testIdSelector('fill')}`
      await system.panel.bringToFront()
      await system.panel.locator(item).click()
    }

    /** The panel may still show what came of the document before: what is stored tells. */
    async function filled(id: string): Promise<void> {
      await expect
        .poll(async () => ((await launched.database(['plans'])).plans as unknown as StoredPlan[]).map(beside))
        .toContainEqual({ document: id, status: 'done', problems: [] })
      await system.panel.waitForSelector(testIdSelector('outcome-filled'))
    }

    /** The form takes cash for granted, and no report says how the money came. */
    const beside = ({ document, status, problems }: StoredPlan) => ({
      document,
      status,
      problems: problems.filter(({ code }) => code !== 'leftChosen'),
    })

    test('the office is known from the old report', async () => {
      const { settings = [] } = await launched.database(['settings'])
      expect(settings).toContainEqual({ key: 'office', value: 'เทศบาลตำบลตัวอย่าง' })
      await textMatching(system.panel, 'form-head', /เทศบาลตำบลตัวอย่าง/)
      expect(await system.panel.$(testIdSelector('office-ours'))).toBeNull()
    })

    test('an option that is gone is asked for once; the fill goes on, the next document is not asked', async () => {
      const [first, second] = await withLostType()
      replica.faults.dropOption = lost
      await goTo(system.page, screenAddress(receipts, 'form'))
      await textMatching(system.panel, 'form-head', /2567/)
      await fill(first!)
      const { panel } = system
      await panel.waitForSelector(testIdSelector('option-choice'))
      await textMatching(panel, 'ask-option', new RegExp(lost))
      await click(panel, 'option-choice')
      const chosen = await panel.$eval(
        `label:has(${testIdSelector('option-choice')}:checked)`,
        label => label.textContent?.trim() ?? '',
      )
      await click(panel, 'option-confirm')
      await panel.waitForSelector(testIdSelector('outcome-filled'))
      const { options = [] } = await launched.database(['options'])
      expect(options).toMatchObject([{ field: 'revenueType', from: lost, to: chosen, others: [] }])
      const shown = await system.page.$$eval('select', all =>
        all.map(one => one.selectedOptions[0]?.title || one.selectedOptions[0]?.textContent),
      )
      expect(shown).toContain(chosen)

      await goTo(system.page, screenAddress(receipts, 'form'))
      await fill(second!)
      await filled(second!)
      expect(await panel.$(testIdSelector('ask-option'))).toBeNull()
    })

    test('what the form holds already is listed, and replaced only at a word', async () => {
      const { documents = [] } = await launched.database(['documents'])
      await goTo(system.page, screenAddress(receipts, 'form'))
      await textMatching(system.panel, 'form-head', /2567/)
      await system.panel.waitForSelector(testIdSelector('todo-item'))
      await system.page.bringToFront()
      await system.page.type('[name="_ctl0:_ctl0:txtPayer:txtMain"]', 'คนอื่น')
      const id = await system.panel.$$eval(testIdSelector('todo-item'), items =>
        items.at(-1)!.getAttribute('data-document'),
      )
      await fill(id!)
      const party = String(documents.find(document => document.id === id)?.party)
      await textMatching(system.panel, 'ask-replace', new RegExp(`คนอื่น.*${party.slice(0, 8)}`))
      const payer = () =>
        system.page.$eval('[name="_ctl0:_ctl0:txtPayer:txtMain"]', input => (input as HTMLInputElement).value)
      expect(await payer()).toBe('คนอื่น')
      await click(system.panel, 'replace-tick')
      await click(system.panel, 'replace-confirm')
      await filled(id!)
      expect(await payer()).toBe(party)
    })

    test('what the page refuses stands beside its field; corrected by hand it is read again', async () => {
      const payer = '[name="_ctl0:_ctl0:txtPayer:txtMain"]'
      const { page, panel } = system
      await page.bringToFront()
      const party = await page.$eval(payer, input => {
        const { value } = input as HTMLInputElement
        ;(input as HTMLInputElement).value = ''
        return value
      })
      await Promise.all([
        page.waitForNavigation({ waitUntil: 'domcontentloaded' }),
        page.click('#_ctl0__ctl0_btnSave'),
      ])
      await panel.bringToFront()
      await textMatching(panel, 'page-says', /กรุณาระบุผู้ชำระเงิน/)
      const field = await panel.$eval(testIdSelector('page-says'), text =>
        text.closest('tr')?.getAttribute('data-field'),
      )
      expect(field).toBe('party')
      await page.bringToFront()
      await page.type(payer, party)
      await click(panel, 'read-again')
      await panel.waitForFunction(
        () => !document.querySelector('[data-verdict=missing], [data-verdict=different]'),
        { polling: 100 },
      )
    })

    test('a form that is opened anew after it was filled is no longer said to be filled', async () => {
      const { plans = [] } = await launched.database(['plans'])
      const id = plans.find(({ tab }) => tab === system.tab)?.document
      // Not by a reload: the page answered a save, and Firefox would ask whether to send that again.
      await goTo(system.page, screenAddress(receipts, 'form'))
      await system.panel.bringToFront()
      await system.panel.waitForSelector('[data-verdict=missing]')
      const { documents = [] } = await launched.database(['documents'])
      expect(documents.find(document => document.id === id)?.state).toBe('todo')
      await click(system.panel, 'fill-again')
      await system.panel.waitForFunction(() => !document.querySelector('[data-verdict=missing]'))
      await system.panel.waitForSelector(testIdSelector('outcome-filled'))
    })

    test('requisitions come before their cheque, unless the person says go on', async () => {
      await goTo(old.page, reportAddress('REQ_REGISTER'))
      await textMatching(old.panel, 'capture-summary', /ฎีกา/)
      await click(old.panel, 'capture-page')
      await textMatching(old.panel, 'stored', /./)
      await goTo(old.page, reportAddress('CHEQUE'))
      await textMatching(old.panel, 'capture-summary', /การจัดทำเช็ค/)
      await click(old.panel, 'capture-page')
      await textMatching(old.panel, 'stored', /./)
      await goTo(system.page, screenAddress('EXP_CHEQUE', 'form'))
      await textMatching(system.panel, 'form-head', /2567/)
      const id = await system.panel
        .waitForSelector(testIdSelector('todo-item'))
        .then(item => item!.evaluate(node => node.getAttribute('data-document')))
      await fill(id!)
      await textMatching(system.panel, 'ask-first', /ฎีกา/)
      const plans = async () => (await launched.database(['plans'])).plans
      expect(await plans()).not.toContainEqual(expect.objectContaining({ document: id }))
      await click(system.panel, 'go-on')
      await expect
        .poll(async () => (await launched.database(['log'])).log)
        .toContainEqual(expect.objectContaining({ what: 'wentOn', document: id, why: 'requisition' }))
      await system.panel.waitForFunction(
        selector => !document.querySelector(selector),
        { polling: 100 },
        testIdSelector('ask-first'),
      )
    })

    /** Opens the first entry of a list from it; gives its number, and what was taken from its own page so far. */
    async function openEntry(screen: Parameters<typeof screenAddress>[0], kind: string) {
      const { page, panel } = old
      await goTo(page, screenAddress(screen, 'list'))
      await panel.bringToFront()
      await checkSystem(panel)
      await page.bringToFront()
      const link = '[id$=GridView1] td a[href*="id="]'
      const number = await page.$eval(link, element => element.textContent?.trim() ?? '')
      await goTo(page, await page.$eval(link, element => (element as HTMLAnchorElement).href))
      await panel.bringToFront()
      await textMatching(panel, 'entry', new RegExp(number))
      const detail = async () => {
        const { sightings = [] } = await launched.database(['sightings'])
        return sightings.find(sighting => sighting.kind === kind && sighting.number === number)?.detail
      }
      expect(await detail()).toBeUndefined()
      return detail
    }

    test('an entry that is opened from its list completes what the list shows of it', async () => {
      const detail = await openEntry('EXP_REQUISITION', 'requisition')
      expect(await old.panel.$(`${testIdSelector('fill')}:not([disabled])`)).toBeNull()
      await click(old.panel, 'entry-use')
      await expect.poll(detail).toMatchObject({ fields: { expenseType: expect.stringMatching(/./) } })
    })

    test('so does one that the system only shows, in texts', async () => {
      const detail = await openEntry('EXP_CONTRACT', 'contract')
      expect(await old.page.$$('table input, select')).toEqual([])
      await old.panel.waitForSelector(testIdSelector('entry-screen'))
      await click(old.panel, 'entry-use')
      await expect.poll(detail).toMatchObject({ fields: { section: expect.stringMatching(/./) } })
    })

    test('nothing was saved', () => {
      expect(entriesOfPerson(replica)).toEqual([])
    })
  })
}
