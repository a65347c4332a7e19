import { type Field, fieldTypes } from '../laas/documents/fields.ts'
import type { Problem } from '../laas/documents/problem.ts'
import { acceptsDocument } from '../laas/forms/accepts.ts'
import { isEmpty, wantedText } from '../laas/forms/compare.ts'
import { isInvitation } from '../laas/forms/invitation.ts'
import { knownForms } from '../laas/forms/known/index.ts'
import { planSteps } from '../laas/forms/plan.ts'
import { recognise, recogniseAmong } from '../laas/forms/recognise.ts'
import type { FormMap, Step, View, ViewField } from '../laas/forms/view.types.ts'
import type { Database } from '../storage/database.ts'
import { taughtForms } from '../storage/maps.ts'
import { optionId } from '../storage/options.ts'
import { startPlan } from '../storage/plans.ts'
import { readSettings } from '../storage/settings.ts'
import type { Agreed, StoredDocument, StoredPlan } from '../storage/types.ts'
import { choicesOf, nothingAgreed, optionsFor } from './agreed.ts'
import { contradictionProblems, sameNumberProblems } from './contradictions.ts'
import { doubtHurdle, firstHurdles, type Hurdle, likeHurdle, optionHurdle, replaceHurdle } from './hurdles.ts'
import { lentProblems, withMentions } from './mentioned.ts'

/** What is to be entered with this form, in keying order, at most `shown`: filled and not yet saved ones first. */
export async function documentsFor(
  db: Database,
  map: FormMap,
  search: string,
  shown: number,
): Promise<{ documents: StoredDocument[]; total: number }> {
  const sought = search.trim().toLowerCase()
  const documents: StoredDocument[] = []
  let total = 0
  for (const state of ['filled', 'todo'] as const) {
    // All at once: one by one takes Firefox many times as long.
    const all = await db.documents
      .where('[kind+state+order]')
      .between([map.kind, state, ''], [map.kind, state, '\uffff'])
      .toArray()
    const fit = all.filter(document => acceptsDocument(map, document) && found(document, sought))
    documents.push(...fit.slice(0, shown - documents.length))
    total += fit.length
  }
  return { documents, total }
}

function found(document: StoredDocument, sought: string): boolean {
  if (sought === '') return true
  const texts = [document.number, document.party, document.raw.date, document.raw.amount]
  return texts.some(text => text?.toLowerCase().includes(sought))
}

/** Why a document was not filled, and what of it the person can settle; nothing of weight `stop` where it was. */
export interface Refusal {
  problems: Problem[]
  hurdles: Hurdle[]
}

/**
 * Plans the fill of one document and stores the plan, to be carried out in the tab. Where something stands
 * against it nothing is stored, and the problems say what. `agreed` is what the person has settled so far.
 */
export async function planFill(
  db: Database,
  tab: number,
  documentId: string,
  map: FormMap,
  view: View,
  agreed: Agreed = nothingAgreed,
): Promise<Refusal> {
  const stored = await db.documents.get(documentId)
  if (!stored) return { problems: [stop('documentGone')], hurdles: [] }
  const standing = recogniseAmong(view, await taughtForms(db), knownForms)
  // The panel may be a moment behind its tab: another form that has the same fields stands there now.
  if (standing && standing.map.id !== map.id)
    return { problems: [stop('otherForm', standing.map.titles[0] ?? '')], hurdles: [] }
  const { document, lent } = await withMentions(db, stored)
  const { office } = await readSettings(db)
  const { taught, doubted } = await optionsFor(db, document, agreed)
  const planned = planSteps(document, map, view, { taught, office, mayReplace: agreed.mayReplace })
  const { steps } = planned
  const unsure = notCertain(steps, document, doubted, agreed)
  const { hurdles, problems } = await standingAgainst(db, document, agreed)
  const before = [
    ...problems,
    ...contradictionProblems(document, steps),
    ...lentProblems(document, lent, steps),
    ...(await sameNumberProblems(db, stored)),
    ...planned.problems,
    ...unsure,
    ...leftFilled(steps, map, view),
  ]
  hurdles.push(
    ...[optionHurdle(document, before, steps, view, doubted), replaceHurdle(before, steps, view)].filter(
      hurdle => hurdle !== null,
    ),
  )
  if (before.some(({ weight }) => weight === 'stop')) return { problems: before, hurdles }
  // What papers contradict, or another one lent, is asked about before the fill: never on the way.
  const later = planned.later.filter(
    step =>
      !document.contradicts?.includes(step.field) &&
      !lent.some(({ field }) => field === step.field) &&
      notCertain([step], document, doubted, agreed).length === 0,
  )
  const plan: StoredPlan = {
    id: crypto.randomUUID(),
    tab,
    document: documentId,
    form: map.id,
    fiscalYear: view.fiscalYear,
    address: view.url,
    status: 'running',
    steps: [...steps, ...later],
    readBack: [],
    problems: before,
    startedAt: new Date().toISOString(),
    savePressedAt: null,
    lastPress: '',
    outcome: null,
    pageErrors: [],
    savedNumber: null,
    textAtSave: '',
    textAfter: '',
    agreed,
  }
  const elsewhere = await startPlan(db, plan)
  return { problems: elsewhere === null ? before : [...before, stop('filledElsewhere')], hurdles: [] }
}

