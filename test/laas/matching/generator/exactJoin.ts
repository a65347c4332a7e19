import type { LinkProposal, MatchDocument, Matching } from '../../../../laas/matching/types.ts'
import { foldParty } from '../../../../laas/thai/names.ts'

/** The simplest thing that is never wrong: a hash join on day, amount and payee, unique on both sides. */
export function exactJoin(documents: MatchDocument[], sightings: MatchDocument[]): Matching {
  const known = new Map<string, string>()
  const key = ({ kind, date, amount, party }: MatchDocument) => {
    let name = known.get(party)
    if (name === undefined) {
      name = foldParty(party)
      known.set(party, name)
    }
    return `${kind}|${date}|${amount}|${name}`
  }
  const olds = single(documents, key)
  const links: LinkProposal[] = []
  for (const [at, sightingId] of single(sightings, key)) {
    const documentId = olds.get(at)
    if (documentId && sightingId)
      links.push({ documentId, sightingId, zone: 'certain', rank: 1, score: 0, reasons: [], differs: [] })
  }
  return { links, twice: [], unmatched: { documents: [], sightings: [] } }
}

/** The id under each key, or null where two share it. */
function single(entries: MatchDocument[], key: (entry: MatchDocument) => string): Map<string, string | null> {
  const found = new Map<string, string | null>()
  for (const entry of entries) {
    const at = key(entry)
    found.set(at, found.has(at) ? null : entry.id)
  }
  return found
}
