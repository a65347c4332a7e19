import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Replica, startReplica } from '../../replica/replica.ts'
import type { BrowserName } from '../../scripts/browsers.ts'
import { type Launched, launchBrowser } from './harness/launch.ts'
import {
  captureAll,
  checkSystem,
  fillNext,
  goTo,
  openPage,
  reportAddress,
  type Screen,
  save,
  screenAddress,
} from './harness/person.ts'
import { testIdSelector, textMatching, textOf } from './harness/testid.ts'
import { entriesOfPerson, oldDocument, wrongFields } from './harness/truth.ts'

/** Documents filled with each form: the whole practice site is filled by `npm run full-run`. */
const each = 2
const forms: Screen[] = ['REC_TAX_ALLOT', 'REC_ASSET_RENT_OUTSIDE', 'EXP_REQUISITION']

export function theMainJob(name: BrowserName): void {
  describe(`the main job in ${name}`, () => {
    let replica: Replica
    let launched: Launched
    let old: { page: Page; tab: number; panel: Page }
    let system: { page: Page; tab: number; panel: Page }
    let saves = 0

    beforeAll(async () => {
      replica = await startReplica({ sessionMinutes: 60 })
      launched = await launchBrowser(name, { proxyPort: replica.proxyPort })
    })
    afterAll(async () => {
      await launched.close()
      await replica.close()
    })

    const stored = async () => (await launched.database(['documents'])).documents ?? []

    test('a paged report is captured whole and proved', async () => {
      old = await openPage(launched, reportAddress('RCPT_DETAIL'))
      expect(await textOf(old.panel, 'capture-summary')).toContain('รายงานรายละเอียดใบเสร็จรับเงิน')
      await captureAll(old.panel)
      const { runs = [], captures = [], rows = [] } = await launched.database()
      expect(runs).toMatchObject([{ status: 'complete', documentCount: 240 }])
      expect(captures.filter(({ status }) => status === 'stored')).toHaveLength(12)
      expect(rows.length).toBeGreaterThanOrEqual(240)
      const truth = replica.state.documents.filter(({ kind, lost }) => kind === 'receipt' && lost)
      const read = await stored()
      expect(read).toHaveLength(truth.length)
      for (const document of truth) {
        const { number, date, amount, party, cancelled } = document
        expect(read).toContainEqual(expect.objectContaining({ number, date, amount, party, cancelled }))
      }
    })

    test('capturing again changes nothing', async () => {
      const before = await launched.database()
      await captureAll(old.panel)
      const after = await launched.database()
      expect(after.documents).toEqual(before.documents)
      expect(after.tallies).toEqual(before.tallies)
      expect(after.rows).toEqual(before.rows)
    })

    test('one long page with repeated headers is captured whole', async () => {
      await goTo(old.page, reportAddress('REQ_REGISTER'))
      await textMatching(old.panel, 'capture-summary', /ฎีกา/)
      await old.panel.bringToFront()
      await old.panel.locator(testIdSelector('capture-page')).click()
      await textMatching(old.panel, 'stored', /./)
      const truth = replica.state.documents.filter(({ kind, lost }) => kind === 'requisition' && lost)
      const read = (await stored()).filter(({ kind }) => kind === 'requisition')
      expect(read).toHaveLength(truth.length)
      for (const { date, amount, party, cancelled } of truth) {
        expect(read).toContainEqual(expect.objectContaining({ date, amount, party, cancelled }))
      }
    })

    test('what is already in is found, one to one, and nothing else', async () => {
      system = await openPage(launched, screenAddress(forms[0]!, 'list'))
      for (const form of forms) {
        await goTo(system.page, screenAddress(form, 'list'))
        await system.panel.waitForSelector(testIdSelector('check-system'))
        await checkSystem(system.panel)
      }
      const { documents = [], sightings = [] } = await launched.database()
      const confirmed = documents.filter(({ state }) => state === 'confirmed')
      const entered = replica.state.entries.filter(({ of, flaw }) => of && flaw !== 'amount')
      expect(confirmed.length).toBeGreaterThan(50)
      for (const document of confirmed) {
        // Twins are alike in all that was read: any one's entry will do.
        const mates = replica.state.documents.filter(one => alike(one, document)).map(one => one.id)
        const entry = entered.find(
          one => one.number === document.newNumber && one.kind === document.kind && mates.includes(one.of!),
        )
        expect(entry, `${document.number} → ${document.newNumber}`).toBeDefined()
      }
      expect(documents.filter(({ state }) => state === 'twice').length).toBeGreaterThan(0)
      expect(documents.filter(({ state }) => state === 'differs').length).toBeGreaterThan(0)
      expect(sightings.length).toBeGreaterThan(confirmed.length)
    })

    test('rows carry a badge that a later reading does not see', async () => {
      await system.page.bringToFront()
      expect(await system.page.$$eval('laas-badge', badges => badges.length)).toBeGreaterThan(0)
      expect(
        await system.page.$$eval('laas-badge', badges => badges.map(one => one.textContent).join('')),
      ).toBe('')
    })

    describe.each(forms)('%s', form => {
      test(`is filled, saved by the person, and every field is right`, async () => {
        for (let i = 0; i < each; i += 1) {
          await goTo(system.page, screenAddress(form, 'form'))
          const document = await fillNext(system.panel)
          await textMatching(system.panel, 'read-back', /./)
          const number = await save(system.page)
          saves += 1
          await system.panel.bringToFront()
          await textMatching(system.panel, 'saved', new RegExp(number.replace(/[/.]/g, '\\$&')))
          const kept = (await stored()).find(({ id }) => id === document)
          expect(kept).toMatchObject({ state: 'saved', newNumber: number })
          const entry = entriesOfPerson(replica).find(one => one.number === number)
          expect(wrongFields(oldDocument(replica, kept!), entry!)).toEqual([])
        }
      })

      test('what was saved is confirmed when the list is read again', async () => {
        await goTo(system.page, screenAddress(form, 'list'))
        await system.panel.waitForSelector(testIdSelector('check-system'))
        await checkSystem(system.panel)
        const saved = (await stored()).filter(({ savedAt, kind }) => savedAt && kind === kindOf(form))
        expect(saved.map(({ state }) => state)).not.toContain('saved')
      })
    })

    test('the popup shows the progress, the tallies are those of the documents', async () => {
      const popup = await launched.openFace('popup')
      expect(await textOf(popup, 'progress-total')).toMatch(/\d/)
      const { documents = [], tallies = [] } = await launched.database()
      const counted = Map.groupBy(documents, ({ kind, month, state }) => `${kind} ${month} ${state}`)
      const kept = tallies.filter(({ count }) => count !== 0)
      expect(kept).toHaveLength(counted.size)
      for (const { kind, month, state, count } of kept) {
        expect(counted.get(`${kind} ${month} ${state}`)).toHaveLength(Number(count))
      }
    })

    test('nothing was saved but by the person, and nobody else was called', async () => {
      const pressed = replica.log.filter(({ button }) => button !== '' && button !== 'search')
      const byPerson = pressed.filter(({ button }) => button === 'btnSave')
      expect(byPerson).toHaveLength(saves)
      expect(pressed.filter(({ button }) => !['btnSave', 'btnLogin'].includes(button))).toEqual([])
      expect(replica.proxyLog.filter(({ refused, host }) => refused && !isBrowsersOwn(host))).toEqual([])
    })
  })
}

const kindOf = (form: Screen) => (form === 'EXP_REQUISITION' ? 'requisition' : 'receipt')

function alike(
  one: { kind: string; date: string; amount: number; party: string },
  other: Record<string, unknown>,
) {
  const { kind, date, amount, party } = one
  return kind === other.kind && date === other.date && amount === other.amount && party === other.party
}

/** What the browsers themselves ask for, with or without an extension. */
function isBrowsersOwn(host: string): boolean {
  return /(^|\.)(google|googleapis|gstatic|mozilla|mozilla\.net|firefox)\.(com|org|net)$|^detectportal\./.test(
    host,
  )
}
