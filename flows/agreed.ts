import type { Field } from '../laas/documents/fields.ts'
import { fieldTypes } from '../laas/documents/fields.ts'
import { fieldValue } from '../laas/forms/accepts.ts'
import type { TaughtOption } from '../laas/forms/plan.ts'
import type { Database } from '../storage/database.ts'
import { optionId, taughtFor } from '../storage/options.ts'
import type { Agreed, StoredDocument } from '../storage/types.ts'

export const nothingAgreed: Agreed = { goOn: [], mayReplace: [], options: [] }

/** The choices of a document with the names that the old report gave them, those of its lines among them. */
export function choicesOf(document: StoredDocument): { field: Field; from: string }[] {
  const fields = (Object.keys(fieldTypes) as Field[]).filter(field => fieldTypes[field] === 'choice')
  const own = fields.map(field => ({ field, value: fieldValue(document, field) }))
  const ofLines = document.lines.flatMap(line =>
    fields.map(field => ({ field, value: line.fields[field] ?? null })),
  )
  const seen = new Map<string, { field: Field; from: string }>()
  for (const { field, value } of [...own, ...ofLines]) {
    if (value === null || value === '') continue
    seen.set(optionId(field, value), { field, from: String(value) })
  }
  return [...seen.values()]
}

/** What was taught for a document's choices: this document's own answers, then what no other contradicts. */
export async function optionsFor(
  db: Database,
  document: StoredDocument,
  agreed: Agreed,
): Promise<{ taught: TaughtOption[]; doubted: Map<string, string[]> }> {
  const kept = await taughtFor(db, choicesOf(document))
  const certain = kept.filter(({ others }) => others.length === 0)
  const doubted = kept.filter(({ others }) => others.length > 0)
  return {
    taught: [
      ...agreed.options,
      ...certain.map(({ field, asked, to, value }) => ({ field, from: asked, to, value })),
    ],
    doubted: new Map(doubted.map(({ id, to, others }) => [id, [to, ...others]])),
  }
}
