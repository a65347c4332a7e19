import { browser } from 'wxt/browser'
import { OtherScreen } from '../../components/panel/OtherScreen.tsx'
import type { Database } from '../../storage/database.ts'
import { openWorkspace } from '../shared/openFace.ts'
import { siteHosts } from '../shared/sites.ts'
import { FormPane } from './FormPane.tsx'
import { ListPane } from './ListPane.tsx'
import { ReportPane } from './ReportPane.tsx'
import { usePage } from './usePage.ts'
import { useTab } from './useTab.ts'

/** What the panel shows is what the tab shows. */
export function Panel({ db }: { db: Database }) {
  const tab = useTab()
  const page = usePage(tab)
  if (tab === null) return <OtherScreen why="loading" />
  switch (page.is) {
    case 'report':
      return <ReportPane key={page.reading.title} db={db} tab={tab} page={page} />
    case 'list':
      return <ListPane key={page.reading.title} db={db} tab={tab} page={page} />
    case 'form':
      return <FormPane key={page.recognised.map.id} db={db} tab={tab} page={page} />
    case 'permission': {
      const allow = () => void browser.permissions.request({ origins: siteHosts })
      return <OtherScreen why="permission" onAllow={allow} />
    }
    default:
      return <OtherScreen why={page.is} onOpenWorkspace={openWorkspace} />
  }
}
