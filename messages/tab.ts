import { z } from '../schema/z.ts'
import { count, gridFrame, problem, rows, short, text } from './shapes.ts'

/** What the extension's own faces ask of a page of either site. */
export type PageTabCall =
  /** A short text that changes when another page, or another form, comes into view. */
  | { type: 'pulse' }
  /** The page as a grid, its rows from `from` on; `rowCount` says how many there are. */
  | { type: 'grid'; from: number }
  /** Capture the page in view. */
  | { type: 'capturePage' }
  /** Go through all pages from here; the run is already stored as walking. */
  | { type: 'walk' }
  /** Ends what is under way: the capture of the page, or the walk with the page it is at. */
  | { type: 'stopCapture' }

/** What they ask where the script that fills forms has been put into the page. */
export type FormCall =
  | { type: 'view' }
  /** Carry out the tab's stored plan. */
  | { type: 'carryOut' }
  | { type: 'stopPlan' }

/** What they ask where a person teaches the form in the page. */
export type PointCall =
  /** Which control will the person press on? Answered then, with its key as in `View`; null where they gave up. */
  | { type: 'point' }
  | { type: 'stopPointing' }
  /** Frame this control for a moment. */
  | { type: 'showControl'; key: string }

/** What they ask where the page may show an entry without a form: all its texts, as they stand side by side. */
export type TextsCall = { type: 'texts' }

/** Answers come from a page: each is parsed before it is used. */
export const gridAnswer = z.object({
  grid: z.extend(gridFrame, { rows }),
  rowCount: count,
  /** The page asks for a login: what it holds is not for this tool. */
  login: z.boolean(),
})

export const captureAnswer = z.object({
  ok: z.literal(true),
  problem: z.nullable(problem),
  added: count,
  known: count,
})

export const pointAnswer = z.object({ key: z.nullable(short) })

const few = z.maxLength(2_000)
export const textsAnswer = z.object({
  rows: z.array(z.array(z.nullable(z.array(z.array(text).check(few)).check(few))).check(few)).check(few),
})

const option = z.object({ value: text, text: text, title: text })
const viewField = z.object({
  key: short,
  label: text,
  labels: z.array(text).check(z.maxLength(100)),
  control: z.enum([
    'text',
    'textarea',
    'number',
    'date',
    'select',
    'combobox',
    'radio',
    'checkbox',
    'readonly',
  ]),
  value: text,
  shown: text,
  options: z.array(option).check(z.maxLength(20_000)),
  id: short,
  name: short,
  disabled: z.boolean(),
  line: z.nullable(count),
})

export const viewAnswer = z.object({
  url: short,
  title: text,
  headings: z.array(text).check(z.maxLength(10_000)),
  fiscalYear: z.nullable(count),
  office: text,
  fields: z.array(viewField).check(z.maxLength(20_000)),
  messages: z.array(text).check(z.maxLength(10_000)),
  login: z.boolean(),
  problems: z.array(problem),
})
