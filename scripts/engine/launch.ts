import process from 'node:process'
import puppeteer, { type Browser } from 'puppeteer-core'
import { type BrowserName, requireBrowser } from '../browsers.ts'

/** A browser without the extension; with a port, behind the practice site's proxy. */
export function launchPlain(name: BrowserName, proxyPort: number | null = null): Promise<Browser> {
  const common = { executablePath: requireBrowser(name), headless: true, acceptInsecureCerts: true }
  if (name === 'firefox') {
    return puppeteer.launch({
      ...common,
      browser: 'firefox',
      extraPrefsFirefox: {
        ...(proxyPort !== null && {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': proxyPort,
        }),
        'dom.security.https_first': false,
        'dom.min_background_timeout_value': 4,
        'dom.timeout.enable_budget_timer_throttling': false,
      },
    })
  }
  return puppeteer.launch({
    ...common,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-features=HttpsUpgrades',
      '--disable-background-timer-throttling',
      '--disable-renderer-backgrounding',
      ...(proxyPort === null ? [] : [`--proxy-server=127.0.0.1:${proxyPort}`]),
    ],
  })
}
