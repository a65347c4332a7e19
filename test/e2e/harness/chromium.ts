import { resolve } from 'node:path'
import process from 'node:process'
import puppeteer from 'puppeteer-core'
import { requireBrowser } from '../../../scripts/browsers.ts'
import { inLanguage } from './language.ts'
import type { LaunchOptions, Vessel } from './vessel.ts'

/** Chromium, Chrome or Edge with the extension and the practice site behind the proxy. */
export async function launchChromium(options: LaunchOptions): Promise<Vessel> {
  const headless = options.headless ?? true
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    ...(options.profile && { userDataDir: options.profile }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--ignore-certificate-errors',
      // Else http://www.laas.go.th is turned into https.
      '--disable-features=HttpsUpgrades',
      `--proxy-server=127.0.0.1:${options.proxyPort}`,
    ],
  })
  const { folder, dispose } = inLanguage(options.extension ?? resolve('.output/chrome-mv3'), options)
  const id = await browser.installExtension(folder)
  const origin = `chrome-extension://${id}`
  return {
    browser,
    origin,
    async killWorker() {
      const target = browser
        .targets()
        .find(target => target.type() === 'service_worker' && target.url().startsWith(origin))
      await (await target?.worker())?.close()
    },
    dispose,
  }
}
