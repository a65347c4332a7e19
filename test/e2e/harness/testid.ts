import type { ElementHandle, Page } from 'puppeteer-core'

export const testIdSelector = (id: string) => `[data-testid="${id}"]`

/** Waits for the first element with that `data-testid`. */
export async function byTestId(page: Page, id: string): Promise<ElementHandle<Element>> {
  const found = await page.waitForSelector(testIdSelector(id))
  if (!found) throw new Error(`data-testid="${id}" is not on the page`)
  return found
}

/** Brings the tab to the front, waits until the element can be pressed, and presses it as a hand would. */
export async function click(page: Page, id: string): Promise<void> {
  await page.bringToFront()
  await page.locator(testIdSelector(id)).click()
}

/** The text of the first element with that `data-testid`, white space folded. */
export async function textOf(page: Page, id: string): Promise<string> {
  const element = await byTestId(page, id)
  return element.evaluate(node => (node.textContent ?? '').replace(/\s+/g, ' ').trim())
}

/** Waits until that text matches, and gives it; throws with all that the page says instead. */
export async function textMatching(page: Page, id: string, pattern: RegExp): Promise<string> {
  const waited = page.waitForFunction(
    (selector, source, flags) => {
      const text = document.querySelector(selector)?.textContent ?? ''
      return new RegExp(source, flags).test(text.replace(/\s+/g, ' ').trim())
    },
    { polling: 100 },
    testIdSelector(id),
    pattern.source,
    pattern.flags,
  )
  await waited.catch(async cause => {
    const says = await page.evaluate(() => document.body.innerText)
    throw new Error(`no ${pattern} in "${id}" of a page that says: ${says}`, { cause })
  })
  return textOf(page, id)
}
