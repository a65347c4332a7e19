/** The kinds of document, in the order in which they are keyed: budget first, journals last. */
export const kinds = [
  'transfer',
  'receipt',
  'remittance',
  'contract',
  'requisition',
  'cheque',
  'loan',
  'journal',
] as const

export type Kind = (typeof kinds)[number]

/** Where a document stands on its way back into the system. */
export const states = [
  'todo',
  'filled',
  'saved',
  'confirmed',
  'differs',
  'twice',
  'skipped',
  'outside',
  'cancelled',
] as const

export type State = (typeof states)[number]
