import type { Problem } from '../../documents/problem.ts'
import { tidyText } from '../../thai/tidy.ts'
import { wantedText } from '../compare.ts'
import type { Found } from '../controls.ts'
import { optionsFor } from '../option.ts'
import type { Want } from '../view.types.ts'
import { isVisible } from '../visible.ts'
import { change, until } from '../wait.ts'
import { fire } from './native.ts'
import { click, isForbidden } from './press.ts'

const drawn =
  '[role=option], .el-select-dropdown__item, .ant-select-item-option, .multiselect__element, .vs__dropdown-option, .n-base-select-option, .p-select-option, .p-dropdown-item, .q-menu .q-item, .v-overlay .v-list-item'

interface Drawn {
  element: HTMLElement
  value: string
  text: string
  title: string
}

/**
 * Chooses in a dropdown that the page draws itself: opens it, waits for its options (they may stand anywhere
 * in the page, and arrive late), scrolls a virtual list through, and clicks the one that is meant.
 */
export async function setCombobox(
  root: () => Document,
  { element, box }: Found,
  want: Want,
  signal: AbortSignal,
): Promise<Problem | null> {
  if (isForbidden(element)) return { code: 'pressRefused', values: [wantedText(want)], weight: 'stop' }
  const before = new Set(optionElements(element.ownerDocument).filter(isVisible))
  click(element)
  const opened = () => optionElements(element.ownerDocument).filter(one => isVisible(one) && !before.has(one))
  const seen = new Map<string, Drawn>()
  const found = await until(
    root,
    () => {
      const options = drawnOptions(opened())
      for (const option of options) seen.set(option.text, option)
      const meant = optionsFor(options, want)
      return meant.length > 0 ? meant : null
    },
    5_000,
    signal,
  ).then(meant => meant ?? scrolled(root, opened, want, signal))
  if (found.length === 1) {
    click((found[0] as Drawn).element)
    await change(root(), 50, signal)
    return null
  }
  if (box.isConnected) fire(element, 'keydown', 'KeyboardEvent', { key: 'Escape' })
  const code = found.length === 0 ? 'optionMissing' : 'optionAmbiguous'
  return { code, values: [wantedText(want), found.map(option => option.text).join(' | ')], weight: 'stop' }
}

async function scrolled(
  root: () => Document,
  opened: () => HTMLElement[],
  want: Want,
  signal: AbortSignal,
): Promise<Drawn[]> {
  const list = scrollerOf(opened()[0])
  if (!list) return []
  for (let top = 0; top < list.scrollHeight; top += Math.max(40, list.clientHeight / 2)) {
    list.scrollTop = top
    fire(list, 'scroll', 'Event', { bubbles: false })
    await change(root(), 60, signal)
    const meant = optionsFor(drawnOptions(opened()), want) as Drawn[]
    if (meant.length > 0) return meant
  }
  return []
}

function scrollerOf(option: HTMLElement | undefined): HTMLElement | null {
  for (let at = option?.parentElement ?? null; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight + 1 && at.clientHeight > 0)
      return at.matches('html, body') ? null : at
  }
  return null
}

function optionElements(root: Document): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(drawn)].filter(
    one => !one.closest('[aria-disabled=true]') && !one.querySelector(drawn),
  )
}

function drawnOptions(elements: HTMLElement[]): Drawn[] {
  return elements.map(element => ({
    element,
    value: '',
    text: tidyText(element.textContent ?? ''),
    title: tidyText(element.title || (element.querySelector<HTMLElement>('[title]')?.title ?? '')),
  }))
}
