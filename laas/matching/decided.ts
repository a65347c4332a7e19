import type { Decisions } from './types.ts'

/** What people decided, ready to be asked. Ids of documents and of sightings may overlap. */
export interface Decided {
  /** Whether anything was decided. */
  speaks: boolean
  sightingOf: ReadonlyMap<string, string>
  documentOf: ReadonlyMap<string, string>
  isRejected(documentId: string, sightingId: string): boolean
  speaksOfDocument(id: string): boolean
  speaksOfSighting(id: string): boolean
}

/** Of two confirmed links of one document or one sighting the later holds; a confirmed pair is not rejected. */
export function decided({ confirmed, rejected }: Decisions): Decided {
  const sightingOf = new Map<string, string>()
  const documentOf = new Map<string, string>()
  for (const [documentId, sightingId] of confirmed) {
    const oldSighting = sightingOf.get(documentId)
    const oldDocument = documentOf.get(sightingId)
    if (oldSighting !== undefined) documentOf.delete(oldSighting)
    if (oldDocument !== undefined) sightingOf.delete(oldDocument)
    sightingOf.set(documentId, sightingId)
    documentOf.set(sightingId, documentId)
  }
  const no = new Set(rejected.map(pair => pair.join('\n')))
  const documents = new Set([...sightingOf.keys(), ...rejected.map(([documentId]) => documentId)])
  const sightings = new Set([...documentOf.keys(), ...rejected.map(([, sightingId]) => sightingId)])
  return {
    speaks: documents.size > 0,
    sightingOf,
    documentOf,
    isRejected: (documentId, sightingId) => no.has(`${documentId}\n${sightingId}`),
    speaksOfDocument: id => documents.has(id),
    speaksOfSighting: id => sightings.has(id),
  }
}
