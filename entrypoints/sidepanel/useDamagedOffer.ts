import { browser } from 'wxt/browser'
import type { DamagedOfferProps } from '../../components/panel/DamagedOffer.tsx'
import { mayBeDamaged, monthsRecorded, proposeDamage, tellDamaged } from '../../flows/damaged.ts'
import type { Database } from '../../storage/database.ts'
import { lostMonths } from '../shared/useDamaged.ts'
import { useLive } from '../shared/useLive.ts'
import type { TableInTab } from './lookAt.ts'

/** What is offered where the page in view may be a damaged report; nothing where it shows documents. */
export function useDamagedOffer(
  db: Database,
  tab: number,
  { reading, grid, site }: TableInTab,
): DamagedOfferProps | undefined {
  const may = site === 'old' ? mayBeDamaged(reading) : null
  const proposed = proposeDamage(reading)
  const months = useLive(() => lostMonths(db), [], [])
  const recorded = useLive(() => monthsRecorded(db, proposed), [JSON.stringify(proposed)], [])
  if (!may) return undefined
  return {
    says: may === 'says',
    proposed,
    months,
    recorded: recorded.filter(month => proposed.months.length === 0 || proposed.months.includes(month)),
    onRecord: damaged => {
      // Another kind than the page's own is another report than the one that was recognised.
      const report = damaged.kind === proposed.kind ? proposed.report : null
      void browser.tabs
        .get(tab)
        .then(({ url = '' }) => tellDamaged(db, { ...damaged, report }, { grid, url }))
    },
  }
}
