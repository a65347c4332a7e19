import type { Page } from 'puppeteer-core'
import type { Replica } from '../../replica/replica.ts'
import type { Launched } from '../../test/e2e/harness/launch.ts'
import {
  checkSystem,
  fillNext,
  goTo,
  logIn,
  openPage,
  save,
  screenAddress,
} from '../../test/e2e/harness/person.ts'
import { click, testIdSelector, textMatching } from '../../test/e2e/harness/testid.ts'
import { darkPicture, picture } from './camera.ts'

const form = 'REC_ASSET_RENT_OUTSIDE'

/** Lists checked, a question, a form filled and saved, and each way in which a fill stops. */
export async function entering(replica: Replica, launched: Launched): Promise<void> {
  const { page, panel } = await openPage(launched, screenAddress(form, 'list'))
  await checkSystem(panel)
  await picture(page, 'badges', 'page', 620)
  await picture(panel, 'checked', 'panel')
  await question(panel)

  await opened(page, panel)
  await picture(panel, 'todo', 'panel', 900)
  await click(panel, 'skip')
  await panel.waitForSelector(testIdSelector('skip-confirm'))
  await picture(panel, 'skip', 'panel', 900)
  await fillNext(panel)
  await picture(panel, 'sidepanel', 'panel', 1000)
  await darkPicture(panel, 'sidepanel', 'panel', 1000)
  await picture(page, 'form', 'page', 620)
  const number = await save(page)
  await textMatching(panel, 'saved', new RegExp(number.replace('/', '\\/')))
  await picture(panel, 'saved', 'panel', 620)

  replica.faults.wrongYear = 2568
  await opened(page, panel)
  await click(panel, 'fill')
  await textMatching(panel, 'todo-list', /2567.*2568/)
  await picture(panel, 'stopped-year', 'panel', 760)
  replica.faults.reset()

  replica.faults.overwriteAfter = { control: 'txtPayer:txtMain', value: 'ค่าที่หน้าเว็บใส่เอง' }
  await opened(page, panel)
  await fillNext(panel)
  await textMatching(panel, 'problems', /ผู้ชำระเงิน/)
  await picture(panel, 'stopped-overwritten', 'panel', 1000)
  replica.faults.reset()

  await opened(page, panel)
  replica.faults.dropOption = await typeOfFirst(launched)
  await opened(page, panel)
  await fillNext(panel)
  await textMatching(panel, 'outcome-stopped', /ไม่มีตัวเลือก/)
  await picture(panel, 'stopped-option', 'panel', 900)
  replica.faults.reset()

  await opened(page, panel)
  replica.faults.endSessions()
  await click(panel, 'fill')
  await panel.waitForFunction(() => /เข้าสู่ระบบ/.test(document.body.innerText), { timeout: 30_000 })
  await picture(panel, 'session', 'panel', 900)
  await logIn(page)
}

async function opened(page: Page, panel: Page): Promise<void> {
  await goTo(page, screenAddress(form, 'form'))
  await textMatching(panel, 'form-head', /25\d\d/)
  await panel.waitForSelector(testIdSelector('todo-item'))
}

/** The question stands under all that was found. */
async function question(panel: Page): Promise<void> {
  const found = await panel.waitForSelector(testIdSelector('question'))
  await found!.screenshot({ path: 'docs/pictures/question.png' })
}

/** What the document that stands first in the list asks for. */
async function typeOfFirst(launched: Launched): Promise<string> {
  const { documents = [] } = await launched.database()
  const [first] = documents
    .filter(({ kind, state }) => kind === 'receipt' && state === 'todo')
    .filter(document => !revenueType(document).includes('จัดสรร'))
    .toSorted((a, b) => String(a.order).localeCompare(String(b.order)))
  return revenueType(first!)
}

const revenueType = ({ fields }: Record<string, unknown>) =>
  String((fields as Record<string, unknown>).revenueType)
