import type { Contradiction } from '../../components/panel/Contradictions.tsx'
import { contradictionsIn } from '../../flows/contradictions.ts'
import type { Database } from '../../storage/database.ts'
import type { StoredDocument } from '../../storage/types.ts'
import { useLive } from './useLive.ts'

/** What sources contradict in, of each of these documents that they do, by its id. */
export function useContradictions(
  db: Database,
  documents: readonly StoredDocument[],
): ReadonlyMap<string, Contradiction[]> {
  const open = documents.filter(({ contradicts, chosen }) => contradicts || chosen)
  return useLive(
    async () =>
      new Map(
        await Promise.all(
          open.map(async document => [document.id, await contradictionsIn(db, document)] as const),
        ),
      ),
    [JSON.stringify(open.map(({ id, contradicts, chosen }) => [id, contradicts, chosen]))],
    new Map(),
  )
}
