import { setTimeout } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { seeded } from '../replica/data/random.ts'
import { randomDocuments } from '../replica/data/randomDocuments.ts'
import { forms } from '../replica/forms/index.ts'
import { startReplica } from '../replica/replica.ts'
import { screenAddress } from '../replica/screens/top.ts'
import type { BrowserName } from './browsers.ts'
import { bundleEngine } from './engine/bundle.ts'
import { launchPlain } from './engine/launch.ts'
import { asRead } from './randomRun/asRead.ts'
import { makeFiller } from './randomRun/fillOne.ts'
import { compareEntry } from './randomRun/held.ts'
import { newCounts, reportOf } from './randomRun/report.ts'

/**
 * `npm run random-run [chromium|firefox] [documents] [seed]`: random documents for every practice form, filled by the
 * scripts that run in a page, saved by this driver as the person, and held against the truth to the satang.
 * With `--panel` each form stands in an UpdatePanel: its postbacks, the save among them, load no page anew. Ends with status 1 where a field was wrong or anything but the driver pressed a button.
 */
const name: BrowserName = process.argv.includes('firefox') ? 'firefox' : 'chromium'
const [count = 200, seed = 1] = process.argv.filter(word => /^\d+$/.test(word)).map(Number)
const panelled = process.argv.includes('--panel')
const tabs = 4

const replica = await startReplica({ sessionMinutes: 600, delay: [20, 150] })
const browser = await launchPlain(name, replica.proxyPort)
const engine = await bundleEngine()
const counts = newCounts()
const queue = shuffled(randomDocuments(seed, Math.ceil(count / 8))).slice(0, count)
try {
  const first = await browser.newPage()
  await first.goto('http://www.laas.go.th/Login.aspx', { waitUntil: 'domcontentloaded' })
  await first.type('#_ctl0_txtUserName', 'demo')
  await first.type('#_ctl0_txtPassword', 'demo')
  await Promise.all([
    first.waitForNavigation({ waitUntil: 'domcontentloaded' }),
    first.click('#_ctl0_btnLogin'),
  ])
  const pages = await Promise.all(Array.from({ length: tabs }, () => browser.newPage()))
  await Promise.all(pages.map(work))
} finally {
  await browser.close()
  await replica.close()
}
const pressed = replica.log.filter(({ method, button }) => method === 'POST' && button !== '')
counts.submits =
  pressed.filter(({ button }) => !['btnLogin', 'btnAddLine'].includes(button)).length - counts.saves
console.log([`\n${name}, seed ${seed}\n`, ...reportOf(counts)].join('\n'))
process.exitCode = counts.wrong.length > 0 || counts.submits !== 0 ? 1 : 0

async function work(page: Page): Promise<void> {
  const fill = await makeFiller(page, engine)
  for (let old = queue.shift(); old; old = queue.shift()) {
    const form = forms.find(({ id }) => id === old!.form)!
    const { plan, readBack, stopped } = await fill(
      asRead(old),
      `http://www.laas.go.th${screenAddress(form, 'form')}${panelled ? '&panel=1' : ''}`,
    )
    const wrongReadBack = readBack.filter(({ verdict }) => verdict === 'different' || verdict === 'missing')
    if (stopped || wrongReadBack.length > 0) {
      const why = stopped || wrongReadBack.map(({ label, verdict }) => `${label} ${verdict}`).join(', ')
      counts.stopped.push(`${form.id} ${old.number}: ${why}`)
      continue
    }
    counts.saves++
    // A tab in the background gets no mouse: the button is pressed by name.
    await page.$eval('#_ctl0__ctl0_btnSave', button => (button as HTMLElement).click())
    await page.waitForSelector('#_ctl0__ctl0_lblMessage, #_ctl0__ctl0_ValidationSummary1 li')
    const said = await page.$eval('body', body => body.textContent ?? '')
    const number = /บันทึกข้อมูลเรียบร้อย เลขที่\s*(\S+?)(?=กลับ|จำนวน|\s)/.exec(said)?.[1]
    const entry = replica.state.entries.findLast(
      one => one.form === form.id && one.of === null && one.number === number,
    )
    if (!entry) {
      counts.stopped.push(`${form.id} ${old.number}: the page did not save`)
      continue
    }
    const { wrong, unfilled } = compareEntry(form, old, entry)
    counts.wrong.push(...wrong.map(one => `${form.id} ${old!.number}: ${one}`))
    for (const field of unfilled) counts.unfilled.push(`${form.id} ${field.replace(/\d+ /, '')}`)
    counts.add(form.title, plan!.steps)
    await setTimeout(0)
  }
}

function shuffled<T>(list: T[]): T[] {
  const random = seeded(seed)
  return list
    .map(item => ({ item, at: random.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
