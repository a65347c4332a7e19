import type { Problem } from '../documents/problem.ts'
import { isFigure, isYes, wantedText } from './compare.ts'
import type { Listed } from './found.ts'
import { optionsFor } from './option.ts'
import { optionProblem } from './optionProblem.ts'
import { isChecked, isRadio, toggleOptions } from './radios.ts'
import { setCombobox } from './setValue/combobox.ts'
import { setCompound } from './setValue/compound.ts'
import { setDate } from './setValue/date.ts'
import { fire } from './setValue/native.ts'
import { isForbidden } from './setValue/press.ts'
import { setSelect } from './setValue/select.ts'
import { setText } from './setValue/text.ts'
import type { Option, Want } from './view.types.ts'

/** Brings one control to one value the way a person would. A problem where it cannot; nothing was changed then. */
export async function apply(
  root: () => Document,
  found: Listed,
  want: Want,
  signal: AbortSignal,
): Promise<Problem | null> {
  const { element, control, field } = found
  const unsupported: Problem = { code: 'controlUnsupported', values: [field.label], weight: 'stop' }
  if (found.parts) return (await setCompound(root, found.parts, want, signal)) ? null : unsupported
  if (control === 'combobox') return setCombobox(root, found, field.label, want, signal)
  const isChoice = control === 'select' || control === 'radio' || field.options.length > 0
  if (isChoice) {
    const meant = optionsFor(field.options, want)
    if (meant.length !== 1) return optionProblem(meant.length, field.label, want)
    const { value } = meant[0]!
    if (control === 'select') setSelect(element as HTMLSelectElement, meant[0]!)
    else return toggle(element, option => option.value === value, field.label)
    return null
  }
  if (control === 'checkbox') {
    const yes = isYes(want)
    return yes === null ? unsupported : toggle(element, () => yes, field.label)
  }
  if (control === 'readonly' && want.type !== 'date') return unsupported
  const input = element as HTMLInputElement
  if (want.type === 'date') {
    if (await setDate(root, input, want.iso, signal)) return null
    return input.readOnly ? { ...unsupported, code: 'fieldLocked' } : unsupported
  }
  const text = typedText(want, input.maxLength)
  if (text === null) return { code: 'fieldTooShort', values: [field.label, wantedText(want)], weight: 'stop' }
  setText(input, text)
  return null
}

/** What is typed where `room` characters are taken, any number where it is not above 0; null for a figure that would be cut. */
function typedText(want: Want, room: number): string | null {
  const whole = wantedText(want)
  const texts = want.type === 'amount' ? [whole, whole.replace(/\.00$/, '')] : [whole]
  const bare = texts.map(text => (want.type === 'amount' ? text.replace(/,/g, '') : text))
  if (room <= 0 || !isFigure(want)) return bare[0]!
  return bare.find(text => text.length <= room) ?? null
}

/** Clicks those that are not as they should be: the browser itself then changes them and tells the page. */
function toggle(element: HTMLElement, isMeant: (option: Option) => boolean, label: string): Problem | null {
  for (const { toggle, option } of toggleOptions(element)) {
    const [is, shall] = [isChecked(toggle), isMeant(option)]
    if (is === shall || (isRadio(toggle) && !shall)) continue
    if (toggle.matches('button') && isForbidden(toggle))
      return { code: 'pressRefused', values: [label], weight: 'stop' }
    fire(toggle, 'click', 'MouseEvent')
  }
  return null
}
