import type { Field } from '../laas/documents/fields.ts'
import { contradictionsOf } from '../laas/documents/merge.ts'
import type { Problem } from '../laas/documents/problem.ts'
import { keyOf, likeness } from '../laas/documents/sameDocument.ts'
import { saysSame } from '../laas/documents/sayings.ts'
import type { Step } from '../laas/forms/view.types.ts'
import { documentsWithKeys } from '../storage/byKey.ts'
import type { Database } from '../storage/database.ts'
import { sayingsOf } from '../storage/storedDocument.ts'
import type { StoredDocument } from '../storage/types.ts'

/** A field in which sources of a document say different things. */
export interface ContradictionShown {
  field: Field
  values: {
    value: string | number
    /** As seen on the page. */
    raw: string
    /** Titles of the reports that say so; '' for what a person typed from paper. */
    from: string[]
    chosen: boolean
  }[]
}

/** What the sources of a document contradict in, with who says what; also where a person chose already. */
export async function contradictionsIn(
  db: Database,
  document: StoredDocument,
): Promise<ContradictionShown[]> {
  const sayings = sayingsOf(document)
  const found = contradictionsOf(sayings.map(({ says }) => says))
  if (found.length === 0) return []
  const captures = await db.captures.bulkGet(sayings.map(({ capture }) => capture))
  return found.map(({ field, values }) => {
    const choice = document.chosen?.find(one => one.field === field)
    return {
      field,
      values: values.map(({ value, raw, by }) => ({
        value,
        raw,
        from: [...new Set(by.map(index => captures[index]?.title ?? ''))],
        chosen: choice !== undefined && saysSame(field, choice.value, value),
      })),
    }
  })
}

/** The fields that tell which document it is: in them nothing may be open, whatever the form asks for. */
const always: Field[] = ['date', 'amount', 'party']

/** Sources contradict in what would be filled: nothing is, until a person chose. */
export function contradictionProblems({ contradicts, number }: StoredDocument, steps: Step[]): Problem[] {
  return (contradicts ?? []).map(field => ({
    code: 'contradicted',
    values: [number, field],
    weight: always.includes(field) || steps.some(step => step.field === field) ? 'stop' : 'flag',
  }))
}

/**
 * Documents of the same number that may be this very one, and that no rule dared to make one with it: the person is
 * told before entering both. Those that one page shows side by side are two.
 */
export async function sameNumberProblems(db: Database, document: StoredDocument): Promise<Problem[]> {
  const key = keyOf(document)
  if (key === null || document.apart) return []
  const own = new Set(document.sources.map(({ capture }) => capture))
  const others = (await documentsWithKeys(db, [key])).filter(
    other =>
      other.id !== document.id &&
      other.state !== 'cancelled' &&
      !other.apart &&
      !other.sources.some(({ capture }) => own.has(capture)) &&
      likeness(document, other) !== null,
  )
  return others.length > 0
    ? [{ code: 'sameNumber', values: [document.number, String(others.length)], weight: 'flag' }]
    : []
}
