import { browser } from 'wxt/browser'

export async function openWorkspace(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/workspace.html') })
}

/** Opens the side panel beside the active tab. Browsers allow it only straight from a click. */
export async function openPanel(): Promise<void> {
  if (import.meta.env.FIREFOX) {
    await browser.sidebarAction.open()
    return
  }
  const current = await browser.windows.getCurrent()
  if (current.id !== undefined) await browser.sidePanel.open({ windowId: current.id })
}
