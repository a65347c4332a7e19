import type { Problem } from '../../documents/problem.ts'
import { wantedText } from '../compare.ts'
import { type Drawn, rowsSince, textsDrawn } from '../drawn.ts'
import type { Found } from '../found.ts'
import { inputOf } from '../inputOf.ts'
import { optionsFor } from '../option.ts'
import type { Want } from '../view.types.ts'
import { change, until } from '../wait.ts'
import { leave } from './native.ts'
import { click, isForbidden } from './press.ts'
import { scan } from './scan.ts'
import { setText } from './text.ts'

/** Options have been seen to come 15 s late on a slow line (assumed the longest worth waiting for). */
const patience = 15_000

/**
 * Chooses in a dropdown that the page draws itself: opens it, waits for its options (they may stand anywhere
 * in the page, and arrive late), scrolls a list through that draws only a part, types where typing
 * filters, and clicks the one that is meant. A text that need not be an option is left as typed. Where none is meant, the
 * problem names what the list had offered after label and text.
 */
export async function setCombobox(
  root: () => Document,
  found: Found,
  label: string,
  want: Want,
  signal: AbortSignal,
): Promise<Problem | null> {
  const { box } = found
  const page = box.ownerDocument
  if (isForbidden(box)) return { code: 'pressRefused', values: [label], weight: 'stop' }
  const before = textsDrawn(page)
  const rows = () => rowsSince(page, before)
  const meant = () => {
    const options = optionsFor(rows(), want) as Drawn[]
    return options.length > 0 ? options : null
  }
  const input = inputOf(found)
  const typable = () => input !== null && !input.readOnly && input.isConnected
  const free = want.type === 'text' && typable()
  click(box)
  let options: Drawn[] | null = null
  let typed = false
  let seen: string[] = []
  for (const end = performance.now() + patience; !options && performance.now() < end; ) {
    if (free || (typed === false && performance.now() > end - patience + 1_000 && typable())) {
      typed = true
      setText(input!, wantedText(want), true)
    }
    const drawn = await until(root, meant, 1_000, signal)
    // Typing filters the list: what stood there before is what it offers.
    if (!typed || seen.length === 0) seen = rows().map(({ text }) => text)
    options = await scan(root, rows, want, drawn, signal)
    if (!options && free) {
      leave(input!)
      return null
    }
    if (!options && box.isConnected) await reopen(root, box, rows, signal)
  }
  if (options?.length === 1) {
    click(options[0]!.element)
    await change(root(), 50, signal)
    if (input?.isConnected) leave(input)
    return null
  }
  if (typed && input?.isConnected) setText(input, '', true)
  if (rows().length > 0) click(box)
  const values = [label, wantedText(want), ...seen.slice(0, 200)]
  return { code: options ? 'optionAmbiguous' : 'optionMissing', values, weight: 'stop' }
}

/** A list that had nothing to show may not have opened at all, or may not draw what came since. */
async function reopen(
  root: () => Document,
  box: HTMLElement,
  rows: () => Drawn[],
  signal: AbortSignal,
): Promise<void> {
  const wasOpen = rows().length > 0
  click(box)
  if (!wasOpen) return
  await until(root, () => rows().length === 0 || null, 500, signal)
  click(box)
}
