import type { Page } from 'puppeteer-core'
import type { Launched } from '../../test/e2e/harness/launch.ts'
import { goTo, openPage, reportAddress } from '../../test/e2e/harness/person.ts'
import { click, testIdSelector, textMatching } from '../../test/e2e/harness/testid.ts'
import { picture } from './camera.ts'

const span = ['06/01/2567', '06/07/2567'] as const

/** The reconciliation, with the balances of both sides. */
export async function closing(launched: Launched): Promise<void> {
  const old = await openPage(launched, reportAddress('TRIAL_BALANCE', ...span))
  await capture(old.panel)
  const system = await openPage(launched, reportAddress('TRIAL_BALANCE', ...span))
  await goTo(
    system.page,
    `http://www.laas.go.th/Print.aspx?report=TRIAL_BALANCE&from=${span[0]}&to=${span[1]}`,
  )
  await capture(system.panel)

  const desk = await launched.openFace('workspace')
  await click(desk, 'tab-closing')
  await desk.waitForSelector(`${testIdSelector('closing-print')}:not([disabled])`)
  await picture(desk, 'workspace-closing', 'workspace', 1000)
  const section = await desk.waitForSelector(testIdSelector('balances-trial-balance'))
  const { x, y, width, height } = (await section!.boundingBox())!
  const clip = { x, y, width, height: Math.min(height, 1000) }
  await desk.screenshot({ path: 'docs/pictures/workspace-balances.png', clip, captureBeyondViewport: true })
  console.log('docs/pictures/workspace-balances.png')
}

async function capture(panel: Page): Promise<void> {
  await textMatching(panel, 'capture-summary', /งบทดลอง/)
  await click(panel, 'capture-page')
  await textMatching(panel, 'stored', /./)
}
