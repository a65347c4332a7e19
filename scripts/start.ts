import { pathToFileURL } from 'node:url'
import { type Replica, startReplica } from '../replica/replica.ts'
import { launchBrowser } from '../test/e2e/harness/launch.ts'
import { reportAddress, screenAddress } from '../test/e2e/harness/person.ts'
import { type BrowserName, findBrowser } from './browsers.ts'
import { buildIfOlder } from './setup/build.ts'
import { installBrowsers } from './setup/installBrowsers.ts'
import { tour } from './tour.ts'

const stateFile = '.practice/state.json'

/** Chromium and its kin where there is one, else Firefox; installs Chromium where there is neither. */
function chooseBrowser(): BrowserName {
  if (process.argv[2] === 'firefox' || process.argv[2] === 'chromium') {
    installBrowsers([process.argv[2]])
    return process.argv[2]
  }
  const name = findBrowser('chromium') || !findBrowser('firefox') ? 'chromium' : 'firefox'
  installBrowsers([name])
  return name
}

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

async function practise(name: BrowserName, replica: Replica): Promise<void> {
  const launched = await launchBrowser(name, {
    proxyPort: replica.proxyPort,
    headless: false,
    profile: `.practice/profile-${name}`,
  })
  const gone = new Promise(resolve => launched.browser.once('disconnected', resolve))
  await launched.openSite(reportAddress('RCPT_DETAIL'))
  await launched.openSite(screenAddress('REC_ASSET_RENT_OUTSIDE', 'list'))
  await launched.openSite(pathToFileURL('docs/first-steps.html').href)
  console.log('• เปิดเบราว์เซอร์แล้ว ทำตามแท็บ “เริ่มต้น” ได้เลย ปิดเบราว์เซอร์หรือกด Ctrl+C เมื่อเลิก')
  console.log('  [the browser is open: follow its tab; close it or press Ctrl+C to end]')
  await gone
}

// The practice site saves at every change, and the browser ends with this process.
process.on('SIGINT', () => process.exit(0))
process.on('SIGTERM', () => process.exit(0))

try {
  const name = chooseBrowser()
  buildIfOlder(name)
  if (hasDisplay()) {
    console.log(`• เปิดระบบจำลอง (${stateFile}) … [starting the practice site]`)
    const replica = await startReplica({ stateFile })
    await practise(name, replica)
    await replica.close()
  } else {
    console.log('• เครื่องนี้ไม่มีจอภาพ จึงเดินเรื่องให้ดูทีละขั้นแทน [no display: walking the tour instead]')
    await tour(name)
  }
  process.exit(0)
} catch (error) {
  console.error(`\n${(error as Error).message}`)
  process.exit(1)
}
