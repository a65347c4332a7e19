import type { Replica } from '../../replica/replica.ts'
import type { Launched } from '../../test/e2e/harness/launch.ts'
import { openPage, reportAddress } from '../../test/e2e/harness/person.ts'
import { choose, openTeaching } from '../../test/e2e/harness/teach.ts'
import { testIdSelector } from '../../test/e2e/harness/testid.ts'
import { picture } from './camera.ts'

/** A report under names that nobody knows, being taught. */
export async function teaching(replica: Replica, launched: Launched): Promise<void> {
  const title = 'ทะเบียนเงินเข้าของสำนักปลัด'
  const labels = { number: 'ใบที่', party: 'ผู้มาชำระ', amount: 'ยอดเงิน' }
  replica.faults.renamed = { report: 'RCPT_DETAIL', title, labels }
  const { panel } = await openPage(launched, reportAddress('RCPT_DETAIL', '06/01/2567', '12/01/2567'))
  await panel.bringToFront()
  await panel.waitForSelector(`${testIdSelector('capture-summary')}[data-status="unknown"]`)
  await openTeaching(panel)
  await choose(panel, 'teach-kind', 'receipt')
  await choose(panel, 'teach-column-2', 'number')
  await choose(panel, 'teach-column-3', 'party')
  await choose(panel, 'teach-column-6', 'amount')
  await panel.waitForSelector(testIdSelector('teach-trial'))
  await picture(panel, 'teach', 'panel', 1150)
  const trial = await panel.waitForSelector(`section:has(> ${testIdSelector('teach-trial')})`)
  await trial?.screenshot({ path: 'docs/pictures/teach-trial.png' })
  replica.faults.reset()
}
