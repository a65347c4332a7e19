import type { Problem } from '../documents/problem.ts'
import { tidyText } from '../thai/tidy.ts'
import { controlsOf } from './controls.ts'
import { type DateOrder, dateOrderOf } from './dateOrder.ts'
import { fiscalYearsOn } from './fiscalYear.ts'
import type { Found, Listed } from './found.ts'
import { gridPlaceOf } from './grid.ts'
import { headingsOf } from './headings.ts'
import { inputOf } from './inputOf.ts'
import { isLogin } from './isLogin.ts'
import { labelsOf } from './labels.ts'
import { messagesOf } from './messages.ts'
import { officeIn } from './office.ts'
import { ownText } from './ownText.ts'
import { heldBy, optionsOf } from './values.ts'
import type { View, ViewField } from './view.types.ts'

/** A page of the restored system as a person sees it. A login page is named as such and not read. */
export function viewOf(root: Document): View {
  const login = isLogin(root)
  const found = login ? [] : listed(root)
  const years = login ? [] : fiscalYearsOn(root, found)
  const problems: Problem[] = []
  if (years.length > 1) problems.push({ code: 'yearUnclear', values: [years.join(', ')], weight: 'flag' })
  return {
    url: root.URL,
    title: tidyText(root.title),
    headings: login ? [] : headingsOf(root),
    fiscalYear: years.length === 1 ? years[0]! : null,
    office: login ? '' : officeIn(ownText(root.body)),
    fields: found.map(({ field }) => field),
    messages: login ? [] : messagesOf(root, found),
    login,
    problems,
  }
}

/** The controls with what a person reads beside them; the elements stay with their fields. */
export function listed(root: Document): Listed[] {
  const seen = new Map<string, number>()
  return controlsOf(root).map(found => {
    const { element, box, control } = found
    const labels = labelsOf(found)
    const label = labels[0] ?? ''
    const line = gridPlaceOf(box)?.line ?? null
    const id = element.id || box.id
    const name = element.getAttribute('name') ?? ''
    const base = JSON.stringify([id, name, label, line])
    const nth = seen.get(base) ?? 0
    seen.set(base, nth + 1)
    const field: ViewField = {
      key: JSON.stringify([id, name, label, line, nth]),
      label,
      labels,
      control,
      ...heldBy(found),
      ...orderOf(found),
      options: optionsOf(found),
      id,
      name,
      disabled: isDisabled(element, box),
      line,
    }
    return { ...found, field }
  })
}

/** Where a date can be typed or picked. */
function orderOf(found: Found): { order?: DateOrder } {
  if (found.parts) return { order: 'dmy' }
  const order = /^(?:text|date|readonly)$/.test(found.control) && inputOf(found)
  const known = order && dateOrderOf(order)
  return known ? { order: known } : {}
}

/**
 * The control that a key named on an earlier rendering of the page: the same id and label, else the same
 * label where ids are made anew each time; null where none or more than one could be it.
 */
export function elementOf(root: Document, key: string): Element | null {
  const all = listed(root)
  const exact = all.find(({ field }) => field.key === key)
  if (exact) return exact.element
  const [id, name, label, line, nth] = JSON.parse(key) as [string, string, string, number | null, number]
  const alike = all.filter(({ field }) => field.label === label && field.line === line)
  const tests = [
    alike.filter(({ field }) => id !== '' && field.id === id),
    alike.filter(({ field }) => name !== '' && field.name === name),
    label === '' ? [] : alike,
    all.filter(({ field }) => id !== '' && field.id === id && field.name === name),
  ]
  const one = tests.find(found => found.length > 0) ?? []
  return (one.length === 1 ? one[0] : one[nth])?.element ?? null
}

function isDisabled(element: HTMLElement, box: HTMLElement): boolean {
  return (
    element.matches(':disabled') ||
    [element, box].some(part => part.getAttribute('aria-disabled') === 'true') ||
    /(?:^|\s|[-_])disabled(?:\s|$)/.test(box.className)
  )
}
