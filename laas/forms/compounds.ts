import { toArabicDigits } from '../thai/digits.ts'
import { monthOf } from '../thai/months.ts'
import { tidyText } from '../thai/tidy.ts'
import { aboveOf, cellOf } from './cells.ts'
import type { Found, Part, Piece } from './found.ts'

/** Controls that a person takes for one: day, month and year in three, baht and satang in two. */
export function joinCompounds(found: Found[]): Found[] {
  const joined: Found[] = []
  for (let at = 0; at < found.length; at++) {
    const parts = dateAt(found, at) ?? moneyAt(found, at)
    if (parts) {
      joined.push({ ...found[at]!, control: parts.length === 3 ? 'date' : found[at]!.control, parts })
      at += parts.length - 1
    } else joined.push(found[at]!)
  }
  return joined
}

const orders = /^(?:day,month,year|year,month,day|month,day,year)$/
const amounts = /^(?:text|number|readonly)$/

function dateAt(found: Found[], at: number): Part[] | null {
  const three = found.slice(at, at + 3).map(({ element }) => element as Part['element'])
  if (three.length < 3 || !['select', 'text'].includes(found[at]!.control)) return null
  const pieces = three.map(pieceOf) as (string | null)[]
  // Two boxes for two digits: the day, then the month. One beside a list of months: the day.
  if (pieces[0] === 'short' && pieces[1] === 'short') pieces.splice(0, 2, 'day', 'month')
  else if (pieces.includes('month'))
    pieces.splice(0, 3, ...pieces.map(one => (one === 'short' ? 'day' : one)))
  // The year of another row, as the fiscal year over the form, is not that of the date.
  const [first, , last] = three.map(one => one.closest('tr'))
  if (first !== last || !orders.test(pieces.join())) return null
  return three.map((element, i) => ({ element, piece: pieces[i] as Piece }))
}

function pieceOf(element: Part['element']): Piece | 'short' | null {
  if (element.matches('input'))
    return element.matches('[maxlength="4"]') ? 'year' : element.matches('[maxlength="2"]') ? 'short' : null
  if (!element.matches('select')) return null
  const texts = [...(element as HTMLSelectElement).options].map(({ text }) => toArabicDigits(tidyText(text)))
  const numbers = texts.filter(text => /^\d+$/.test(text)).map(Number)
  const [most, least] = [Math.max(...numbers), Math.min(...numbers)]
  if (numbers.length >= texts.length - 1 && numbers.length > 0) {
    if (least > 1900 && most < 2650) return 'year'
    if (least === 1 && most === numbers.length)
      return most === 12 ? 'month' : most > 27 && most < 32 ? 'day' : null
  }
  return texts.filter(text => monthOf(text)).length === 12 ? 'month' : null
}

function moneyAt(found: Found[], at: number): Part[] | null {
  const [baht, satang] = [found[at]!, found[at + 1]]
  if (!satang || !amounts.test(baht.control) || !amounts.test(satang.control)) return null
  const between = textAfter(baht.element)
  const after = textAfter(satang.element)
  const isOne =
    (/^บาท$/.test(between) && /^(?:สต|สตางค์)(?:$|[\s.)])/.test(after)) ||
    (isHeaded(baht.box, /^บาท$/) && isHeaded(satang.box, /^(?:สต\.?|สตางค์)$/)) ||
    (between === '.' && satang.element.matches('[maxlength="2"]'))
  const part = (one: Found, piece: Piece): Part => ({ element: one.element as HTMLInputElement, piece })
  return isOne ? [part(baht, 'baht'), part(satang, 'satang')] : null
}

function isHeaded(box: Element, words: RegExp): boolean {
  const cell = cellOf(box)
  return cell !== null && words.test(aboveOf(cell)?.text ?? '')
}

/** The words after a control, up to the next. */
function textAfter(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element.ownerDocument.body, 5)
  walker.currentNode = element
  let text = ''
  while (walker.nextNode() && text.length < 30) {
    const node = walker.currentNode as Element
    if (node.nodeType === 3) text += node.nodeValue
    else if (node.matches('input:not([type=hidden]), select, textarea, tr')) break
  }
  return tidyText(text)
}

/** What the parts hold together, as a person would write it; '' while a part of a date is not chosen. */
export function heldTogether(parts: Part[]): string {
  const held = (piece: Piece) => {
    const element = parts.find(part => part.piece === piece)?.element
    return tidyText(
      (element?.matches('select') ? chosen(element as HTMLSelectElement) : element?.value) ?? '',
    )
  }
  if (parts.length === 2) {
    const [baht, satang] = [held('baht'), held('satang')]
    return satang === '' ? baht : `${baht || '0'}.${satang.padStart(2, '0')}`
  }
  const month = toArabicDigits(held('month'))
  const all = [held('day'), /^\d+$/.test(month) ? month : (monthOf(month) ?? ''), held('year')]
  return all.every(text => /\d/.test(toArabicDigits(String(text)))) ? all.join('/') : ''
}

const chosen = (select: HTMLSelectElement) => select.selectedOptions[0]?.text
