import type { Field } from '../laas/documents/fields.ts'
import type { Kind } from '../laas/documents/kinds.ts'
import type { Problem } from '../laas/documents/problem.ts'
import { mustComeFirst, type Rest, restsOf } from '../laas/documents/restsOn.ts'
import { type AskedOption, askedOption } from '../laas/forms/askedOption.ts'
import { isEmpty, shows, wantedText } from '../laas/forms/compare.ts'
import { candidatesFor } from '../laas/forms/find.ts'
import type { Step, View } from '../laas/forms/view.types.ts'
import type { Reason } from '../laas/matching/types.ts'
import type { Database } from '../storage/database.ts'
import { optionId } from '../storage/options.ts'
import type { StoredDocument, StoredSighting } from '../storage/types.ts'
import { choicesOf } from './agreed.ts'

type Facts = Pick<StoredDocument, 'id' | 'number' | 'date' | 'amount' | 'party'>

/** What stands before a fill and can be settled by the person, each in its own way. */
export type Hurdle =
  | (AskedOption & { is: 'option'; from: string; before: string[] })
  | {
      is: 'replace'
      values: { field: Field; label: string; line: number | null; old: string; new: string }[]
    }
  | { is: 'first'; kind: Kind; documents: Facts[]; total: number }
  | {
      is: 'like'
      sightingId: string
      old: Facts
      seen: Facts
      score: number
      reasons: Reason[]
      differs: string[]
    }
  | { is: 'doubt'; plan: string }

/** Lines that a face shows of a group. */
const shown = 5

/** The option that a problem asks for, with the old report's own name for it. */
export function optionHurdle(
  document: StoredDocument,
  problems: Problem[],
  steps: Step[],
  view: Pick<View, 'fields'>,
  doubted: Map<string, string[]>,
): Hurdle | null {
  for (const problem of problems) {
    const asked = askedOption(problem, steps, view)
    if (!asked) continue
    const own = choicesOf(document).filter(({ field }) => field === asked.field)
    const also = steps.flatMap(({ field, want }) =>
      field === asked.field && want.type === 'choice' && want.text === asked.wanted ? want.also : [],
    )
    const from = own.find(one => one.from === asked.wanted || also.includes(one.from))?.from ?? asked.wanted
    return { ...asked, is: 'option', from, before: doubted.get(optionId(asked.field, from)) ?? [] }
  }
  return null
}

/** What the form holds and a fill would replace, with the new values. */
export function replaceHurdle(problems: Problem[], steps: Step[], view: View): Hurdle | null {
  const stops = problems.filter(({ code, weight }) => code === 'wouldReplace' && weight === 'stop')
  const values = steps.flatMap(step => {
    const found = candidatesFor(view.fields, step, step.line)
    const [field] = found
    if (step.computed || found.length !== 1 || !field || isEmpty(field) || shows(field, step.want)) return []
    const old = field.shown || field.value
    if (!stops.some(({ values: [label, held] }) => label === step.label && held === old)) return []
    return [{ field: step.field, label: step.label, line: step.line, old, new: wantedText(step.want) }]
  })
  return values.length > 0 ? { is: 'replace', values } : null
}

/** Documents that must be keyed before this one and are not in the system yet, kind by kind. */
export async function firstHurdles(db: Database, document: StoredDocument): Promise<Hurdle[]> {
  const hurdles = await Promise.all(restsOf(document).map(rest => firstHurdle(db, document, rest)))
  return hurdles.filter(hurdle => hurdle !== null)
}

async function firstHurdle(db: Database, document: StoredDocument, rest: Rest): Promise<Hurdle | null> {
  const documents: Facts[] = []
  let total = 0
  for (const state of ['todo', 'filled']) {
    await db.documents
      .where('[kind+state+order]')
      .between([rest.kind, state, ''], [rest.kind, state, '\uffff'])
      .filter(earlier => mustComeFirst(earlier, document, rest))
      .each(({ id, number, date, amount, party }) => {
        total += 1
        if (documents.length < shown) documents.push({ id, number, date, amount, party })
      })
  }
  return total > 0 ? { is: 'first', kind: rest.kind, documents, total } : null
}

/**
 * An entry in the system that may be this very document: one that the rules ask about, else one of the same
 * amount and date that belongs to no other document.
 */
export async function likeHurdle(db: Database, document: StoredDocument): Promise<Hurdle | null> {
  const links = await db.links.where('documentId').equals(document.id).toArray()
  const asked = links.filter(link => link.decision === 'asked').toSorted((a, b) => a.rank - b.rank)
  for (const { sightingId, score, reasons, differs } of asked) {
    const seen = await db.sightings.get(sightingId)
    if (seen) return { is: 'like', sightingId, old: factsOf(document), seen, score, reasons, differs }
  }
  const seen = await sameSum(db, document, new Set(links.map(({ sightingId }) => sightingId)))
  if (!seen) return null
  const differs = document.party === seen.party ? [] : ['party']
  return { is: 'like', sightingId: seen.id, old: factsOf(document), seen, score: 0, reasons: [], differs }
}

async function sameSum(
  db: Database,
  { kind, amount, date }: StoredDocument,
  judged: Set<string>,
): Promise<StoredSighting | null> {
  if (amount === null || date === null) return null
  const alike = await db.sightings
    .where('[kind+run]')
    .between([kind, ''], [kind, '\uffff'])
    .filter(sighting => sighting.amount === amount && sighting.date === date && !judged.has(sighting.id))
    .toArray()
  for (const sighting of alike) {
    const links = await db.links.where('sightingId').equals(sighting.id).toArray()
    if (links.every(({ decision }) => decision === 'rejected')) return sighting
  }
  return null
}

function factsOf({ id, number, date, amount, party }: StoredDocument): Facts {
  return { id, number, date, amount, party }
}

/** A save of this document was pressed and its outcome is not known: it may be in the system. */
export async function doubtHurdle(db: Database, document: string): Promise<Hurdle | null> {
  const plans = await db.plans.where('document').equals(document).toArray()
  const open = plans.find(({ savePressedAt }) => savePressedAt !== null)
  return open ? { is: 'doubt', plan: open.id } : null
}
