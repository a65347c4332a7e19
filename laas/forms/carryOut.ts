import type { Field } from '../documents/fields.ts'
import type { Problem } from '../documents/problem.ts'
import { addLineControls } from './addLine.ts'
import { formAddress } from './address.ts'
import type { apply } from './apply.ts'
import { isCut, isEmpty, shows, wantedText } from './compare.ts'
import { compareFields } from './compareFields.ts'
import { fiscalYearsOn } from './fiscalYear.ts'
import type { Listed } from './found.ts'
import { documentsOf } from './frames.ts'
import { isTaken, lacksLine } from './gridLines.ts'
import { isLogin } from './isLogin.ts'
import { type Leaving, watchLeaving } from './leaving.ts'
import { isNearer } from './nearer.ts'
import { chosenAmong, optionsFor } from './option.ts'
import { optionProblem } from './optionProblem.ts'
import { postsBack, webFormsState } from './postback.ts'
import { far, type Way, wayToDay } from './postedCalendar.ts'
import { partsToSet } from './setValue/compound.ts'
import { candidates } from './stepCandidates.ts'
import type { Chosen, Plan, ReadBackField, Step } from './view.types.ts'
import { change, settled, until } from './wait.ts'

/** How the loop in the page reaches what outlives the page. Each call is stored before it resolves. */
export interface CarryOutPort {
  /**
   * Before each try: the page may die right after it. `left` as in `Step`: one that comes nearer than the last is not
   * counted. `chosen` as in `Want`.
   */
  beforeTry(step: number, left?: number, chosen?: Chosen): Promise<void>
  stepDone(step: number): Promise<void>
  stop(step: number | null, problem: Problem): Promise<void>
  finished(readBack: ReadBackField[]): Promise<void>
  /** Presses a pager or an "add line" link in the page's own world. */
  press(element: Element): Promise<void>
  /** How the page is seen and a control set: passed in, so that these can be scripts of their own, each small. */
  listed(root: Document): Listed[]
  apply: typeof apply
}

const patience = 15_000
/** How long after the page has answered the line that was asked for may come. */
const late = 2_000
/** A page's own handlers have been seen to change a value a second after it was set. */
const watched = 1_200

/** A step with the tries that had brought it about before: a form that was lost is filled anew. */
type Tried = Step & { before: number }

/** Twice without effect, and six times in all: two fields that undo each other must not do so for ever. */
function isExhausted({ tries, before }: Tried): boolean {
  return tries - before >= 2 || tries >= 6
}

class Stop extends Error {
  readonly step: number | null
  readonly problem: Problem
  constructor(step: number | null, problem: Problem) {
    super(problem.code)
    this.step = step
    this.problem = problem
  }
}

/**
 * Carries a plan out in the page at hand, from wherever it stands: steps that the page already shows are
 * skipped. Ends with `port.finished` or `port.stop`, or silently when `signal` aborts or the page goes away.
 */
export async function carryOut(
  root: () => Document,
  plan: Plan,
  port: CarryOutPort,
  signal: AbortSignal,
): Promise<void> {
  const steps = plan.steps.map(step => ({ ...step, before: step.state === 'done' ? step.tries : 0 }))
  /** Lists that were empty when their turn came: a page may ask for all else before it fills them. */
  const empty = new Set<Field>()
  let again = false
  try {
    do {
      await settled(root, signal)
      guard(root(), plan, port)
      let seen: Listed[] | null = null
      const taken = steps.findIndex(step => step.line && step.tries > 0 && isTaken(port.listed(root()), step))
      if (taken >= 0) throw oneByOne(steps[taken]!, taken)
      for (const [index, step] of steps.entries()) {
        if (step.later) seen ??= port.listed(root())
        if (step.computed || (step.later && isAway(seen!, step))) continue
        if (!again && [step.field, ...step.after].some(field => empty.has(field))) {
          empty.add(step.field)
          continue
        }
        try {
          await bring(root, plan, step, index, port, signal)
        } catch (error) {
          if (again || !isEmptyList(error) || !hasOthers(steps, index)) throw error
          empty.add(step.field)
        }
        seen = null
      }
      if (empty.size > 0 && !again) {
        again = true
        await askAnew(root, steps, empty, port, signal)
      }
      await watch(root, signal)
    } while (!areThere(port.listed(root()), steps))
    await port.finished(
      compareFields(
        port.listed(root()).map(({ field }) => field),
        steps,
      ),
    )
  } catch (error) {
    if (error instanceof Stop) await port.stop(error.step, error.problem)
    else if (!signal.aborted) throw error
  }
}

function isEmptyList(error: unknown): boolean {
  return error instanceof Stop && error.problem.code === 'listEmpty'
}

/** Steps after this one that do not wait for it. */
function hasOthers(steps: Tried[], at: number): boolean {
  const { field } = steps[at]!
  return steps.some(
    (one, index) => index > at && one.state === 'todo' && !one.computed && !one.after.includes(field),
  )
}

