import { z } from '../schema/z.ts'
import { count } from './shapes.ts'

/** The channel on which the background tells the open faces how far the page of a tab is. */
export const progressChannel = 'laas-capture-progress'

const tab = z.int()

export const captureProgress = z.discriminatedUnion('doing', [
  /** How many rows of the page have come in; how many there are nobody knows before its end. */
  z.object({ tab, doing: z.literal('reading'), rows: count }),
  /** The share of its rows and documents that is written, 0 … 1. */
  z.object({ tab, doing: z.literal('storing'), share: z.number().check(z.gte(0), z.lte(1)) }),
  /** Stored, refused or stopped. */
  z.object({ tab, doing: z.literal('nothing') }),
])

export type CaptureProgress = z.infer<typeof captureProgress>
