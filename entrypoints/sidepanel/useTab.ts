import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'

/**
 * The tab that this panel acts on: the one named in its own address (`?tab=`), else the active one of its
 * window. null until it is known.
 */
export function useTab(): number | null {
  const named = Number(new URLSearchParams(location.search).get('tab')) || null
  const [active, setActive] = useState<number | null>(null)
  useEffect(() => {
    if (named) return
    const look = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
      setActive(tab?.id ?? null)
    }
    void look()
    browser.tabs.onActivated.addListener(look)
    return () => browser.tabs.onActivated.removeListener(look)
  }, [named])
  return named ?? active
}
