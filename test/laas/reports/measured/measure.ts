import { isContradicted } from './contradicted.ts'
import { mutations } from './mutations.ts'
import { gridsOf, measuredReports, type Outcome, outcomeOf, seeded } from './run.ts'

/**
 * `right`: the documents are those of the whole report. `flagged`: they are others, and it is said. `unprovable`:
 * others, in a report that prints no totals, and that it proves nothing is said. `undetectable`: others, and the
 * pages could have been printed so. `silent`: others, something contradicts them, and nothing is said.
 */
export const verdicts = ['right', 'flagged', 'unprovable', 'undetectable', 'silent'] as const
export type Verdict = (typeof verdicts)[number]

export interface Measured {
  name: string
  counts: Record<Verdict, number>
}

/** Reads so many mutated runs of practice reports; the same seed gives the same runs. */
export function measure(
  count: number,
  seed: number,
  onMiss: (verdict: Verdict, about: string) => void = () => {},
): Measured[] {
  const originals = measuredReports.map(gridsOf)
  const truths = originals.map(outcomeOf)
  const wild = seeded(seed)
  const names = Object.keys(mutations)
  const table = names.map(
    (name): Measured => ({
      name,
      counts: { right: 0, flagged: 0, unprovable: 0, undetectable: 0, silent: 0 },
    }),
  )
  for (let done = 0; done < count; ) {
    const which = wild(originals.length)
    const { name, counts } = table[done % names.length]!
    const grids = structuredClone(originals[which]!)
    const changed = mutations[name]!(grids, wild)
    if (changed === null) continue
    done++
    const now = outcomeOf(grids)
    const contradicted = changed === 'structure' || isContradicted(grids, changed)
    const verdict = verdictOf(now, truths[which]!, contradicted)
    counts[verdict]++
    if (verdict === 'silent' || verdict === 'undetectable')
      onMiss(verdict, `${measuredReports[which]}, ${name}: ${JSON.stringify(changed)}`)
  }
  return table
}

function verdictOf(now: Outcome, truth: Outcome, contradicted: boolean): Verdict {
  if (now.documents.join() === truth.documents.join()) return 'right'
  const said = now.codes.length > 0 || now.status === 'incomplete'
  if (said || (truth.status === 'complete' && now.status !== 'complete')) return 'flagged'
  if (truth.status !== 'complete') return 'unprovable'
  return contradicted ? 'silent' : 'undetectable'
}
