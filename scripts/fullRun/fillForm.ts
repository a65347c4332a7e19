import { setTimeout } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import type { Replica } from '../../replica/replica.ts'
import type { Launched } from '../../test/e2e/harness/launch.ts'
import { goTo, type Screen, save, screenAddress } from '../../test/e2e/harness/person.ts'
import { testIdSelector, textMatching, textOf } from '../../test/e2e/harness/testid.ts'
import { entriesOfPerson, oldDocument, unfilledFields, wrongFields } from '../../test/e2e/harness/truth.ts'
import type { Tally } from './tally.ts'

export interface Office {
  replica: Replica
  launched: Launched
  page: Page
  panel: Page
}

/** What the panel calls the form: until then it still shows the page before. */
export const titles: Record<Screen, RegExp> = {
  REC_TAX_ALLOT: /ภาษีจัดสรร.*25\d\d/,
  REC_ASSET_RENT_OUTSIDE: /เงินรายได้.*25\d\d/,
  EXP_REQUISITION: /ฎีกา.*25\d\d/,
  EXP_CHEQUE: /เช็ค.*25\d\d/,
  EXP_CONTRACT: /สัญญา.*25\d\d/,
}

/** Fills and saves what the form still has to do, at most `most` documents, each held against the truth. */
export async function fillForm(office: Office, form: Screen, most: number, tally: Tally): Promise<void> {
  const { replica, launched, page, panel } = office
  const passed = new Set<string>()
  await goTo(page, screenAddress(form, 'form'))
  while (passed.size < most) {
    await shownFor(panel, titles[form])
    const started = performance.now()
    const document = await nextOf(panel, passed)
    if (!document) return
    passed.add(document.id)
    await press(panel, document)
    tally.actions.fill += 1
    const stopped = await outcome(panel, document)
    if (stopped) {
      tally.stopped.push(`${form} ${document.text}: ${stopped}`)
      console.log(`  ✗ ${document.text}: ${stopped}`)
      await goTo(page, screenAddress(form, 'form'))
      continue
    }
    const number = await save(page)
    tally.actions.save += 1
    if (!number) {
      const said = await page.$eval('#_ctl0__ctl0_ValidationSummary1', node => node.textContent ?? '')
      tally.stopped.push(`${form} ${document.text}: ${said.trim()}`)
      console.log(`  ✗ ${document.text}: ${said.trim()}`)
      await goTo(page, screenAddress(form, 'form'))
      continue
    }
    // It stands beside the page: as a tab in the background its timers would be slowed.
    await panel.bringToFront()
    await textMatching(panel, 'saved', new RegExp(number.replace(/[/.]/g, '\\$&')))
    const kept = ((await launched.database()).documents ?? []).find(({ id }) => id === document.id)
    const entry = entriesOfPerson(replica).find(one => one.number === number)
    const old = oldDocument(replica, kept!)
    const wrong = wrongFields(old, entry!)
    if (kept?.state !== 'saved' || kept.newNumber !== number) wrong.push(`state: ${kept?.state} ${number}`)
    tally.filled[form] = (tally.filled[form] ?? 0) + 1
    tally.wrong.push(...wrong.map(one => `${document.text}: ${one}`))
    for (const field of unfilledFields(old, entry!)) {
      tally.unfilled[`${form} ${field}`] = (tally.unfilled[`${form} ${field}`] ?? 0) + 1
    }
    await again(page)
    tally.actions.open += 1
    tally.seconds.push((performance.now() - started) / 1000)
    console.log(`  ${passed.size}. ${document.text} → ${number}${wrong.length ? ` WRONG ${wrong}` : ''}`)
  }
}

export async function shownFor(panel: Page, title: RegExp): Promise<void> {
  await panel.waitForFunction(
    (head, title) =>
      new RegExp(title).test(document.querySelector(head)?.closest('.card')?.textContent ?? ''),
    { polling: 100 },
    testIdSelector('form-head'),
    title.source,
  )
}

export interface Offered {
  id: string
  text: string
}

/** The first document in the list that was not tried yet; undefined where the list shows none for a while. */
export async function nextOf(panel: Page, passed: Set<string>): Promise<Offered | undefined> {
  for (let asked = 0; asked < 200; asked += 1) {
    const offered = await panel.$$eval(testIdSelector('todo-item'), items =>
      items.map(item => ({
        id: item.getAttribute('data-document') ?? '',
        text: (item.querySelector('.facts, button')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      })),
    )
    const next = offered.find(({ id }) => !passed.has(id))
    if (next) return next
    await setTimeout(100)
  }
}

export async function press(panel: Page, { id }: Offered): Promise<void> {
  await panel.bringToFront()
  const item = `${testIdSelector('todo-item')}[data-document=${JSON.stringify(id)}]`
  await panel.locator(`${item} ${testIdSelector('fill')}`).click()
}

/** '' where the document was filled; else why not, in the panel's words. */
async function outcome(panel: Page, { id }: Offered): Promise<string> {
  const filled = testIdSelector('outcome-filled')
  const stopped = testIdSelector('outcome-stopped')
  const refused = `${testIdSelector('todo-item')}[data-document=${JSON.stringify(id)}] ${testIdSelector('problems')}`
  const seen = await panel.waitForSelector(`${filled}, ${stopped}, ${refused}`, { timeout: 60_000 })
  if (await seen!.evaluate((node, filled) => node.matches(filled), filled)) return ''
  return textOf(panel, 'problems')
}

/** “เพิ่มรายการใหม่” on the page that tells the number. */
async function again(page: Page): Promise<void> {
  await page.bringToFront()
  await Promise.all([
    page.waitForNavigation({ waitUntil: 'domcontentloaded' }),
    page.click('a[href*="control=form"]'),
  ])
}
