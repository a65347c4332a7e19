import { browser } from 'wxt/browser'

/** Puts the script that sees and fills forms into the tab's page, once: most pages never need it. */
export async function addFilling(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/carrying.js', '/filling.js'] })
}
