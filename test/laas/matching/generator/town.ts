import type { MatchDocument, Sighting } from '../../../../laas/matching/types.ts'
import { type Random, random } from './random.ts'
import { shiftDays } from './slips.ts'
import { dense, type Habits, keyed, listed } from './townClerks.ts'
import { invent, newTown, type Paper, someDay, type Town } from './townPapers.ts'
import type { Case, Origin } from './truth.ts'

/**
 * A third invented office, made by nothing that the other two are made by: a town of families with names a
 * letter apart, water bills by the meter, flat fees, salaries and allowances of one sum to many on one
 * day, month ends, two fiscal years, all kinds, cheques over several requisitions, numbers that begin
 * anew each month or carry the section. Its clerks slip and its list pages hide as `habits` say. Same
 * seed, same town.
 */
export function town(size: number, seed: number, habits: Habits = dense): Case {
  const chance = random(seed * 7919 + 17)
  const place = newTown(size, chance)
  const papers: Paper[] = []
  while (papers.length < size) {
    const some = invent(place)
    papers.push(...some)
    // The same person pays again the same day, or a brother pays the same, or the same sum comes within the week.
    const [first] = some
    if (chance.chance(0.02))
      papers.push({ ...without(first!), fields: { ...first!.fields, ...another(first!, chance) } })
    if (chance.chance(0.01)) papers.push({ ...without(first!), fields: { ...first!.fields } })
    if (chance.chance(0.2))
      papers.push({
        ...without(first!),
        ...(chance.chance(0.7) && { party: like(first!, place) }),
        date: nearDay(first!, chance),
        fields: { ...first!.fields, ...another(first!, chance) },
      })
  }
  papers.length = size
  papers.sort((a, b) => (a.date! < b.date! ? -1 : a.date! > b.date! ? 1 : 0))
  const scheme = chance.int(0, 2)
  for (const [at, paper] of papers.entries()) {
    paper.id = `p${at}`
    paper.number = numberOf(paper, scheme, at)
  }
  return entered(papers, habits, place, chance)
}

/** What comes besides is not paid by the same cheque. */
const without = ({ cheque: _, ...paper }: Paper): Paper => paper

/** Typed numbers are never the same twice. */
function another({ kind, fields }: MatchDocument, chance: Random): MatchDocument['fields'] {
  if (kind === 'cheque') return { chequeNumber: String(chance.int(10_000_000, 99_999_999)) }
  if (kind === 'contract') return { contractNumber: `${chance.int(660_000_000_000, 671_299_999_999)}` }
  return fields.bookNumber === undefined ? {} : { bookNumber: `${chance.int(1, 30)}/67` }
}

const like = ({ kind }: Paper, { chance, people, firms }: Town): string =>
  kind === 'journal' ? '' : kind === 'receipt' || kind === 'loan' ? chance.pick(people) : chance.pick(firms)

const nearDay = ({ date }: Paper, chance: Random): string => shiftDays(date!, chance.int(0, 6))

/** Three ways to number: one row a year, anew each month, by a prefix that all share. */
function numberOf({ kind, date, fields }: Paper, scheme: number, at: number): string {
  if (kind === 'cheque') return String(fields.chequeNumber)
  if (scheme === 0) return `${at + 1}/67`
  if (scheme === 1) return `${date!.slice(5, 7)}-${(at % 400) + 1}/2567`
  return `กค 0${(at % 5) + 1}/${String(at).padStart(5, '0')}`
}

function entered(papers: Paper[], habits: Habits, place: Town, chance: Random): Case {
  const made: [Sighting, Origin][] = []
  const put = (seen: Sighting, how: Origin['how'], documents: string[]) =>
    made.push([listed(seen, habits, chance), { documents, how }])
  const together = Map.groupBy(
    papers.filter(({ cheque }) => cheque !== undefined),
    ({ cheque }) => cheque!,
  )
  const done = new Set<Paper>()
  for (const paper of papers) {
    if (done.has(paper)) continue
    const group = paper.cheque === undefined ? [] : together.get(paper.cheque)!
    if (group.length > 1 && chance.chance(habits.merged * habits.entered)) {
      const amount = group.reduce((sum, part) => sum + part.amount!, 0)
      put(
        { ...paper, amount },
        'merged',
        group.map(({ id }) => id),
      )
      for (const part of group) done.add(part)
    } else if (!chance.chance(habits.entered)) {
      // Never entered: what this is all about.
    } else if (paper.amount! > 10_000 && chance.chance(habits.split)) {
      const part = Math.round((paper.amount! * chance.int(20, 80)) / 10_000) * 100
      put({ ...paper, amount: part }, 'part', [paper.id])
      put({ ...paper, amount: paper.amount! - part }, 'part', [paper.id])
    } else {
      put(keyed(paper, habits, chance), 'entered', [paper.id])
      if (chance.chance(habits.twice)) put(keyed(paper, habits, chance), 'again', [paper.id])
    }
  }
  // In no report: what goes on after the gap, and papers whose report is damaged.
  for (let count = Math.round(papers.length * habits.foreign); count > 0; ) {
    const [paper] = invent(place)
    const after = chance.chance(0.5)
    const date = after ? shiftDays('2024-07-08', chance.int(0, 80)) : someDay(place)
    put(keyed({ ...paper!, date }, habits, chance), 'foreign', [])
    count--
  }
  const documents = papers.map(({ cheque: _, ...paper }) => paper)
  const truth = new Map<string, Origin>()
  const scheme = chance.int(0, 2)
  const sightings = chance.shuffle(made).map(([seen, origin], at) => {
    truth.set(`n${at}`, origin)
    return {
      ...seen,
      id: `n${at}`,
      number:
        seen.kind === 'cheque'
          ? seen.fields.chequeNumber
            ? String(seen.fields.chequeNumber)
            : seen.number
          : numberOf({ ...seen, date: seen.date ?? '2024-01-31' }, scheme, at),
    }
  })
  return { documents, sightings, truth }
}
