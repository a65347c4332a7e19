import { tidyText } from '../thai/tidy.ts'
import { documentsOf } from './frames.ts'
import { ownText } from './ownText.ts'
import { isVisible } from './visible.ts'

const places =
  '[role=alert], [role=alertdialog], [role=status], [class*=error i], [class*=valid i], [class*=alert i], [class*=message i], [class*=msg i], [class*=toast i], [class*=notif i], [class*=snack i], [class*=success i], [id*=valid i], [id*=error i], [id*=msg i], [id*=message i], [style*="color:red" i], [style*="color: red" i], font[color=red i], font[color="#ff0000" i]'
const told = /บันทึก(?:ข้อมูล|รายการ)?.{0,20}(?:เรียบร้อย|สำเร็จ|แล้ว)|เลขที่.{0,30}ที่ได้/
const atOnce = /^\s*(?:\/\/<!\[CDATA\[|<!--)?\s*(?:window\.)?alert\((['"])((?:\\.|(?!\1).)*)\1\)/

/** Texts that the page gives back: success, the new number, validation errors. In reading order, no repeats. */
export function messagesOf(root: Document): string[] {
  const found: string[] = []
  for (const inner of documentsOf(root)) {
    for (const script of inner.querySelectorAll('script:not([src])')) {
      const alert = atOnce.exec(script.textContent ?? '')?.[2]
      if (alert) found.push(tidyText(alert.replace(/\\[rn]/g, ' ')))
    }
    for (const element of inner.querySelectorAll<HTMLElement>(places)) addText(element, found)
    for (const element of inner.querySelectorAll<HTMLElement>(
      'span, div, p, td, b, font, strong, h1, h2, h3',
    )) {
      if (element.childElementCount <= 3 && told.test(element.textContent ?? '')) addText(element, found)
    }
  }
  return [...new Set(found)].filter(
    (text, _, all) => !all.some(other => other !== text && text.includes(other)),
  )
}

function addText(element: HTMLElement, found: string[]): void {
  if (element.closest('form > *') && element.querySelector('input:not([type=hidden]), select, textarea'))
    return
  const text = ownText(element)
  if (/\p{L}/u.test(text) && text.length <= 300 && isVisible(element)) found.push(text)
}
