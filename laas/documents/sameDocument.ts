import type { DocumentContent } from './document.ts'
import type { Field } from './fields.ts'
import { normaliseNumber } from './numbers.ts'
import { saidOf, saysSame } from './sayings.ts'

/** What documents of one number have in common, in whichever report; null where a document has none. */
export function keyOf({ kind, number }: Pick<DocumentContent, 'kind' | 'number'>): string | null {
  const normal = normaliseNumber(number)
  return normal === '' ? null : `${kind}|${normal}`
}

/** What tells documents of one number apart. */
const telling: Field[] = ['date', 'amount', 'party', 'section', 'bank']

/** In how many of the telling fields two readings agree and contradict. */
function compare(a: DocumentContent, b: DocumentContent): { agree: number; contradict: number } {
  const result = { agree: 0, contradict: 0 }
  for (const field of telling) {
    const [one, two] = [saidOf(a, field), saidOf(b, field)]
    if (one === null || two === null) continue
    result[saysSame(field, one, two) ? 'agree' : 'contradict'] += 1
  }
  return result
}

/**
 * Whether two readings of one number, from two reports, can be one document: `same` where they contradict in
 * nothing, `contradicts` where they do in one thing. Another year or book is another document, and so is what
 * agrees in nothing, unless the number itself names its year.
 */
export function likeness(a: DocumentContent, b: DocumentContent): 'same' | 'contradicts' | null {
  if (keyOf(a) !== keyOf(b) || !sameOrUnsaid(yearOf(a), yearOf(b))) return null
  const books = [a, b].map(({ fields }) => normaliseNumber(String(fields.bookNumber ?? '')) || null)
  if (!sameOrUnsaid(books[0], books[1])) return null
  const { agree, contradict } = compare(a, b)
  if (contradict > 1 || (agree === 0 && yearInNumber(a.number) === null)) return null
  return contradict === 0 ? 'same' : 'contradicts'
}

const sameOrUnsaid = (a: unknown, b: unknown) => a === null || b === null || a === b

const yearOf = ({ fiscalYear, number }: DocumentContent) => fiscalYear ?? yearInNumber(number)

/** The year that a number of the system ends in: `123/67` → 2567; null where it ends in none. */
function yearInNumber(number: string): number | null {
  const year = /\/(?:25)?([4-9]\d)$/.exec(normaliseNumber(number))
  return year ? 2500 + Number(year[1]) : null
}

/** A reading of a document, and the runs of reports that show it. */
export interface Seen {
  content: DocumentContent
  runs: string[]
}

/**
 * Which readings of one number are one document; places in the list. A run shows each document once, so what
 * stands twice in a run is two. Where it is not plain which of two a third belongs to, all stay apart.
 */
export function partition(readings: Seen[]): number[][] {
  return components(readings, ['same', 'contradicts']).flatMap(group =>
    isOnceARun(readings, group)
      ? [group]
      : components(readings, ['same'], group).flatMap(part =>
          isOnceARun(readings, part) ? [part] : part.map(index => [index]),
        ),
  )
}

function isOnceARun(readings: Seen[], group: number[]): boolean {
  const runs = group.flatMap(index => readings[index]!.runs)
  return new Set(runs).size === runs.length
}

function components(
  readings: Seen[],
  joins: ReturnType<typeof likeness>[],
  among: number[] = readings.map((_, index) => index),
): number[][] {
  const left = new Set(among)
  const groups: number[][] = []
  for (const start of among) {
    if (!left.delete(start)) continue
    const group = [start]
    for (const index of group)
      for (const other of [...left])
        if (joins.includes(likeness(readings[index]!.content, readings[other]!.content))) {
          left.delete(other)
          group.push(other)
        }
    groups.push(group.sort((a, b) => a - b))
  }
  return groups
}
