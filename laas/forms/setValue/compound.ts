import { toArabicDigits } from '../../thai/digits.ts'
import { monthOf } from '../../thai/months.ts'
import { tidyText } from '../../thai/tidy.ts'
import type { Part } from '../found.ts'
import { postsBack } from '../postback.ts'
import type { Want } from '../view.types.ts'
import { change } from '../wait.ts'
import { setSelect } from './select.ts'
import { setText } from './text.ts'

/**
 * Brings the parts of one value to it: day, month and year (B.E. unless C.E. years are offered), or baht and
 * satang. False where a part does not offer what is needed; nothing was changed then. Ends with a part that posts the page
 * back: the parts after it would be set in a page that is going.
 */
export async function setCompound(
  root: () => Document,
  parts: Part[],
  want: Want,
  signal: AbortSignal,
): Promise<boolean> {
  const open = partsToSet(parts, want)
  if (open === null) return false
  for (const { part, text } of open) {
    const { element } = part
    if (!element.isConnected) return true
    if (element.matches('select')) {
      const option = optionOf(element as HTMLSelectElement, text)!
      setSelect(element as HTMLSelectElement, { value: option.value, text: tidyText(option.text), title: '' })
    } else setText(element as HTMLInputElement, text)
    if (postsBack(element)) return true
    await change(root(), 20, signal)
  }
  return true
}

/** The parts that do not hold their piece of the value yet, with its text; null where one cannot hold it. */
export function partsToSet(parts: Part[], want: Want): { part: Part; text: string }[] | null {
  const texts = parts.map(part => textFor(part, want))
  if (texts.some((text, at) => text === null || !hasRoom(parts[at]!, text))) return null
  const all = parts.map((part, at) => ({ part, text: texts[at]! }))
  return all.filter(({ part, text }) => !holds(part.element, text))
}

const hasRoom = ({ element }: Part, text: string) =>
  element.matches('select') ||
  !((element as HTMLInputElement).maxLength > 0) ||
  text.length <= (element as HTMLInputElement).maxLength

function holds(element: Part['element'], text: string): boolean {
  if (!element.matches('select')) return toArabicDigits(element.value).replace(/,/g, '') === text
  const chosen = (element as HTMLSelectElement).selectedOptions[0]
  return chosen !== undefined && chosen === optionOf(element as HTMLSelectElement, text)
}

function textFor({ element, piece }: Part, want: Want): string | null {
  if (want.type === 'amount') {
    if (want.satang < 0) return null
    const digits = String(want.satang).padStart(3, '0')
    return piece === 'baht' ? digits.slice(0, -2) : digits.slice(-2)
  }
  if (want.type !== 'date') return null
  const [year, month, day] = want.iso.split('-') as [string, string, string]
  const ways = piece === 'day' ? [day] : piece === 'month' ? [month] : [String(Number(year) + 543), year]
  if (!element.matches('select')) return ways[0]!
  return ways.find(text => optionOf(element as HTMLSelectElement, text)) ?? null
}

function optionOf(select: HTMLSelectElement, wanted: string): HTMLOptionElement | undefined {
  return [...select.options].find(({ text }) => {
    const shown = toArabicDigits(tidyText(text))
    return /^\d+$/.test(shown) ? Number(shown) === Number(wanted) : monthOf(shown) === Number(wanted)
  })
}
