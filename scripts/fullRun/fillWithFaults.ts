import { setTimeout } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { goTo, type Screen, save, screenAddress } from '../../test/e2e/harness/person.ts'
import { click, testIdSelector, textOf } from '../../test/e2e/harness/testid.ts'
import { entriesOfPerson, oldDocument, wrongFields } from '../../test/e2e/harness/truth.ts'
import { disturb, planOf } from './disturb.ts'
import type { Desk, Fault } from './faults.ts'
import { nextOf, type Office, press, shownFor, titles } from './fillForm.ts'
import { addTo, type Mishaps } from './mishaps.ts'
import type { Options } from './options.ts'

/** Fills and saves documents of a form, with something going wrong at every step of each. */
export async function fillWithFaults(
  office: Office & { tab: number },
  form: Screen,
  { most, skip, seed }: Options,
  mishaps: Mishaps,
): Promise<void> {
  const { replica, launched, page, panel, tab } = office
  const desk: Desk = { replica, launched, page, tab }
  const passed = new Set<string>()
  while (passed.size < skip + most) {
    await goTo(page, screenAddress(form, 'form'))
    await shownFor(panel, titles[form])
    while (passed.size < skip) {
      const before = await nextOf(panel, passed)
      if (!before) return
      passed.add(before.id)
    }
    const document = await nextOf(panel, passed)
    if (!document) return
    passed.add(document.id)
    await press(panel, document)
    await page.bringToFront()
    const done: Fault[] = []
    await disturb(desk, document.id, seed + passed.size, done)
    let ended = await endOf(office, document.id)
    for (let again = 0; again < 5 && (await isEmptied(desk, panel)); again += 1) {
      mishaps.emptied += 1
      const before = (await planOf(desk))?.id
      await click(panel, 'fill-again')
      await page.bringToFront()
      await disturb(desk, document.id, seed + passed.size, done, before)
      ended = await endOf(office, document.id, before)
    }
    for (const fault of done) addTo(mishaps.faults, { [fault]: 1 })
    replica.faults.reset()
    if (ended !== 'filled') {
      console.log(`  ✗ ${document.text} [${done}]: ${ended}`)
      mishaps.stopped.push(`${form} ${document.text} [${done}]: ${ended}`)
      await goTo(page, screenAddress(form, 'form'))
      await shownFor(panel, titles[form])
      const before = (await planOf(desk))?.id
      await press(panel, document)
      ended = await endOf(office, document.id, before)
    }
    if (ended !== 'filled') {
      mishaps.lost.push(`${form} ${document.text}: ${ended}`)
      console.log(`  ✗✗ ${document.text}: ${ended}`)
      continue
    }
    // The panel said that all is well: a save that is not taken now counts as wrong.
    const number = await save(page).catch(() => '')
    const { documents = [] } = await launched.database(['documents'])
    const kept = documents.find(({ id }) => id === document.id)!
    const entry = entriesOfPerson(replica).find(one => one.number === number)
    const wrong = entry ? wrongFields(oldDocument(replica, kept), entry) : [`not saved: ${number}`]
    mishaps.wrong.push(...wrong.map(one => `${document.text}: ${one}`))
    addTo(mishaps.saved, { [form]: 1 })
    console.log(
      `  ${passed.size}. ${document.text} → ${number} [${done}]${wrong.length ? ` WRONG ${wrong}` : ''}`,
    )
  }
}

/** The form was loaded anew after the last field was filled, and the panel says so. */
async function isEmptied(desk: Desk, panel: Page): Promise<boolean> {
  return (await planOf(desk))?.status === 'done' && !(await stillThere(panel))
}

/** Whether the panel still shows every field as it should be, once it has had the time to look at the page again. */
async function stillThere(panel: Page): Promise<boolean> {
  await panel.bringToFront()
  await setTimeout(2_500)
  return (await panel.$('[data-verdict=missing], [data-verdict=different]')) === null
}

/** 'filled', why it stopped, or 'lost' where the panel and the stored plan say neither for a minute. */
async function endOf(office: Office & { tab: number }, id: string, before?: string): Promise<string> {
  const { panel } = office
  await panel.bringToFront()
  const end = performance.now() + 60_000
  while (performance.now() < end) {
    const now = await planOf(office)
    const plan = now?.id === before ? undefined : now
    if (plan?.document === id && plan.status === 'done') return (await panelSays(office)) ?? 'filled'
    if (plan?.document === id && plan.status === 'stopped') return textOf(panel, 'problems')
    const refused = `${testIdSelector('todo-item')}[data-document=${JSON.stringify(id)}] ${testIdSelector('problems')}`
    if (plan?.document !== id && (await panel.$(refused))) return textOf(panel, 'problems')
    await setTimeout(100)
  }
  const plan = await planOf(office)
  return `lost (${plan?.status}, ${plan?.steps.map(({ state }) => state)})`
}

/** Why the person must not save yet, as the panel says it; null where every field is as it should be. */
async function panelSays({ panel }: Office): Promise<string | null> {
  await panel.waitForSelector(testIdSelector('outcome-filled'), { timeout: 20_000 })
  // The panel follows what is stored a moment later.
  await setTimeout(300)
  return panel.evaluate(outcome => {
    const filled = document.querySelector(outcome)
    const bad = '[data-testid=problems-stop], [data-verdict=missing], [data-verdict=different]'
    return filled?.querySelector(bad) ? filled.textContent : null
  }, testIdSelector('outcome-filled'))
}
