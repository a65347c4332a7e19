import type { Replica } from '../../replica/replica.ts'
import type { Launched } from '../../test/e2e/harness/launch.ts'
import { openPage, screenAddress } from '../../test/e2e/harness/person.ts'
import { byTestId, click, textMatching } from '../../test/e2e/harness/testid.ts'
import { picture } from './camera.ts'

/** A form whose labels have changed, being taught by pointing. */
export async function teachingForm(replica: Replica, launched: Launched): Promise<void> {
  const screen = 'REC_ASSET_RENT_OUTSIDE'
  const labels = { ผู้ชำระเงิน: 'ได้รับจากผู้ใด' }
  replica.faults.renamedForm = { screen, title: 'บันทึกเงินเข้าแบบใหม่', labels }
  const { page, panel } = await openPage(launched, screenAddress(screen, 'form'))
  await textMatching(panel, 'problems', /ผู้ชำระเงิน/)
  await click(panel, 'teach')
  await click(panel, 'teach-point-party')
  await byTestId(panel, 'teach-stop-party')
  await picture(panel, 'teach-form', 'panel', 1150)
  await page.bringToFront()
  await page.hover('[name="_ctl0:_ctl0:txtPayer:txtMain"]')
  await picture(page, 'teach-form-page', 'page', 420)
  await page.keyboard.press('Escape')
  replica.faults.reset()
}
