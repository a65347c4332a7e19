/** What the practice office really did: the truth that tests ask for. Money in satang, dates ISO (Gregorian). */
export interface PracticeDocument {
  id: string
  kind: string
  /** The number it had in the lost system. */
  number: string
  date: string
  amount: number
  party: string
  cancelled: boolean
  /** False for what survived (1 Oct 2566 – 5 Jan 2567) and must not be entered again. */
  lost: boolean
  /** Which form it is entered with. */
  form: string
  fields: Record<string, string | number>
  lines: Record<string, string | number>[]
}

/** A document in the restored system. */
export interface Entry {
  id: string
  form: string
  kind: string
  number: string
  date: string
  amount: number
  party: string
  cancelled: boolean
  fields: Record<string, string | number>
  lines: Record<string, string | number>[]
  /** The old document this is, as the generator knows; null for what a person saved through a form. */
  of: string | null
  /** What went wrong when it was keyed. */
  flaw: 'amount' | 'twice' | null
  savedAt: string
}

export interface PracticeState {
  version: 1
  seed: number
  office: string
  province: string
  /** Buddhist-era fiscal year in force. */
  fiscalYear: number
  documents: PracticeDocument[]
  entries: Entry[]
  /** The last number given, by series. */
  counters: Record<string, number>
}
