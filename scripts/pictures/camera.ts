import { mkdirSync } from 'node:fs'
import type { Page } from 'puppeteer-core'

const folder = 'docs/pictures'

/** How wide each face stands in a browser, and a page on an office's screen. */
const widths = { popup: 400, panel: 380, page: 1280, workspace: 1280 }

/** Takes one picture, as high as what there is to see, at most `most` pixels. */
export async function picture(
  page: Page,
  name: string,
  face: keyof typeof widths,
  most = 1100,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await page.bringToFront()
  const width = widths[face]
  const deviceScaleFactor = face === 'popup' || face === 'panel' ? 1.5 : 1
  await page.setViewport({ width, height: 300, deviceScaleFactor })
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewport({ width, height: Math.min(height, most), deviceScaleFactor })
  await page.evaluate(() => scrollTo(0, 0))
  await page.screenshot({ path: `${folder}/${name}.png` })
  console.log(`${folder}/${name}.png`)
}

/** The same in the colours of a dark desktop. */
export async function darkPicture(...[page, name, face, most]: Parameters<typeof picture>): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
  await picture(page, `${name}-dark`, face, most)
  await page.emulateMediaFeatures([])
}
