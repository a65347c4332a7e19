import type { MatchDocument, Sighting } from '../../../../laas/matching/types.ts'

/** What really happened, sighting by sighting. */
export interface Origin {
  /** The documents that this sighting stands for; none where it is in no report. */
  documents: string[]
  /** How it came to be. `again`: the second entry of its document. */
  how: 'entered' | 'again' | 'part' | 'merged' | 'foreign'
}

export interface Case {
  documents: MatchDocument[]
  sightings: Sighting[]
  truth: Map<string, Origin>
}
