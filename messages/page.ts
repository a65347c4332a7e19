import { type Field, fieldTypes } from '../laas/documents/fields.ts'
import { z } from '../schema/z.ts'
import { count, gridFrame, problem, rows, short, text } from './shapes.ts'

/**
 * Everything that a content script may ask of the background: what a page may be allowed to cause, and no
 * more. A page that has taken over its content script can send these and nothing else; each is bound to
 * the tab that it came from.
 */

const readBack = z
  .array(
    z.object({
      field: z.enum(Object.keys(fieldTypes) as [Field, ...Field[]]),
      label: short,
      line: z.nullable(count),
      wanted: text,
      shown: text,
      verdict: z.enum(['equal', 'different', 'missing', 'computed']),
    }),
  )
  .check(z.maxLength(5_000))

const id = z.string().check(z.maxLength(200))

/** What a page tells and writes down as the person presses save: when (ISO time), what the form holds, all that the page shows. */
export const savePress = z.object({ plan: id, at: id, readBack, text: short })
export type SavePress = z.infer<typeof savePress>

export const pageCall = z.discriminatedUnion('type', [
  /** A content script has started: is there anything to go on with? */
  z.object({ type: z.literal('hello'), url: short, login: z.boolean() }),
  /** A plan is under way in this tab: the script that fills forms is wanted on the page. */
  z.object({ type: z.literal('needFilling') }),
  z.object({
    type: z.literal('captureBegin'),
    capture: id,
    purpose: z.enum(['page', 'walk', 'glance']),
    url: short,
    title: short,
  }),
  /** Rows go as they are read: before anybody knows what stands around them. */
  z.object({ type: z.literal('captureRows'), capture: id, from: count, rows }),
  z.object({
    type: z.literal('captureEnd'),
    capture: id,
    rowCount: count,
    grid: gridFrame,
    /** The pager offers a later page. */
    more: z.boolean(),
  }),
  /** The person wants no more of this capture: what is not stored yet is to be forgotten. */
  z.object({ type: z.literal('captureStop'), capture: id }),
  /** The page cannot be read, or has not changed after its pager was pressed. */
  z.object({ type: z.literal('walkStuck'), problem }),
  /** Presses the pager that carries this one-time mark, in the page's own world. */
  z.object({ type: z.literal('walkPress'), mark: id }),
  /** The form of the tab's plan is on the page: carry it out, from its beginning where it had waited. */
  z.object({ type: z.literal('planResume') }),
  z.object({
    type: z.literal('planTry'),
    plan: id,
    step: count,
    left: z.optional(count),
    chosen: z.optional(z.object({ value: text, text: text })),
  }),
  z.object({ type: z.literal('planStepDone'), plan: id, step: count }),
  z.object({ type: z.literal('planStop'), plan: id, step: z.nullable(count), problem }),
  z.object({ type: z.literal('planFinished'), plan: id, readBack }),
  /** The filled form holds something else than when it was read back last. */
  z.object({ type: z.literal('planReadAgain'), plan: id, readBack }),
  z.object({ type: z.literal('planPress'), plan: id, mark: id }),
  /** The person pressed a save button of a form that a plan had filled. */
  z.object({ type: z.literal('savePressed'), press: savePress }),
  /** The texts with which the page may be answering the person's save. */
  z.object({
    type: z.literal('outcome'),
    plan: id,
    messages: z.array(short).check(z.maxLength(100)),
    /** All that the page shows, for words that the office has taught. */
    text: short,
  }),
])

export type PageCall = z.infer<typeof pageCall>
