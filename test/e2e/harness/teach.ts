import type { Page } from 'puppeteer-core'
import { click, testIdSelector } from './testid.ts'

/** Picks an option of the teaching screen as a person would. */
export async function choose(panel: Page, testid: string, value: string): Promise<void> {
  await panel.waitForSelector(testIdSelector(testid))
  await panel.select(testIdSelector(testid), value)
}

/** Says what the columns are, by the place of each; null: not used. */
export async function pickColumns(panel: Page, fields: readonly (string | null)[]): Promise<void> {
  for (const [index, field] of fields.entries()) await choose(panel, `teach-column-${index}`, field ?? '')
}

/** Opens the teaching screen, and waits for its first proposal. */
export async function openTeaching(panel: Page): Promise<void> {
  await click(panel, 'teach')
  await panel.waitForSelector(testIdSelector('teach-screen'))
}

/** Waits until the trial reads that many documents, then keeps the map. */
export async function saveTaught(panel: Page, count: number): Promise<void> {
  await panel.waitForSelector(`${testIdSelector('teach-trial')}[data-count="${count}"]`)
  await click(panel, 'teach-save')
  await panel.waitForSelector(testIdSelector('teach-screen'), { hidden: true })
}
