import { browser } from 'wxt/browser'

/** Puts the scripts that see and fill forms into the tab's page, once: most pages never need them. */
export async function addFilling(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    files: ['/setting.js', '/carrying.js', '/filling.js'],
  })
}

/** Puts the script that shows and tells controls into the page whose form a person teaches, once. */
export async function addPointing(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/pointing.js'] })
}

/** Puts the script that tells a page's texts into a page that may show an entry without a form, once. */
export async function addTelling(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/telling.js'] })
}
