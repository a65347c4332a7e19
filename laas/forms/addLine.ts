import { speaksOfSaving } from '../thai/forbidden.ts'
import { tidyText } from '../thai/tidy.ts'
import { documentsOf } from './frames.ts'
import { isVisible } from './visible.ts'

const pressable = 'a[href], button, input[type=submit], input[type=button], input[type=image], [role=button]'
const words =
  /^[+\s]*(?:เพิ่ม(?:รายการ|รายละเอียด|แถว|บรรทัด|ใบเสร็จ|ฎีกา|บัญชี)+(?:ใหม่)?|แทรก(?:แถว|บรรทัด)|(?:add|insert) (?:a |an |new |another )*(?:line|row|item|entry)s?)$/i

/**
 * The page's own controls that add a line to a grid, by their words alone. One is an answer; with several
 * it is not known which grid each belongs to.
 */
export function addLineControls(root: Document): HTMLElement[] {
  return documentsOf(root).flatMap(inner =>
    [...inner.querySelectorAll<HTMLElement>(pressable)].filter(element => {
      const texts = [element.textContent, (element as HTMLInputElement).value, element.title]
      const named = [...texts, element.getAttribute('aria-label')].some(text =>
        words.test(tidyText(text ?? '')),
      )
      const hints = ['id', 'name', 'class', 'title', 'onclick', 'href', 'value', 'aria-label'].map(
        name => element.getAttribute(name) ?? '',
      )
      return named && !hints.some(speaksOfSaving) && isVisible(element) && !element.matches(':disabled')
    }),
  )
}
