import type { IsoDate, Satang } from '../documents/document.ts'
import type { Fields } from '../documents/fields.ts'
import type { Kind } from '../documents/kinds.ts'

/** What matching needs of a document; `LaasDocument` fits. */
export interface MatchDocument {
  id: string
  kind: Kind
  number: string
  date: IsoDate | null
  amount: Satang | null
  party: string
  fields: Fields
}

/** A document seen in the restored system (พบในระบบ). `number` is the new one. */
export interface Sighting {
  id: string
  kind: Kind
  number: string
  date: IsoDate | null
  amount: Satang | null
  party: string
  fields: Fields
}

/** One reason, as a key of the locales (`reason_<code>`) with the points it gives or costs. */
export interface Reason {
  code: string
  points: number
  values: string[]
}

export type Zone = 'certain' | 'ask'

export interface LinkProposal {
  documentId: string
  sightingId: string
  zone: Zone
  /** 1 is the likeliest sighting of this document. */
  rank: number
  score: number
  reasons: Reason[]
  /** Fields in which the two are not equal. */
  differs: string[]
}

export interface Twice {
  documentId: string
  /** The sighting that is linked, and the further ones that are the same entry again. */
  sightingId: string
  again: string[]
}

export interface Matching {
  links: LinkProposal[]
  twice: Twice[]
  unmatched: { documents: string[]; sightings: string[] }
}

/** What a person decided: these links hold, those are never proposed again. */
export interface Decisions {
  confirmed: [documentId: string, sightingId: string][]
  rejected: [documentId: string, sightingId: string][]
}
