import type { Problem } from '../documents/problem.ts'
import { wantedText } from './compare.ts'
import type { Want } from './view.types.ts'

/** What is said where no option is meant, or more than one. */
export function optionProblem(count: number, label: string, want: Want): Problem {
  const code = count === 0 ? 'optionMissing' : 'optionAmbiguous'
  return { code, values: [label, wantedText(want)], weight: 'stop' }
}
