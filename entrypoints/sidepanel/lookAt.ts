import { browser } from 'wxt/browser'
import { mapsAmong } from '../../flows/maps.ts'
import { knownForms } from '../../laas/forms/known/index.ts'
import { type Recognised, recogniseAmong } from '../../laas/forms/recognise.ts'
import { type ShownEntry, shownEntry } from '../../laas/forms/texts/shownEntry.ts'
import type { FormMap, View } from '../../laas/forms/view.types.ts'
import type { ReportMap } from '../../laas/reports/map.ts'
import { read } from '../../laas/reports/read.ts'
import type { Grid, Reading } from '../../laas/reports/reading.ts'
import type { Site } from '../../storage/types.ts'
import { askGrid, askTexts, askView } from '../shared/askTab.ts'
import { siteHosts, siteOf } from '../shared/sites.ts'

/** An entry that the page shows in texts, without the fields of a form. */
interface InTexts {
  shown?: ShownEntry | null
}

/** A report of either site, or a list of the restored system. */
export interface TableInTab extends InTexts {
  is: 'report' | 'list'
  site: Site
  grid: Grid
  reading: Reading
  /** Another pulse is another page, though the panel still shows this one. */
  pulse: string
}

/** What stands in the tab, as far as the panel has something to do with it. */
export type PageInTab =
  | { is: 'loading' | 'elsewhere' | 'permission' | 'login' }
  | ({ is: 'plain'; view: View; grid: Grid; reading: Reading } & InTexts)
  | TableInTab
  /** `list`: the page has the name of the form and not its fields; it may be a list of what was entered. */
  | ({ is: 'form'; view: View; recognised: Recognised; list?: { grid: Grid; reading: Reading } } & InTexts)

export interface Taught {
  reports: ReportMap[]
  forms: FormMap[]
}

/** The page in the tab, read; throws while no content script answers. `pulse` is what it gave just before. */
export async function lookAt(tab: number, taught: Taught, pulse: string): Promise<PageInTab> {
  const { url } = await browser.tabs.get(tab)
  if (!(await browser.permissions.contains({ origins: siteHosts }))) return { is: 'permission' }
  const site = siteOf(url ?? '')
  if (!site) return { is: 'elsewhere' }
  if (site === 'old') {
    const grid = await askGrid(tab)
    if (!grid) return { is: 'login' }
    return { is: 'report', site, grid, reading: read(grid, mapsAmong(taught.reports, site)), pulse }
  }
  const view = await askView(tab)
  if (view.login) return { is: 'login' }
  const recognised = recogniseAmong(view, taught.forms, knownForms)
  const whole = recognised && !recognised.problems.some(({ weight }) => weight === 'stop')
  if (recognised && whole) return { is: 'form', view, recognised }
  const grid = await askGrid(tab)
  if (!grid) return { is: 'login' }
  const reading = read(grid, mapsAmong(taught.reports, site))
  const fits = reading.report && !reading.problems.some(({ weight }) => weight === 'stop')
  // A report of balances has nothing to look for: it is captured, as on the old site.
  if (fits && reading.kind === null) return { is: 'report', site, grid, reading, pulse }
  // A voucher alone on its page is read like a list of one.
  const alone = reading.documents.length < 2
  const maps = [...taught.forms, ...knownForms]
  const shown = alone ? shownEntry(view, await askTexts(tab), maps, today()) : null
  if (fits) return { is: 'list', site, grid, reading, pulse, shown }
  return recognised
    ? { is: 'form', view, recognised, list: { grid, reading }, shown }
    : { is: 'plain', view, grid, reading, shown }
}

/** Where the person is, not at Greenwich. */
const today = () => new Date().toLocaleDateString('sv')
