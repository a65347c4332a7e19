import type { Page } from 'puppeteer-core'
import type { Launched } from './launch.ts'
import { click, testIdSelector, textMatching } from './testid.ts'

/** What a person does, hand by hand, on the practice site and in the side panel. Waits are for what the eye waits for. */

const reports = 'https://www.oldlaasreport.dla.go.th/ReportViewer.aspx'
const system = 'http://www.laas.go.th/Default.aspx'

/** Menus of the restored system, by screen name. */
const menus = {
  REC_TAX_ALLOT: '4E465433-EB5A-416A-8092-BBAE595C6CB7',
  REC_ASSET_RENT_OUTSIDE: '1CE460F9-658D-4EB9-A68D-27A129E0207B',
  EXP_REQUISITION: 'C0FFEE67-1D2A-4B7E-9A10-5E6F7A8B9C0D',
  EXP_CHEQUE: '3A4B5C6D-7E8F-4012-9345-6789ABCDEF01',
  EXP_CONTRACT: '5B1D7C3E-67A2-4F0B-8E55-0A1B2C3D4E5F',
}
export type Screen = keyof typeof menus

export const reportAddress = (report: string, from = '06/01/2567', to = '06/07/2567') =>
  `${reports}?report=${report}&from=${from}&to=${to}`

export const screenAddress = (screen: Screen, control: 'list' | 'form') =>
  `${system}?menu=${menus[screen]}&control=${control}&screenname=${screen}&editable=true`

/** Opens a page of either site, through the login where it asks for one. */
export async function openPage(
  launched: Launched,
  address: string,
): Promise<{ page: Page; tab: number; panel: Page }> {
  const { page, tab } = await launched.openSite(address)
  await logIn(page)
  const panel = await launched.openFace('sidepanel', tab)
  return { page, tab, panel }
}

/** On the practice site any name and password will do. */
export async function logIn(page: Page): Promise<void> {
  if (!(await page.$('#_ctl0_txtUserName'))) return
  await page.bringToFront()
  await page.type('#_ctl0_txtUserName', 'demo')
  await page.type('#_ctl0_txtPassword', 'demo')
  await press(page, '#_ctl0_btnLogin')
}

/** Goes to another address in the same tab. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.bringToFront()
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  await logIn(page)
}

/** All pages of the report in view; gives what the panel says of it at the end. */
export async function captureAll(panel: Page): Promise<string> {
  await walk(panel, 'capture-all')
  return textMatching(panel, 'stored', /./)
}

/** Reads the whole list in view, and gives what was found there. */
export async function checkSystem(panel: Page): Promise<string> {
  await walk(panel, 'check-system')
  return textMatching(panel, 'check-result', /./)
}

/** A walk shows its stop button from the first page to the last: a short one is over before one could ask for it. */
async function walk(panel: Page, button: 'capture-all' | 'check-system'): Promise<void> {
  const stop = testIdSelector('capture-stop')
  await Promise.all([panel.waitForSelector(stop), click(panel, button)])
  const done = `${testIdSelector('stored')}, ${testIdSelector('check-result')}`
  await panel.waitForFunction(
    (stop, done) => !document.querySelector(stop) && document.querySelector(done) !== null,
    { polling: 200, timeout: 100_000 },
    stop,
    done,
  )
}

/** Fills the form in view with the document that stands first, and gives that document's id. */
export async function fillNext(panel: Page): Promise<string> {
  // Until the new form is seen, the panel still shows what came of the last save, and asks to open a form.
  const seen = await panel.waitForFunction(
    selector => {
      const item = document.querySelector(selector)
      const old = /กดเพิ่ม|press add/.test(document.body.textContent ?? '')
      return !old && item?.getAttribute('data-document')
    },
    { polling: 100 },
    testIdSelector('todo-item'),
  )
  const id = String(await seen.jsonValue())
  await click(panel, 'fill')
  await panel.waitForSelector(`${testIdSelector('outcome-filled')}, ${testIdSelector('outcome-stopped')}`)
  return id
}

/** Presses the form's own save, as only a person may; gives the number that the system tells. */
export async function save(page: Page): Promise<string> {
  await page.bringToFront()
  await press(page, '#_ctl0__ctl0_btnSave')
  const message = await page.$eval('#_ctl0__ctl0_lblMessage', node => node.textContent ?? '')
  return /เลขที่ (\S+)/.exec(message)?.[1] ?? ''
}

async function press(page: Page, button: string): Promise<void> {
  await Promise.all([page.waitForNavigation({ waitUntil: 'domcontentloaded' }), page.click(button)])
}
