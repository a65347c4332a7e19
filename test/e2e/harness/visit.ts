import type { Page } from 'puppeteer-core'

/** Opens an address. Firefox tells nothing of the loading of an extension's own pages: there it is asked for. */
export async function visit(page: Page, url: string): Promise<void> {
  if (!url.startsWith('moz-extension:')) {
    await page.goto(url, { waitUntil: 'domcontentloaded' })
    return
  }
  await page.goto(url, { waitUntil: [] })
  await loaded(page)
}

/** Loads the page anew, an extension's page in Firefox too. */
export async function reload(page: Page): Promise<void> {
  const url = await page.evaluate(() => location.href)
  await visit(page, url)
}

async function loaded(page: Page): Promise<void> {
  await page.waitForFunction(
    () => location.protocol === 'moz-extension:' && document.readyState === 'complete',
  )
}
