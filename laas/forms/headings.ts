import { documentsOf } from './frames.ts'
import { labelClean } from './labelClean.ts'
import { ownText } from './ownText.ts'
import { isVisible } from './visible.ts'

const places =
  'h1, h2, h3, h4, legend, caption, [role=heading], [class*=title i], [class*=caption i], [class*=head i], [id*=title i], [id*=header i], [class*=breadcrumb i]'

/** Headings and captions of the page and its frames, in reading order, without repeats. */
export function headingsOf(root: Document): string[] {
  const found = documentsOf(root).flatMap(inner =>
    [...inner.querySelectorAll<HTMLElement>(places)]
      .filter(
        element => !element.querySelector('input:not([type=hidden]), select, textarea') && isVisible(element),
      )
      .map(element => labelClean(ownText(element))),
  )
  return [...new Set(found)].filter(text => text !== '')
}
