import { mkdirSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { startReplica } from '../replica/replica.ts'
import { launchBrowser } from '../test/e2e/harness/launch.ts'
import {
  captureAll,
  checkSystem,
  fillNext,
  goTo,
  openPage,
  reportAddress,
  save,
  screenAddress,
} from '../test/e2e/harness/person.ts'
import { textMatching, textOf } from '../test/e2e/harness/testid.ts'
import { buildIfOlder } from './setup/build.ts'

/** `npm run pictures`: the pictures of the documentation, of the real extension on the practice site. */
const folder = 'docs/pictures'

async function picture(page: Page, name: string, width: number, height: number): Promise<void> {
  await page.bringToFront()
  await page.setViewport({ width, height, deviceScaleFactor: 1.5 })
  await page.screenshot({ path: `${folder}/${name}.png` })
}

buildIfOlder('chromium')
mkdirSync(folder, { recursive: true })
const replica = await startReplica({ sessionMinutes: 60 })
const launched = await launchBrowser('chromium', { proxyPort: replica.proxyPort })
try {
  const report = await openPage(launched, reportAddress('RCPT_DETAIL'))
  await captureAll(report.panel)
  await picture(report.panel, 'captured', 420, 560)

  const entry = await openPage(launched, screenAddress('REC_ASSET_RENT_OUTSIDE', 'list'))
  await checkSystem(entry.panel)
  await picture(entry.panel, 'checked', 420, 860)
  await picture(entry.page, 'badges', 1150, 560)

  await goTo(entry.page, screenAddress('REC_ASSET_RENT_OUTSIDE', 'form'))
  await fillNext(entry.panel)
  await picture(entry.panel, 'sidepanel', 420, 900)
  const number = await save(entry.page)
  await textMatching(entry.panel, 'saved', new RegExp(number.replace('/', '\\/')))

  const popup = await launched.openFace('popup')
  await textOf(popup, 'progress-total')
  await picture(popup, 'popup', 400, 700)
} finally {
  await launched.close()
  await replica.close()
}
