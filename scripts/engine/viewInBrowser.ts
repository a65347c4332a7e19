import type { View } from '../../laas/forms/view.types.ts'
import { bundleEngine } from './bundle.ts'
import type { InPage } from './inPage.ts'
import { launchPlain } from './launch.ts'

/** The page as a form once its own scripts have drawn it. Throws where the browser does not start. */
export async function viewInBrowser(url: string): Promise<View> {
  const [engine, browser] = await Promise.all([bundleEngine(), launchPlain('chromium')])
  try {
    const page = await browser.newPage()
    // A page that never comes to rest is looked at as it stands.
    await page.goto(url, { waitUntil: 'networkidle0', timeout: 15_000 }).catch(() => {})
    await page.evaluate(engine)
    return JSON.parse(await page.evaluate(() => (globalThis as unknown as { laas: InPage }).laas.view()))
  } finally {
    await browser.close()
  }
}
