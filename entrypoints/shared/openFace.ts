import { browser } from 'wxt/browser'

export async function openWorkspace(): Promise<void> {
  await browser.tabs.create({ url: `${location.origin}/workspace.html` })
}

/** Opens the side panel beside the active tab. Browsers allow it only straight from a click. */
export async function openPanel(): Promise<void> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: { open(): Promise<void> } }
  if (sidebarAction) return sidebarAction.open()
  const { id: windowId } = await browser.windows.getCurrent()
  if (windowId !== undefined) await browser.sidePanel.open({ windowId })
}
