import type { Field } from '../documents/fields.ts'
import type { Problem } from '../documents/problem.ts'
import { wantedText } from './compare.ts'
import { candidatesFor } from './find.ts'
import { optionsFor } from './option.ts'
import type { Option, Step, View } from './view.types.ts'

/** A choice that a person must settle: what was wanted, and what the page offers for it. */
export interface AskedOption {
  field: Field
  label: string
  /** As the plan wants it: the document's own name, or one that was taught before. */
  wanted: string
  why: 'missing' | 'ambiguous'
  /** The page's own options; empty where it shows them on opening only and had none to show. */
  options: Option[]
}

/**
 * The choice that a problem speaks of, null where it speaks of none. Options come from the view, or of a
 * dropdown that the page draws itself from the problem, which names what was seen when it was open.
 */
export function askedOption(problem: Problem, steps: Step[], view: Pick<View, 'fields'>): AskedOption | null {
  const { code, values } = problem
  if (code !== 'optionMissing' && code !== 'optionAmbiguous') return null
  const [label, wanted, ...seen] = values
  const choices = steps.filter(({ want }) => want.type === 'choice')
  const step = choices.find(one => one.label === label && wantedText(one.want) === wanted)
  if (!step) return null
  const found = candidatesFor(view.fields, step, step.line)
  const held = found.length === 1 ? found[0]!.options : []
  const drawn = [...new Set(seen)].map((text): Option => ({ value: '', text, title: '' }))
  return {
    field: step.field,
    label: step.label,
    wanted: wanted ?? '',
    why: code === 'optionMissing' ? 'missing' : 'ambiguous',
    options: held.length > 0 ? held.filter(({ value }) => value !== '') : drawn,
  }
}

/** How an option is to be remembered so that it alone is meant among those it stands with. */
export function nameOfOption(option: Option, among: Option[]): { to: string; value: string | null } {
  const names = [option.title, option.text].filter(text => text !== '')
  const telling = names.find(text => {
    const meant = optionsFor(among, { type: 'choice', text, also: [], value: null })
    return meant.length === 1 && meant[0] === option
  })
  const to = telling ?? names[0] ?? ''
  return { to, value: telling === undefined && option.value !== '' ? option.value : null }
}
