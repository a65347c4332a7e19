import type { TeachFormOffer } from '../../components/teach/TeachFormButton.tsx'
import { knownForms } from '../../laas/forms/known/index.ts'
import type { Recognised } from '../../laas/forms/recognise.ts'
import type { View } from '../../laas/forms/view.types.ts'
import type { PageInTab } from './lookAt.ts'

/** A form in the tab that a person could teach. */
export interface TaughtForm {
  view: View
  /** What it was taken for; null where no form is known that fits. */
  taken: Recognised | null
  why: TeachFormOffer['why']
}

/** Fewer controls are a search, or a choice of the year. */
const fewest = 3

/** The form of a page that could be taught, and why; null where there is none. */
export function formIn(page: PageInTab): TaughtForm | null {
  if (page.is === 'plain') {
    const controls = page.view.fields.filter(({ control }) => control !== 'readonly')
    return controls.length < fewest ? null : { view: page.view, taken: null, why: 'unknown' }
  }
  if (page.is !== 'form') return null
  const { view, recognised } = page
  const unfit = recognised.problems.some(({ weight }) => weight === 'stop')
  const known = knownForms.includes(recognised.map)
  return { view, taken: recognised, why: unfit ? 'unfit' : known ? 'known' : 'taught' }
}
