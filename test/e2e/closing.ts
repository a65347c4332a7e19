import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Entry, PracticeDocument } from '../../replica/data/types.ts'
import { type Replica, startReplica } from '../../replica/replica.ts'
import type { BrowserName } from '../../scripts/browsers.ts'
import { type Launched, launchBrowser } from './harness/launch.ts'
import { captureAll, checkSystem, goTo, openPage, reportAddress, screenAddress } from './harness/person.ts'
import { click, testIdSelector, textMatching, textOf } from './harness/testid.ts'

const span = ['01/06/2567', '06/07/2567'] as const
const printed = (report: string) =>
  `http://www.laas.go.th/Print.aspx?report=${report}&from=${span[0]}&to=${span[1]}`
const kept = ['receipt', 'requisition']

/** July is entered in full by somebody; June stays as the practice site begins: some in, some wrong, some missing. */
function enterJuly({ state }: Replica): void {
  const july = state.documents.filter(
    ({ kind, date, cancelled }) => kept.includes(kind) && !cancelled && date >= '2024-07-01',
  )
  const ids = new Set(july.map(({ id }) => id))
  state.entries = state.entries.filter(({ of }) => of === null || !ids.has(of))
  state.entries.push(...july.map(entryOf))
}

const entryOf = (document: PracticeDocument, n: number): Entry => {
  const { kind, date, amount, party, form, fields, lines } = document
  const number = kind === 'receipt' ? `RCPT-${90_001 + n}/67` : `${9_001 + n}/67`
  return {
    id: `july-${n}`,
    form,
    kind,
    number,
    date,
    amount,
    party,
    cancelled: false,
    fields,
    lines,
    of: document.id,
    flaw: null,
    savedAt: '2024-08-20T02:00:00.000Z',
  }
}

async function capturePage(panel: Page): Promise<void> {
  await click(panel, 'capture-page')
  await textMatching(panel, 'stored', /./)
}

export function closingTheMonth(name: BrowserName): void {
  describe(`closing the month in ${name}`, () => {
    let replica: Replica
    let launched: Launched
    let desk: Page

    beforeAll(async () => {
      replica = await startReplica({ sessionMinutes: 60, delay: [0, 0] })
      enterJuly(replica)
      launched = await launchBrowser(name, { proxyPort: replica.proxyPort })
    })
    afterAll(async () => {
      await launched.close()
      await replica.close()
    })

    const whole = (month: string) =>
      desk.$eval(testIdSelector(`closing-month-${month}`), node => node.getAttribute('data-whole'))

    test('both sides are captured, documents and balances', async () => {
      const old = await openPage(launched, reportAddress('RCPT_DETAIL', ...span))
      for (const report of ['RCPT_DETAIL', 'REQ_REGISTER', 'TRIAL_BALANCE']) {
        await goTo(old.page, reportAddress(report, ...span))
        await textMatching(
          old.panel,
          'capture-summary',
          { RCPT_DETAIL: /ใบเสร็จ/, REQ_REGISTER: /ฎีกา/, TRIAL_BALANCE: /งบทดลอง/ }[report]!,
        )
        if (report === 'RCPT_DETAIL') await captureAll(old.panel)
        else await capturePage(old.panel)
      }
      const system = await openPage(launched, screenAddress('REC_TAX_ALLOT', 'list'))
      for (const screen of ['REC_TAX_ALLOT', 'REC_ASSET_RENT_OUTSIDE', 'EXP_REQUISITION'] as const) {
        await goTo(system.page, screenAddress(screen, 'list'))
        // Pressed while the panel still shows the list before: what stands in the tab is read all the same.
        await checkSystem(system.panel)
      }
      await goTo(system.page, printed('TRIAL_BALANCE'))
      await textMatching(system.panel, 'capture-summary', /งบทดลอง/)
      await capturePage(system.panel)
      const { runs = [] } = await launched.database()
      const balances = runs.filter(({ report }) => report === 'trial-balance')
      expect(balances.map(({ site }) => site).sort()).toEqual(['old', 'system'])
    })

    test('July is whole once the other kinds are said to be none; June is not', async () => {
      desk = await launched.openFace('workspace')
      await click(desk, 'tab-closing')
      await desk.waitForSelector(`${testIdSelector('closing-xlsx')}:not([disabled])`)
      expect(await whole('2024-07')).toBe('false')
      const none = `[data-month="2024-07"] ${testIdSelector('closing-none')}`
      for (let left = 6; left > 0; left -= 1) {
        await desk.waitForFunction(
          (selector, left) => document.querySelectorAll(selector).length === left,
          { polling: 100 },
          none,
          left,
        )
        // One press, on what stands there now: the next button moves up as soon as this one is gone.
        await desk.$eval(none, button => (button as HTMLElement).click())
      }
      await desk.waitForSelector(`${testIdSelector('closing-month-2024-07')}[data-whole="true"]`)
      expect(await whole('2024-06')).toBe('false')
      expect(await textOf(desk, 'closing-verdict')).toMatch(/1 จาก 7/)
    })

    test('a difference of the trial balance shows the documents behind it', async () => {
      const text = await textOf(desk, 'balances-trial-balance')
      expect(text).toMatch(/ต่างกัน \d+ รายการ/)
      expect(text).toMatch(/ใบเสร็จรับเงิน RCPT-/)
    })

    test('a figure opens its documents', async () => {
      await click(desk, 'tab-closing')
      await desk.waitForSelector(testIdSelector('closing-missing'))
      const figure = Number(await textOf(desk, 'closing-missing'))
      await click(desk, 'closing-missing')
      await textMatching(desk, 'documents-total', new RegExp(`\\b${figure}\\b`))
    })

    test('a workbook is handed out', async () => {
      await click(desk, 'tab-closing')
      await desk.waitForSelector(`${testIdSelector('closing-xlsx')}:not([disabled])`)
      await desk.evaluate(() => {
        const blobs: Blob[] = []
        Object.assign(window, { blobs })
        const create = URL.createObjectURL
        URL.createObjectURL = (blob: Blob) => {
          blobs.push(blob)
          return create.call(URL, blob)
        }
      })
      await click(desk, 'closing-xlsx')
      await desk.waitForFunction(() => (window as unknown as { blobs: Blob[] }).blobs.length === 1, {
        polling: 100,
      })
      const head = await desk.evaluate(async () => {
        const [blob] = (window as unknown as { blobs: Blob[] }).blobs
        return [...new Uint8Array(await blob!.slice(0, 2).arrayBuffer())]
      })
      expect(head).toEqual([0x50, 0x4b])
    })
  })
}
