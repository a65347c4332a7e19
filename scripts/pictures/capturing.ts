import type { Replica } from '../../replica/replica.ts'
import type { Launched } from '../../test/e2e/harness/launch.ts'
import { captureAll, goTo, openPage, reportAddress } from '../../test/e2e/harness/person.ts'
import { click, testIdSelector, textMatching, textOf } from '../../test/e2e/harness/testid.ts'
import { picture } from './camera.ts'

/** Both reports captured, one of them first with a total that is off. */
export async function capturing(replica: Replica, launched: Launched): Promise<void> {
  const popup = await launched.openFace('popup')
  await popup.waitForSelector('main')
  await picture(popup, 'popup-start', 'popup')
  await popup.close()

  replica.faults.totalOff = 12_345
  const { page, panel } = await openPage(launched, reportAddress('RCPT_DETAIL', '06/01/2567', '31/01/2567'))
  await captureAll(panel)
  await picture(panel, 'incomplete', 'panel')
  replica.faults.reset()

  await goTo(page, reportAddress('RCPT_DETAIL'))
  await textMatching(panel, 'capture-summary', /6 ก\.ค\./)
  await picture(page, 'report-page', 'page', 620)
  await picture(panel, 'report', 'panel')
  await click(panel, 'capture-all')
  await panel.waitForSelector(testIdSelector('capture-stop'))
  await panel.waitForFunction(() => /หน้า [5-9]/.test(document.body.innerText), { polling: 100 })
  await picture(panel, 'walking', 'panel')
  await panel.waitForFunction(
    stop => document.querySelector(stop) === null,
    { polling: 200, timeout: 100_000 },
    testIdSelector('capture-stop'),
  )
  await textOf(panel, 'stored')
  await picture(panel, 'captured', 'panel')

  await goTo(page, reportAddress('REQ_REGISTER'))
  await textMatching(panel, 'capture-summary', /ฎีกา/)
  await click(panel, 'capture-page')
  await textOf(panel, 'stored')
}