const stop = (code: string, ...values: string[]): Problem => ({ code, values, weight: 'stop' })

/** What is known of other documents and of the system stands against it: nobody enters a document twice. */
async function standingAgainst(db: Database, document: StoredDocument, agreed: Agreed): Promise<Refusal> {
  const [doubt, like, first] = await Promise.all([
    doubtHurdle(db, document.id),
    likeHurdle(db, document),
    firstHurdles(db, document),
  ])
  const hurdles = [doubt, like, ...first].filter(hurdle => hurdle !== null)
  const open = hurdles.filter(hurdle => hurdle.is !== 'first' || !agreed.goOn.includes(hurdle.kind))
  const problems = open.flatMap(hurdle => problemOf(hurdle, document))
  return { hurdles: open, problems: [...problems, ...(await journalsLast(db, document))] }
}

/** Journals are keyed when all else is in: a balance that differs is most likely a document that is missing. */
async function journalsLast(db: Database, { kind, month }: StoredDocument): Promise<Problem[]> {
  if (kind !== 'journal') return []
  const open = await db.tallies
    .filter(tally => tally.kind !== 'journal' && ['todo', 'filled'].includes(tally.state))
    .filter(tally => tally.month !== '' && tally.month <= month)
    .toArray()
  const count = open.reduce((sum, tally) => sum + tally.count, 0)
  return count > 0 ? [{ code: 'journalsLast', values: [String(count)], weight: 'flag' }] : []
}

function problemOf(hurdle: Hurdle, { number }: StoredDocument): Problem[] {
  if (hurdle.is === 'doubt') return [stop('saveUnknown', number)]
  if (hurdle.is === 'like') return [stop('looksEntered', number, hurdle.seen.number || '-')]
  if (hurdle.is !== 'first') return []
  const numbers = hurdle.documents.map(one => one.number || one.party).join(', ')
  return [stop(`comesFirst_${hurdle.kind}`, String(hurdle.total), numbers)]
}

/**
 * What the form holds in fields for which the document has no value, typed or chosen beforehand (cash, mostly): it
 * would be saved with it.
 */
function leftFilled(steps: Step[], map: FormMap, view: View): Problem[] {
  const known: Iterable<[Field, ViewField]> = recognise(view, [map])?.fields ?? []
  return [...known].flatMap(([field, shown]): Problem[] => {
    if (shown.disabled || isEmpty(shown) || steps.some(step => step.field === field)) return []
    const typed = ['text', 'textarea', 'number'].includes(shown.control)
    const chosen = fieldTypes[field] === 'choice' && shown.shown !== '' && !isInvitation(shown.shown)
    if (!typed && !chosen) return []
    const values = [shown.label, shown.shown || shown.value]
    return [{ code: typed ? 'leftFilled' : 'leftChosen', values, weight: 'flag' }]
  })
}

/** Old names that meant now one option, now another: each document is asked about, whatever the page offers. */
function notCertain(
  steps: Step[],
  document: StoredDocument,
  doubted: Map<string, string[]>,
  { options }: Agreed,
): Problem[] {
  const open = choicesOf(document).filter(
    ({ field, from }) =>
      doubted.has(optionId(field, from)) && !options.some(one => one.field === field && one.from === from),
  )
  return open.flatMap(({ field, from }) =>
    steps
      .filter(step => step.field === field && wantedText(step.want) === from)
      .map(step => stop('optionAmbiguous', step.label, from)),
  )
}
