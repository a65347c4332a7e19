import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { askPulse } from '../shared/askTab.ts'
import { lookAt, type PageInTab, type Taught } from './lookAt.ts'

const beat = 1_500

/** Follows the page in the tab: it is looked at anew whenever its pulse, or what was taught, changes. */
export function usePage(tab: number | null, taught: Taught | null): PageInTab {
  const [page, setPage] = useState<PageInTab>({ is: 'loading' })
  useEffect(() => {
    if (tab === null || taught === null) return
    let last: string | null = null
    let turns = 0
    let timer: ReturnType<typeof setTimeout>
    const look = async () => {
      clearTimeout(timer)
      // A look that is asked for later takes this one's place.
      const turn = ++turns
      const pulse = await askPulse(tab).catch(() => 'silent')
      if (turn !== turns) return
      if (pulse !== last || pulse === 'silent') {
        const seen = await lookAt(tab, taught, pulse).catch((): PageInTab => ({ is: 'loading' }))
        if (turn !== turns) return
        // A page that was just going, or coming, is looked at again at the next beat.
        last = seen.is === 'loading' ? null : pulse
        setPage(seen)
      }
      timer = setTimeout(look, beat)
    }
    const updated = (id: number, change: { status?: string | undefined }) => {
      if (id === tab && change.status === 'complete') void look()
    }
    void look()
    browser.tabs.onUpdated.addListener(updated)
    return () => {
      turns += 1
      clearTimeout(timer)
      browser.tabs.onUpdated.removeListener(updated)
    }
  }, [tab, JSON.stringify(taught)])
  return page
}
