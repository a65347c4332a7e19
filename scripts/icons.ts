import { readFileSync } from 'node:fs'
import puppeteer from 'puppeteer-core'
import { requireBrowser } from './browsers.ts'

/** Draws `scripts/icon.svg` in the sizes that browsers ask for, into `public/icon/`. */
const sizes = [16, 32, 48, 96, 128]
const drawing = readFileSync('scripts/icon.svg', 'utf8')
const browser = await puppeteer.launch({ executablePath: requireBrowser('chromium'), args: ['--no-sandbox'] })
try {
  const page = await browser.newPage()
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size })
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing}`,
    )
    await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true })
  }
} finally {
  await browser.close()
}
