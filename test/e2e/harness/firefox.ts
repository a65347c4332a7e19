import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import { requireBrowser } from '../../../scripts/browsers.ts'
import { inLanguage } from './language.ts'
import type { LaunchOptions, Vessel } from './vessel.ts'

/** Firefox gives an extension a random host unless it is told one. */
const host = 'e1aa5000-2567-4106-8706-000000000001'

/** Firefox with the extension and the practice site behind the proxy. */
export async function launchFirefox(options: LaunchOptions): Promise<Vessel> {
  const source = options.extension ?? resolve('.output/firefox-mv3')
  const geckoId = readGeckoId(source)
  const headless = options.headless ?? true
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    ...(options.profile && { userDataDir: options.profile }),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: host }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.proxyPort,
      'dom.security.https_first': false,
      'extensions.webextOptionalPermissionPrompts': false,
      // The extension is installed anew at each start: its data must outlive that, as a signed one's does.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'devtools.jsonview.enabled': false,
      'layout.frame_rate': 20,
      'ui.prefersReducedMotion': 1,
      // Loading a posted page anew asks a person whether to post it again: here it is.
      'dom.confirm_repost.testing.always_accept': true,
      // The panel stands beside the page, not before it: a page in view has no slowed timers.
      'dom.min_background_timeout_value': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
    },
  })
  const { folder, dispose } = inLanguage(source, options)
  await browser.installExtension(folder)
  return {
    browser,
    origin: `moz-extension://${host}`,
    killWorker: () => terminateBackground(browser, geckoId),
    dispose,
  }
}

function readGeckoId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  return manifest.browser_specific_settings.gecko.id
}

/** Only pages of Firefox itself may end an event page; `about:debugging` is one. */
async function terminateBackground(browser: Browser, geckoId: string): Promise<void> {
  const page = await browser.newPage()
  await page.goto('about:debugging', { waitUntil: [] })
  await page.evaluate(async id => {
    const { WebExtensionPolicy } = globalThis as unknown as PrivilegedWindow
    await WebExtensionPolicy.getByID(id).extension.terminateBackground()
  }, geckoId)
  await page.close()
}

interface PrivilegedWindow {
  WebExtensionPolicy: { getByID(id: string): { extension: { terminateBackground(): Promise<void> } } }
}
