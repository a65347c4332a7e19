import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { mapsAmong } from '../../flows/maps.ts'
import { knownForms } from '../../laas/forms/known/index.ts'
import { type Recognised, recogniseAmong } from '../../laas/forms/recognise.ts'
import type { FormMap, View } from '../../laas/forms/view.types.ts'
import type { ReportMap } from '../../laas/reports/map.ts'
import { read } from '../../laas/reports/read.ts'
import type { Grid, Reading } from '../../laas/reports/reading.ts'
import type { Site } from '../../storage/types.ts'
import { askGrid, askPulse, askView } from '../shared/askTab.ts'
import { siteHosts, siteOf } from '../shared/sites.ts'

/** What stands in the tab, as far as the panel has something to do with it. */
export type PageInTab =
  | { is: 'loading' | 'elsewhere' | 'permission' | 'login' }
  | { is: 'plain'; view: View; grid: Grid; reading: Reading }
  | { is: 'report'; site: Site; grid: Grid; reading: Reading }
  | { is: 'list'; site: Site; grid: Grid; reading: Reading }
  /** `list`: the page has the name of the form and not its fields; it may be a list of what was entered. */
  | { is: 'form'; view: View; recognised: Recognised; list?: { grid: Grid; reading: Reading } }

const beat = 1_500

export interface Taught {
  reports: ReportMap[]
  forms: FormMap[]
}

/** Follows the page in the tab: it is looked at anew whenever its pulse, or what was taught, changes. */
export function usePage(tab: number | null, taught: Taught | null): PageInTab {
  const [page, setPage] = useState<PageInTab>({ is: 'loading' })
  useEffect(() => {
    if (tab === null || taught === null) return
    let last: string | null = null
    let over = false
    let timer: ReturnType<typeof setTimeout>
    const look = async () => {
      clearTimeout(timer)
      const pulse = await askPulse(tab).catch(() => 'silent')
      if (!over && (pulse !== last || pulse === 'silent')) {
        last = pulse
        const seen = await lookAt(tab, taught).catch((): PageInTab => ({ is: 'loading' }))
        // A page that was just going, or coming, is looked at again at the next beat.
        if (seen.is === 'loading') last = null
        if (!over) setPage(seen)
      }
      if (!over) timer = setTimeout(look, beat)
    }
    const updated = (id: number, change: { status?: string | undefined }) => {
      if (id === tab && change.status === 'complete') void look()
    }
    void look()
    browser.tabs.onUpdated.addListener(updated)
    return () => {
      over = true
      clearTimeout(timer)
      browser.tabs.onUpdated.removeListener(updated)
    }
  }, [tab, JSON.stringify(taught)])
  return page
}

async function lookAt(tab: number, taught: Taught): Promise<PageInTab> {
  const { url } = await browser.tabs.get(tab)
  if (!(await browser.permissions.contains({ origins: siteHosts }))) return { is: 'permission' }
  const site = siteOf(url ?? '')
  if (!site) return { is: 'elsewhere' }
  if (site === 'old') {
    const grid = await askGrid(tab)
    if (!grid) return { is: 'login' }
    return { is: 'report', site, grid, reading: read(grid, mapsAmong(taught.reports, site)) }
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
  if (fits) return { is: reading.kind === null ? 'report' : 'list', site, grid, reading }
  return recognised
    ? { is: 'form', view, recognised, list: { grid, reading } }
    : { is: 'plain', view, grid, reading }
}
