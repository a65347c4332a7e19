import { earlier } from '../laas/documents/document.ts'
import { identityOf } from '../laas/documents/identity.ts'
import type { Database } from './database.ts'
import { contentOf, type Saying, sayingsOf } from './storedDocument.ts'
import { nameOfId } from './twins.ts'
import type { StoredDocument } from './types.ts'

/** What sources say of a document in the very same words of number, date and amount, and who holds it so far. */
export interface Slot {
  documents: StoredDocument[]
  name: string
  sayings: Saying[]
  runs: Set<string>
}

/** What a person has worked on counts on where the page that showed it says otherwise now. */
export function ofSlot({ documents, sayings }: Slot): Saying[] {
  return sayings.length > 0 ? sayings : [{ capture: earlier, row: 0, says: contentOf(documents[0]!) }]
}

/**
 * What each of the documents' sources says, the same together, whichever of the documents holds it: as many of the
 * same as one run shows. A document without sources speaks for itself.
 */
export function slotsOf(group: StoredDocument[], runOf: Map<string, string>): Slot[] {
  const slots: Slot[] = []
  for (const document of group.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const said = Map.groupBy(sayingsOf(document), ({ says }) => identityOf(says))
    if (said.size === 0) said.set(nameOfId(document.id), [])
    for (const [name, sayings] of said) {
      const runs = new Set(sayings.map(({ capture }) => runOf.get(capture) ?? capture))
      const same = slots.find(slot => slot.name === name && slot.runs.isDisjointFrom(runs))
      if (!same) slots.push({ documents: [document], name, sayings, runs })
      else {
        same.documents.push(document)
        same.sayings = [...same.sayings, ...sayings]
        same.runs = same.runs.union(runs)
      }
    }
  }
  return slots
}

/** The runs of the captures that show these documents; what a person typed is a run of its own. */
export async function runsOf(db: Database, group: StoredDocument[]): Promise<Map<string, string>> {
  const ids = [...new Set(group.flatMap(({ sources }) => sources.map(({ capture }) => capture)))]
  const captures = await db.captures.bulkGet(ids)
  return new Map(ids.map((id, i) => [id, captures[i]?.run ?? id]))
}
