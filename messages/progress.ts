import { z } from '../schema/z.ts'
import { count } from './shapes.ts'

/** The channel on which the background and the open faces speak of a page that is being stored. No page hears it. */
export const captureChannel = 'laas-capture'

const tab = z.int()

/** What the background tells: how far the page of a tab is. */
export const captureProgress = z.discriminatedUnion('doing', [
  /** How many rows of the page have come in; how many there are nobody knows before its end. */
  z.object({ tab, doing: z.literal('reading'), rows: count }),
  /** The share of its rows and documents that is written, 0 … 1. */
  z.object({ tab, doing: z.literal('storing'), share: z.number().check(z.gte(0), z.lte(1)) }),
  /** Stored or refused; `stopped`: given up, and nothing of it is stored. */
  z.object({ tab, doing: z.literal('nothing'), stopped: z.boolean() }),
])

export type CaptureProgress = z.infer<typeof captureProgress>

/** What a face tells: the person wants no more of the page of a tab. */
export const captureHalt = z.object({ tab, halt: z.literal(true) })

export type CaptureHalt = z.infer<typeof captureHalt>
