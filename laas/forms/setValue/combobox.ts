import type { Problem } from '../../documents/problem.ts'
import { wantedText } from '../compare.ts'
import { type Found, inputOf } from '../controls.ts'
import { type Drawn, rowsSince, textsDrawn } from '../drawn.ts'
import { optionsFor } from '../option.ts'
import type { Want } from '../view.types.ts'
import { change, until } from '../wait.ts'
import { leave } from './native.ts'
import { click, isForbidden } from './press.ts'
import { scan } from './scan.ts'
import { setText } from './text.ts'

/**
 * Chooses in a dropdown that the page draws itself: opens it, waits for its options (they may stand anywhere
 * in the page, and arrive late), scrolls a list through that draws only a part, types where typing
 * filters, and clicks the one that is meant. A text that need not be an option is left as typed.
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
  click(box)
  let options = want.type === 'text' ? null : await until(root, meant, 1_000, signal)
  if (want.type !== 'text') options = (await scan(root, rows, want, options, signal)) ?? options
  const input = inputOf(found)
  if (!options && input && !input.readOnly && box.isConnected) {
    setText(input, wantedText(want), true)
    options = await until(root, meant, want.type === 'text' ? 1_000 : 4_000, signal)
    if (!options && want.type === 'text') {
      leave(input)
      return null
    }
  }
  options ??= await until(root, meant, 10_000, signal)
  if (options?.length === 1) {
    click(options[0]!.element)
    await change(root(), 50, signal)
    if (input?.isConnected) leave(input)
    return null
  }
  if (input && !input.readOnly && input.value !== '') setText(input, '', true)
  if (rows().length > 0) click(box)
  const values = [label, wantedText(want)]
  return { code: options ? 'optionAmbiguous' : 'optionMissing', values, weight: 'stop' }
}
