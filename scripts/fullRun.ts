import { startReplica } from '../replica/replica.ts'
import { launchBrowser } from '../test/e2e/harness/launch.ts'
import {
  captureAll,
  checkSystem,
  goTo,
  openPage,
  reportAddress,
  type Screen,
  screenAddress,
} from '../test/e2e/harness/person.ts'
import { testIdSelector, textMatching } from '../test/e2e/harness/testid.ts'
import { answerQuestions } from './fullRun/answerQuestions.ts'
import { fillForm } from './fullRun/fillForm.ts'
import { fillWithFaults } from './fullRun/fillWithFaults.ts'
import { mishapsTable, noMishaps, sumOf, sumUp } from './fullRun/mishaps.ts'
import { optionsOf } from './fullRun/options.ts'
import { list, newTally, tableOf } from './fullRun/tally.ts'
import { buildIfOlder } from './setup/build.ts'

/**
 * `npm run full-run -- [chromium|firefox] [most]`: everything that is to do on the practice site, filled, saved and
 * held against the truth; at most `most` documents a form. Ends with status 1 where anything was wrong.
 * With `--faults` something goes wrong at every step of every document: no field may be wrong, no plan lost. Such a run
 * can be done in slices: `--skip 10` passes over ten documents a form, `--into file` sums up all slices noted there;
 * `--seed 1` … `--seed 5` give the same documents other faults at the same steps.
 */
const forms: Screen[] = ['REC_TAX_ALLOT', 'REC_ASSET_RENT_OUTSIDE', 'EXP_REQUISITION']
const options = optionsOf(process.argv.slice(2))
const { browser: name, most } = options

buildIfOlder(name)
const replica = await startReplica({ sessionMinutes: 600, delay: [20, 60] })
const launched = await launchBrowser(name, { proxyPort: replica.proxyPort })
const tally = newTally()
try {
  const report = await openPage(launched, reportAddress('RCPT_DETAIL'))
  console.log(await captureAll(report.panel))
  await goTo(report.page, reportAddress('REQ_REGISTER'))
  await textMatching(report.panel, 'capture-summary', /ฎีกา/)
  await report.panel.bringToFront()
  await report.panel.locator(testIdSelector('capture-page')).click()
  console.log(await textMatching(report.panel, 'stored', /./))
  tally.actions.capture += 2
  await report.panel.close()

  const system = await openPage(launched, screenAddress(forms[0]!, 'list'))
  const checkLists = async () => {
    for (const form of forms) {
      await goTo(system.page, screenAddress(form, 'list'))
      await system.panel.waitForSelector(testIdSelector('check-system'))
      console.log(`${form}: ${await checkSystem(system.panel)}`)
      tally.actions.check += 1
      await answerQuestions(replica, launched, system.panel, tally)
    }
  }
  await checkLists()
  const mishaps = noMishaps()
  try {
    for (const form of forms) {
      console.log(form)
      const office = { replica, launched, ...system }
      if (options.faults) await fillWithFaults(office, form, options, mishaps)
      else await fillForm(office, form, most, tally)
    }
  } finally {
    if (options.faults) console.log([`\n${name}\n`, ...mishapsTable(mishaps)].join('\n'))
    if (options.into) {
      const all = sumUp(options.into, name, mishaps)
      console.log([`\n${name}, all slices in ${options.into}\n`, ...mishapsTable(all)].join('\n'))
    }
  }
  tally.wrong.push(...mishaps.wrong, ...mishaps.lost)
  tally.actions.save += sumOf(mishaps.saved)
  await checkLists()

  const { documents = [] } = await launched.database()
  const states: Record<string, number> = {}
  for (const { state } of documents) states[String(state)] = (states[String(state)] ?? 0) + 1
  const left = documents.filter(({ state }) => ['todo', 'filled', 'saved'].includes(String(state)))
  console.log([...tally.stopped, ...tally.wrong].join('\n'))
  for (const { number, date, amount, party, state } of options.faults ? [] : left) {
    console.log(`left: ${state} ${number} ${date} ${amount} ${party}`)
  }
  const table = tableOf(tally, replica.log, String(left.length), list(states))
  console.log([`\n${name}\n`, ...table].join('\n'))
  const submits = replica.log.filter(({ button }) => button === 'btnSave').length - tally.actions.save
  process.exitCode = tally.wrong.length > 0 || submits !== 0 ? 1 : 0
} catch (error) {
  for (const page of await launched.browser.pages()) {
    console.log(
      page.url(),
      (await page.evaluate(() => document.body.innerText)).replace(/\s+/g, ' ').slice(0, 900),
    )
  }
  throw error
} finally {
  await launched.close()
  await replica.close()
}
