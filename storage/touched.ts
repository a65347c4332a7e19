import type { Database } from './database.ts'

/** Which of these documents a plan fills, or a person has said something of. */
export async function touchedAmong(db: Database, ids: string[]): Promise<Set<string>> {
  const links = await db.links.where('documentId').anyOf(ids).toArray()
  const plans = await db.plans.where('document').anyOf(ids).toArray()
  return new Set([
    ...plans.map(({ document }) => document),
    ...links.filter(({ by }) => by === 'person').map(({ documentId }) => documentId),
  ])
}
