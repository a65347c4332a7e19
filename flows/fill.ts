import type { Problem } from '../laas/documents/problem.ts'
import { acceptsDocument } from '../laas/forms/accepts.ts'
import { planSteps } from '../laas/forms/plan.ts'
import type { FormMap, View } from '../laas/forms/view.types.ts'
import type { Database } from '../storage/database.ts'
import { startPlan } from '../storage/plans.ts'
import type { StoredDocument, StoredPlan } from '../storage/types.ts'

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
    await db.documents
      .where('[kind+state+order]')
      .between([map.kind, state, ''], [map.kind, state, '\uffff'])
      .each(document => {
        if (!acceptsDocument(map, document) || !found(document, sought)) return
        total += 1
        if (documents.length < shown) documents.push(document)
      })
  }
  return { documents, total }
}

function found(document: StoredDocument, sought: string): boolean {
  if (sought === '') return true
  const texts = [document.number, document.party, document.raw.date, document.raw.amount]
  return texts.some(text => text?.toLowerCase().includes(sought))
}

/**
 * Plans the fill of one document and stores the plan, to be carried out in the tab. Where something stands
 * against it nothing is stored, and the problems say what.
 */
export async function planFill(
  db: Database,
  tab: number,
  documentId: string,
  map: FormMap,
  view: View,
): Promise<Problem[]> {
  const document = await db.documents.get(documentId)
  if (!document) return [{ code: 'documentGone', values: [], weight: 'stop' }]
  const { steps, problems } = planSteps(document, map, view)
  const before = [...(await alreadyThere(db, document)), ...problems]
  if (before.some(({ weight }) => weight === 'stop')) return before
  const plan: StoredPlan = {
    id: crypto.randomUUID(),
    tab,
    document: documentId,
    form: map.id,
    fiscalYear: view.fiscalYear,
    address: view.url,
    status: 'running',
    steps,
    readBack: [],
    problems: before,
    startedAt: new Date().toISOString(),
    savePressedAt: null,
    outcome: null,
    pageErrors: [],
    savedNumber: null,
  }
  const elsewhere = await startPlan(db, plan)
  return elsewhere ? [...before, { code: 'filledElsewhere', values: [], weight: 'stop' }] : before
}

/** An entry in the system that may be this very document must be judged first: nobody enters it twice. */
async function alreadyThere(db: Database, document: StoredDocument): Promise<Problem[]> {
  const links = await db.links.where('documentId').equals(document.id).toArray()
  const asked = links.filter(link => link.decision === 'asked').toSorted((a, b) => a.rank - b.rank)[0]
  const sighting = asked && (await db.sightings.get(asked.sightingId))
  if (!sighting) return []
  return [{ code: 'looksEntered', values: [document.number, sighting.number || '-'], weight: 'stop' }]
}
