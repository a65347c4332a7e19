import { browser } from 'wxt/browser'

/**
 * What WXT hands to a content script, in place of its own of ten times the size (`wxt.config.ts`): a signal that
 * is aborted once another copy of the same script starts on the page, after an update of the extension.
 */
export class ContentScriptContext {
  readonly signal: AbortSignal

  constructor(name: string) {
    const started = `${browser.runtime.id}:${name}`
    const controller = new AbortController()
    this.signal = controller.signal
    document.dispatchEvent(new Event(started))
    document.addEventListener(started, () => controller.abort(), { once: true })
  }
}
