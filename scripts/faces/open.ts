import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import puppeteer, { type Page } from 'puppeteer-core'
import { build, preview } from 'vite'
import { requireBrowser } from '../browsers.ts'

export interface Faces {
  page: Page
  faces: { name: string; width: number }[]
  /** Shows one face alone, in a window as wide as it has in the browser. */
  show: (face: { name: string; width: number }, language: string, theme: string) => Promise<void>
  close: () => Promise<void>
}

/** Builds the faces, serves them and opens them in Chromium, for pictures and checks. */
export async function openFaces(): Promise<Faces> {
  const outDir = await mkdtemp(join(tmpdir(), 'faces-'))
  const config = {
    configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
    build: { outDir },
    logLevel: 'error' as const,
  }
  await build(config)
  const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 0 } })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('the faces are served at no address')
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: true,
    args: ['--no-sandbox'],
  })
  const page = await browser.newPage()
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForSelector('.gallery nav button')
  const faces = await page.$$eval('.gallery nav button', buttons =>
    buttons.map(button => ({ name: button.textContent ?? '', width: Number(button.dataset.width) })),
  )
  return {
    page,
    faces,
    show: async ({ name, width }, language, theme) => {
      await page.setViewport({ width, height: 600 })
      await page.goto(`${address}?face=${name}&lang=${language}&theme=${theme}`, { waitUntil: 'load' })
      await page.waitForSelector('main')
    },
    close: async () => {
      await browser.close()
      await server.close()
      await rm(outDir, { recursive: true, force: true })
    },
  }
}
