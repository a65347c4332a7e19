import type { Field } from '../laas/documents/fields.ts'
import { nameOfOption } from '../laas/forms/askedOption.ts'
import type { Option } from '../laas/forms/view.types.ts'
import { foldText } from '../laas/thai/fold.ts'
import type { Database } from '../storage/database.ts'
import { writeLog } from '../storage/log.ts'
import { doubtOption, optionId, teachOption } from '../storage/options.ts'
import type { Agreed, StoredDocument } from '../storage/types.ts'

/** The person chose an option for an old name: remembered for later documents, and agreed for this one. */
export async function settleOption(
  db: Database,
  document: string,
  { field, from, options }: { field: Field; from: string; options: readonly Option[] },
  option: Option,
  agreed: Agreed,
): Promise<Agreed> {
  const answer = { field, from, ...nameOfOption(option, [...options]) }
  await teachOption(db, answer)
  const stored = await db.documents.get(document)
  if (stored) await seekContradiction(db, stored, answer)
  const others = agreed.options.filter(one => one.field !== field || one.from !== from)
  return { ...agreed, options: [...others, answer] }
}

/**
 * Documents of that old name that were found in the system under another name than the one taught speak against
 * it: the name is then asked of each document.
 */
async function seekContradiction(
  db: Database,
  { kind }: StoredDocument,
  { field, from, to }: { field: Field; from: string; to: string },
): Promise<void> {
  const id = optionId(field, from)
  const alike: string[] = []
  for (const state of ['confirmed', 'differs']) {
    await db.documents
      .where('[kind+state+order]')
      .between([kind, state, ''], [kind, state, '\uffff'])
      .filter(({ fields }) => fields[field] !== undefined && optionId(field, fields[field]) === id)
      .each(document => {
        alike.push(document.id)
      })
  }
  const links = await db.links.where('documentId').anyOf(alike).toArray()
  const linked = links.filter(({ decision }) => decision === 'linked').map(({ sightingId }) => sightingId)
  for (const sighting of await db.sightings.bulkGet(linked)) {
    const seen = String(sighting?.fields[field] ?? '')
    if (seen !== '' && !isPartOf(seen, to) && !isPartOf(seen, from)) await doubtOption(db, field, from, seen)
  }
}

/** Lists cut long names off. */
function isPartOf(seen: string, name: string): boolean {
  const [a, b] = [foldText(seen), foldText(name)]
  return a !== '' && (a.startsWith(b) || b.startsWith(a))
}

/** The person says which present values may be replaced. */
export async function settleReplace(
  db: Database,
  document: string,
  fields: Field[],
  agreed: Agreed,
): Promise<Agreed> {
  await writeLog(db, { what: 'replaced', document, why: JSON.stringify(fields) })
  return { ...agreed, mayReplace: [...new Set([...agreed.mayReplace, ...fields])] }
}

/** The person says that the document is filled although others should come before it. */
export async function settleFirst(
  db: Database,
  document: string,
  kind: string,
  agreed: Agreed,
): Promise<Agreed> {
  await writeLog(db, { what: 'wentOn', document, why: kind })
  return { ...agreed, goOn: [...new Set([...agreed.goOn, kind])] }
}
