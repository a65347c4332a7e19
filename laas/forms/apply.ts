import type { Problem } from '../documents/problem.ts'
import { wantedText } from './compare.ts'
import { optionsFor } from './option.ts'
import { optionProblem } from './optionProblem.ts'
import { radioOptions } from './radios.ts'
import { check } from './setValue/check.ts'
import { setCombobox } from './setValue/combobox.ts'
import { setDate } from './setValue/date.ts'
import { setSelect } from './setValue/select.ts'
import { setText } from './setValue/text.ts'
import type { Listed } from './view.ts'
import type { Want } from './view.types.ts'

/** Brings one control to one value the way a person would. A problem where it cannot; nothing was changed then. */
export async function apply(
  root: () => Document,
  found: Listed,
  want: Want,
  signal: AbortSignal,
): Promise<Problem | null> {
  const { element, control, field } = found
  if (control === 'combobox') return setCombobox(root, found, field.label, want, signal)
  if (control === 'select' || control === 'radio') {
    const meant = optionsFor(field.options, want)
    if (meant.length !== 1) return optionProblem(meant.length, field.label, want)
    const { value } = meant[0]!
    if (control === 'select') setSelect(element as HTMLSelectElement, meant[0]!)
    else for (const { radio, option } of radioOptions(element)) if (option.value === value) check(radio)
    return null
  }
  if (control === 'checkbox' || (control === 'readonly' && want.type !== 'date')) {
    return { code: 'controlUnsupported', values: [field.label], weight: 'stop' }
  }
  const input = element as HTMLInputElement
  if (want.type === 'date') {
    if (await setDate(root, input, want.iso, signal)) return null
    const code = input.readOnly ? 'fieldLocked' : 'controlUnsupported'
    return { code, values: [field.label], weight: 'stop' }
  }
  setText(input, want.type === 'amount' ? wantedText(want).replace(/,/g, '') : wantedText(want))
  return null
}
