import { foldText } from '../thai/fold.ts'
import { tidyText } from '../thai/tidy.ts'
import type { Chosen, Option, Want } from './view.types.ts'

/** The texts by which a wanted value may stand among options, best first; none for dates and amounts. */
export function textsOf(want: Want): string[] {
  if (want.type === 'choice') return [want.text, ...want.also].filter(text => text !== '')
  if (want.type === 'year') return [String(want.year), `พ.ศ. ${want.year}`]
  return want.type === 'text' ? [want.text] : []
}

/**
 * The options that a wanted value could mean: by value (GUID), then `title`, then text, then folded text, then
 * folded text without a leading code, and without what the list itself is called (หมวด, แผนงาน). The first way that
 * finds any decides; more than one is for a person. Where none does, it is the option that was found and chosen before.
 */
export function optionsFor(options: Option[], want: Want): Option[] {
  const real = options.filter(option => option.text !== '' || option.title !== '')
  if (want.type === 'choice' && want.value !== null) {
    const wanted = want.value.toLowerCase()
    const found = real.filter(option => option.value.toLowerCase() === wanted)
    if (found.length > 0) return distinct(found)
  }
  for (const text of textsOf(want)) {
    for (const way of ways) {
      const wanted = way({ value: '', text, title: text })
      const found = wanted === '' ? [] : real.filter(option => way(option) === wanted)
      if (found.length > 0) return distinct(found)
    }
  }
  const { chosen } = want
  return chosen ? distinct(real.filter(option => isSame(option, chosen))) : []
}

const ways: ((option: Option) => string)[] = [
  option => tidyText(option.title),
  option => tidyText(option.text),
  option => foldText(option.title),
  option => foldText(option.text),
  option => foldText(withoutCode(option.title || option.text)),
  option => foldText(withoutNoun(withoutCode(option.title || option.text))),
]

/** The option that is meant, where it is one and has a value to be known by when its title is gone. */
export function chosenAmong(options: Option[], want: Want): Chosen | undefined {
  const [option, ...others] = optionsFor(options, want)
  return option?.value && others.length === 0 ? { value: option.value, text: option.text } : undefined
}

function withoutCode(text: string): string {
  return text.replace(/^\s*\d[\d.-]{2,}\s*[-:.]?\s*/, '')
}

/** Reports print หมวดรายได้จากทรัพย์สิน or แผนงานสาธารณสุข where a list has the name alone, or the other way. */
function withoutNoun(text: string): string {
  return text.trim().replace(/^(?:หมวด|ประเภท|แผนงาน|งาน)(?=[ก-๙\s]{4})/, '')
}

/**
 * Two entries of one value and text are one option. Drawn options have no value: equal texts stay two. A value
 * alone says nothing: frameworks give all options that stand for objects the same one.
 */
function distinct(options: Option[]): Option[] {
  return options.filter(
    (option, at) => option.value === '' || options.findIndex(other => isSame(other, option)) === at,
  )
}

const isSame = (one: Chosen, other: Chosen): boolean => one.value === other.value && one.text === other.text
