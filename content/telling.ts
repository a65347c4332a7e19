import { browser } from 'wxt/browser'
import { textRows } from '../laas/forms/texts/textRows.ts'
import type { TextsCall } from '../messages/tab.ts'

/** Tells the extension's faces what the page says, and nothing else. */
export function startTelling(): void {
  browser.runtime.onMessage.addListener((call: TextsCall, _sender, reply: (answer: unknown) => void) => {
    if (call.type === 'texts') reply({ rows: textRows(document) })
  })
}
