import { tidyText } from '../thai/tidy.ts'
import { beside } from './beside.ts'
import { documentsOf } from './frames.ts'
import { ownText } from './ownText.ts'
import { isVisible } from './visible.ts'

const places =
  '[role=alert], [role=alertdialog], [role=status], [class*=error i], [class*=valid i], [class*=alert i], [class*=message i], [class*=msg i], [class*=toast i], [class*=notif i], [class*=snack i], [class*=success i], [id*=valid i], [id*=error i], [id*=msg i], [id*=message i], [style*="color:red" i], [style*="color: red" i], font[color=red i], font[color="#ff0000" i]'
const told = /บันทึก(?:ข้อมูล|รายการ)?.{0,20}(?:เรียบร้อย|สำเร็จ|แล้ว)|เลขที่.{0,30}ที่ได้/
const atOnce = /^\s*(?:\/\/<!\[CDATA\[|<!--)?\s*(?:window\.)?alert\((['"])((?:\\.|(?!\1).)*)\1\)/

interface Near {
  box: Element
  field: { label: string }
}

/**
 * Texts that the page gives back: success, the new number, validation errors. In reading order, no repeats. What
 * stands beside one of the controls that were `found` begins with its label.
 */
export function messagesOf(root: Document, found: Near[] = []): string[] {
  const texts: string[] = []
  for (const inner of documentsOf(root)) {
    for (const script of inner.querySelectorAll('script:not([src])')) {
      const alert = atOnce.exec(script.textContent ?? '')?.[2]
      if (alert) texts.push(tidyText(alert.replace(/\\[rn]/g, ' ')))
    }
    for (const element of inner.querySelectorAll<HTMLElement>(places)) addText(element, texts, found)
    for (const element of inner.querySelectorAll<HTMLElement>(
      'span, div, p, td, b, font, strong, h1, h2, h3',
    )) {
      if (element.childElementCount <= 3 && told.test(element.textContent ?? ''))
        addText(element, texts, found)
    }
  }
  return [...new Set(texts)].filter(
    (text, _, all) => !all.some(other => other !== text && text.includes(other)),
  )
}

function addText(element: HTMLElement, texts: string[], found: Near[]): void {
  if (element.closest('form > *') && element.querySelector('input:not([type=hidden]), select, textarea'))
    return
  const text = ownText(element)
  if (/\p{L}/u.test(text) && text.length <= 300 && isVisible(element))
    texts.push(labelNear(element, found) + text)
}

/** The label of the one control in the same cell or block, within a few levels. */
function labelNear(element: Element, found: Near[]): string {
  let at = element.parentElement
  for (let level = 0; at && level < 4; level++, at = at.parentElement) {
    const inside = found.filter(({ box }) => at!.contains(box))
    if (inside.length > 1) return ''
    if (inside[0]) return inside[0].field.label && inside[0].field.label + beside
  }
  return ''
}