/** Chooses once more what the empty lists wait for, now that all else is filled. */
async function askAnew(
  root: () => Document,
  steps: Tried[],
  empty: ReadonlySet<Field>,
  port: CarryOutPort,
  signal: AbortSignal,
): Promise<void> {
  const waiting = steps.filter(({ field }) => empty.has(field))
  for (const [index, step] of steps.entries()) {
    const [found, ...others] = candidates(port.listed(root()), step)
    const isAsked = !empty.has(step.field) && waiting.some(({ after }) => after.includes(step.field))
    if (!isAsked || step.line !== null || !found || others.length > 0) continue
    await port.beforeTry(index)
    step.tries++
    await setAndWait(root, found, null, step, port, signal)
  }
}

function guard(root: Document, plan: Plan, port: CarryOutPort): void {
  if (isLogin(root)) throw new Stop(null, { code: 'sessionLost', values: [], weight: 'stop' })
  if (formAddress(root.URL) !== formAddress(plan.address)) {
    throw new Stop(null, { code: 'otherPage', values: [root.title], weight: 'stop' })
  }
  const years = plan.fiscalYear === null ? [] : fiscalYearsOn(root, port.listed(root))
  if (plan.fiscalYear !== null && (years.length !== 1 || years[0] !== plan.fiscalYear)) {
    // A page that shows neither year nor form tells of an error.
    if (years.length === 0 && port.listed(root).length === 0)
      throw new Stop(null, { code: 'otherPage', values: [root.title], weight: 'stop' })
    const values = [String(plan.fiscalYear), years.join(', ') || '-']
    throw new Stop(null, { code: 'wrongYear', values, weight: 'stop' })
  }
}

async function bring(
  root: () => Document,
  plan: Plan,
  step: Tried,
  index: number,
  port: CarryOutPort,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    if (step.line && step.tries > 0 && isTaken(port.listed(root()), step)) throw oneByOne(step, index)
    if (step.line && lacksLine(port.listed(root()), step)) {
      await addLine(root, plan, step, index, port, signal)
      continue
    }
    const found = await ready(root, step, index, port, signal)
    if (shows(found.field, step.want) || (step.tries > 0 && isCut(found.field, step.want))) break
    const way = wayFor(found, step)
    const left = way?.left ?? leftOf(found, step)
    const nearer = isNearer(step, left)
    if (isExhausted(step) && !nearer) throw new Stop(index, failure(step, found))
    const problem = refusal(found, step)
    if (problem) throw new Stop(index, problem)
    const chosen = chosenAmong(found.field.options, step.want)
    // The plan is read back by the same wants, also where the page lives on.
    if (chosen) step.want.chosen = chosen
    await port.beforeTry(index, left, chosen)
    if (!nearer) step.tries++
    step.left = left
    step.state = 'todo'
    const failed = await setAndWait(root, found, way, step, port, signal)
    if (failed) throw new Stop(index, failed)
    if (isLogin(root())) guard(root(), plan, port)
  }
  if (step.state === 'done') return
  step.state = 'done'
  await port.stepDone(index)
}

/** What is still to be done after this try: a date that stands in one control is done with it. */
function leftOf({ parts }: Listed, { want }: Step): number | undefined {
  if (parts) return partsToSet(parts, want)?.length
  return want.type === 'date' ? far : undefined
}

/** Presses the page's own "add line" and waits for the line; counted as a try, for the page may die of it. */
async function addLine(
  root: () => Document,
  plan: Plan,
  step: Tried,
  index: number,
  port: CarryOutPort,
  signal: AbortSignal,
): Promise<void> {
  const controls = addLineControls(root())
  if (controls.length !== 1 || isExhausted(step)) {
    throw new Stop(index, { code: 'lineMissing', values: [String((step.line ?? 0) + 1)], weight: 'stop' })
  }
  await port.beforeTry(index)
  step.tries++
  const leaving = watchLeaving(root())
  await port.press(controls[0]!)
  const state = webFormsState(root())
  const came = () => leaving.now || !lacksLine(port.listed(root()), step) || null
  await until(root, () => came() ?? (webFormsState(root()) !== state || null), patience, signal)
  await until(root, came, late, signal)
  await afterLeaving(root, leaving, signal)
  guard(root(), plan, port)
  // Pressing again would add another line, an empty one.
  if (webFormsState(root()) !== state && lacksLine(port.listed(root()), step)) throw oneByOne(step, index)
}

function oneByOne({ line }: Step, index: number): Stop {
  return new Stop(index, { code: 'linesOneByOne', values: [String(line)], weight: 'stop' })
}

