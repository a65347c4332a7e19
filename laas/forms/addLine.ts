import { speaksOfSaving } from '../thai/forbidden.ts'
import { tidyText } from '../thai/tidy.ts'
import { documentsOf } from './frames.ts'
import { isVisible } from './visible.ts'

const pressable = 'a[href], button, input[type=submit], input[type=button], input[type=image], [role=button]'
const words =
  /^[+\s]*(?:เพิ่ม(?:รายการ|แถว|บรรทัด|ใบเสร็จ|ฎีกา|บัญชี)(?:ใหม่)?|แทรก(?:แถว|บรรทัด)|add (?:line|row|item))$/i

/**
 * The page's own controls that add a line to a grid, by their words alone. One is an answer; with several
 * it is not known which grid each belongs to.
 */
export function addLineControls(root: Document): HTMLElement[] {
  return documentsOf(root).flatMap(inner =>
    [...inner.querySelectorAll<HTMLElement>(pressable)].filter(element => {
      const text = tidyText(element.textContent || (element as HTMLInputElement).value || element.title || '')
      const hints = ['id', 'name', 'title', 'onclick', 'href', 'value'].map(
        name => element.getAttribute(name) ?? '',
      )
      return (
        words.test(text) && !hints.some(speaksOfSaving) && isVisible(element) && !element.matches(':disabled')
      )
    }),
  )
}
