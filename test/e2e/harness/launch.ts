import type { Browser, Page } from 'puppeteer-core'
import type { BrowserName } from '../../../scripts/browsers.ts'
import { launchChromium } from './chromium.ts'
import { type Database, readDatabase } from './database.ts'
import { launchFirefox } from './firefox.ts'
import type { LaunchOptions } from './vessel.ts'
import { visit } from './visit.ts'

export type Face = 'popup' | 'sidepanel' | 'workspace'

/** A real browser with the extension in it. */
export interface Launched {
  browser: Browser
  name: BrowserName
  /** The host part of the extension's addresses. */
  extensionId: string
  faceUrl(face: Face, tab?: number): string
  /** The face as a plain tab; with `tab` it acts on that tab of the browser. */
  openFace(face: Face, tab?: number): Promise<Page>
  /** `tab` is the id by which the extension's own tabs API knows the page. */
  openSite(url: string): Promise<{ page: Page; tab: number }>
  /** The tables of the extension's database as they stand, all or those named; {} while there is none. */
  database(only?: readonly string[]): Promise<Database>
  /** Ends the background (service worker, event page) as the browser itself may at any time. */
  killWorker(): Promise<void>
  close(): Promise<void>
}

/** Waits are for what is bound to come, however busy the machine: this bounds what never comes. */
const patience = 60_000

export async function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<Launched> {
  const vessel = await (name === 'chromium' ? launchChromium(options) : launchFirefox(options))
  const { browser, origin } = vessel
  const newPage = async () => {
    const page = await browser.newPage()
    page.setDefaultTimeout(patience)
    return page
  }
  const faceUrl = (face: Face, tab?: number) =>
    `${origin}/${face}.html${tab === undefined ? '' : `?tab=${tab}`}`

  // A page of the extension's origin without any code of its own: the manifest.
  let desk: Promise<Page> | null = null
  const atDesk = () => {
    desk ??= newPage().then(async page => {
      await visit(page, `${origin}/manifest.json`)
      return page
    })
    return desk
  }

  return {
    browser,
    name,
    extensionId: new URL(origin).host,
    faceUrl,
    async openFace(face, tab) {
      const page = await newPage()
      await visit(page, faceUrl(face, tab))
      return page
    },
    async openSite(url) {
      const page = await newPage()
      const tab = await newestTab(await atDesk())
      await page.bringToFront()
      await visit(page, url)
      return { page, tab }
    },
    database: async only => readDatabase(await atDesk(), only),
    killWorker: vessel.killWorker,
    async close() {
      await browser.close()
      vessel.dispose()
    },
  }
}

/** Tab ids grow within a session, so the tab opened last has the highest. */
async function newestTab(extensionPage: Page): Promise<number> {
  return extensionPage.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: TabsApi }).chrome
    const own = (await tabs.getCurrent())?.id
    const ids = (await tabs.query({})).flatMap(tab =>
      tab.id === undefined || tab.id === own ? [] : [tab.id],
    )
    return Math.max(...ids)
  })
}

interface TabsApi {
  tabs: {
    query(filter: object): Promise<{ id?: number }[]>
    getCurrent(): Promise<{ id?: number } | undefined>
  }
}