/** The control of a step, found anew, enabled, and holding the option that is wanted; waits for all that. */
async function ready(
  root: () => Document,
  step: Step,
  index: number,
  port: CarryOutPort,
  signal: AbortSignal,
): Promise<Listed> {
  let last: Listed[] = []
  const found = await until(
    root,
    () => {
      last = candidates(port.listed(root()), step)
      if (last.length !== 1) return null
      const { field, control } = last[0]!
      if (shows(field, step.want)) return last[0]!
      const choosable = control !== 'select' || optionsFor(field.options, step.want).length > 0
      return choosable && !isLocked(last[0]!, step) ? last[0]! : null
    },
    patience,
    signal,
  )
  if (found) return found
  if (isLogin(root())) throw new Stop(null, { code: 'sessionLost', values: [], weight: 'stop' })
  if (last.length === 1) {
    const locked = isLocked(last[0]!, step)
    throw new Stop(
      index,
      locked ? { code: 'fieldLocked', values: [step.label], weight: 'stop' } : noOption(last[0]!, step),
    )
  }
  const code = last.length === 0 ? 'fieldMissing' : 'fieldAmbiguous'
  throw new Stop(index, { code, values: [step.label], weight: 'stop' })
}

/** A list that holds nothing but a blank waits for the page, not for another name. */
function noOption({ field, control }: Listed, step: Step): Problem {
  const none = control === 'select' && field.options.every(({ value, text }) => value === '' || text === '')
  return none
    ? { code: 'listEmpty', values: [step.label, wantedText(step.want)], weight: 'stop' }
    : optionProblem(0, step.label, step.want)
}

/** Calendars lock what they write into. */
function isLocked(found: Listed, step: Step): boolean {
  const { field, control } = found
  if (field.disabled) return wayFor(found, step) === null
  return control === 'readonly' && step.want.type !== 'date'
}

/** The link of a WebForms calendar that brings a locked date nearer; what can be typed is typed. */
function wayFor({ element, field }: Listed, { want }: Step): Way | null {
  const locked = field.disabled || (element as HTMLInputElement).readOnly
  return locked && want.type === 'date' ? wayToDay(element, want.iso) : null
}

function refusal({ field, control }: Listed, step: Step): Problem | null {
  const isChoice = control === 'select' || control === 'radio' || field.options.length > 0
  if (!isChoice) return null
  const { length } = optionsFor(field.options, step.want)
  return length === 1 ? null : optionProblem(length, step.label, step.want)
}

async function setAndWait(
  root: () => Document,
  found: Listed,
  way: Way | null,
  step: Step,
  port: CarryOutPort,
  signal: AbortSignal,
): Promise<Problem | null> {
  const leaving = watchLeaving(root())
  const state = webFormsState(root())
  const changed = found.parts
    ? (partsToSet(found.parts, step.want) ?? []).map(({ part }) => part.element)
    : [found.element]
  const expected = way !== null || changed.some(postsBack)
  const pressed = way?.link ?? found.element
  try {
    if (way) await port.press(way.link)
    const problem = way ? null : await port.apply(root, found, step.want, signal)
    if (problem) return problem
    const replaced = () => leaving.now || !pressed.isConnected || webFormsState(root()) !== state || null
    if (expected) await until(root, replaced, 8_000, signal)
    await afterLeaving(root, leaving, signal)
    return null
  } finally {
    leaving.stop()
  }
}

/**
 * A page that is being left is left alone: its script ends with it, and the next page's goes on. A frame that
 * is left does not end the script: it waits for what comes in its place.
 */
async function afterLeaving(root: () => Document, leaving: Leaving, signal: AbortSignal): Promise<void> {
  leaving.stop()
  const gone = () => leaving.documents.some(inner => !documentsOf(root()).includes(inner)) || null
  if (leaving.now) await until(root, gone, 30_000, signal)
  await settled(root, signal)
}

/** Lets the page have its say about what was set. */
async function watch(root: () => Document, signal: AbortSignal): Promise<void> {
  const end = performance.now() + watched
  for (let left = watched; left > 0; left = end - performance.now()) await change(root(), left, signal)
}

/** Every step has come about, as far as it is for the fill to bring about. */
function areThere(all: Listed[], steps: Step[]): boolean {
  return steps.every(step => step.computed || (step.later && isAway(all, step)) || holds(all, step))
}

function holds(all: Listed[], step: Step): boolean {
  const found = candidates(all, step)
  return found.length === 1 && (shows(found[0]!.field, step.want) || isCut(found[0]!.field, step.want))
}

/** No choice has brought its field to light, or something else stands in it that the page, or a person, wrote. */
function isAway(all: Listed[], step: Step): boolean {
  const [found, ...others] = candidates(all, step)
  if (!found || others.length > 0 || isLocked(found, step)) return true
  const { field, control } = found
  // A line that was added has a column of that name: it is not the form's own.
  if (field.line !== null) return true
  const isTyped = control === 'text' || control === 'textarea' || control === 'number'
  return isTyped && !isEmpty(field) && !shows(field, step.want)
}

function failure(step: Step, { field }: Listed): Problem {
  return {
    code: 'stepWithoutEffect',
    values: [step.label, wantedText(step.want), field.shown || field.value],
    weight: 'stop',
  }
}
