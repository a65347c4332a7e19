import type { LaasDocument } from '../documents/document.ts'
import { type Field, type FieldValue, fieldTypes } from '../documents/fields.ts'
import type { Problem } from '../documents/problem.ts'
import { acceptsDocument, fieldValue } from './accepts.ts'
import { isEmpty, wantedText } from './compare.ts'
import { candidatesFor } from './find.ts'
import { notEmpty } from './guards/notEmpty.ts'
import { stateAllows } from './guards/stateAllows.ts'
import { sumsDiffer } from './guards/sums.ts'
import { wrongOffice } from './guards/wrongOffice.ts'
import { wrongYear } from './guards/wrongYear.ts'
import { isNeeded, leftToPerson } from './leftToPerson.ts'
import { chosenAmong, optionsFor } from './option.ts'
import { optionProblem } from './optionProblem.ts'
import { recognise } from './recognise.ts'
import type { FormField, FormMap, Step, View, ViewField, Want } from './view.types.ts'

/**
 * What an office has taught: the old name of a choice and the name it has in the system today; `value` where
 * the name alone does not tell two options apart.
 */
export interface TaughtOption {
  field: Field
  from: string
  to: string
  value?: string | null
}

/** What a person has settled beforehand. */
export interface Agreed {
  taught?: TaughtOption[]
  /** The office whose documents these are, as its pages write it. */
  office?: string
  /** Fields whose present values may be replaced. */
  mayReplace?: Field[]
}

/**
 * Steps in the order in which they must be carried out, and those for fields that may come to light on the way.
 * Problems of weight `stop`: nothing may be filled.
 */
export function planSteps(
  document: LaasDocument,
  map: FormMap,
  view: View,
  { taught = [], office = '', mayReplace = [] }: Agreed = {},
): { steps: Step[]; later: Step[]; problems: Problem[] } {
  const problems: Problem[] = [
    ...stateAllows(document),
    ...wrongYear(document, view),
    ...wrongOffice(office, view),
    ...sumsDiffer(document),
  ]
  const title = map.titles[0] ?? map.id
  if (!acceptsDocument(map, document)) problems.push({ code: 'otherForm', values: [title], weight: 'stop' })
  const recognised = recognise(view, [map])
  if (!recognised) {
    problems.push({ code: 'formUnknown', values: [title], weight: 'stop' })
    return { steps: [], later: [], problems }
  }
  problems.push(...recognised.problems)
  const steps: Step[] = []
  const later: Step[] = []
  const pairs: [Step, ViewField][] = []
  const left = new Set<Field>()
  const plan = (sought: FormField, value: FieldValue | null, line: number | null) => {
    const found = line === null ? recognised.fields.get(sought.field) : lineField(view, sought, line)
    if (value === null && isNeeded(sought, line)) {
      problems.push({ code: 'valueMissing', values: [sought.labels[0]!], weight: 'stop' })
    }
    const open = found && line === null ? leftToPerson(sought, found, value, left) : null
    if (open) {
      problems.push(open)
      left.add(sought.field)
      return
    }
    if (value !== null && line === null && mayComeLater(sought, view))
      later.push({ ...stepFor(sought, value, null, line, taught), later: true })
    if (value === null || !found) return
    if (!isKeyable(sought, found)) {
      if (line === null && isShutOff(sought, found))
        problems.push({
          code: 'valueLocked',
          values: [found.label, textOf(sought.field, value)],
          weight: 'flag',
        })
      return
    }
    if (found.control === 'readonly' && !sought.computed && fieldTypes[sought.field] !== 'date') {
      problems.push({ code: 'fieldLocked', values: [found.label], weight: 'stop' })
    }
    const step = stepFor(sought, value, found, line, taught)
    steps.push(step)
    if (line === null || found.line === line) pairs.push([step, found])
  }
  for (const sought of inOrder(map.fields)) plan(sought, fieldValue(document, sought.field), null)
  for (const [line, { amount, fields }] of document.lines.entries()) {
    const own = { amount, ...fields }
    for (const sought of inOrder(map.lines ?? [])) plan(sought, own[sought.field] ?? null, line)
  }
  steps.sort((a, b) => Number(a.computed) - Number(b.computed))
  for (const [step, field] of pairs) problems.push(...knowable(step, field))
  problems.push(...notEmpty(pairs.filter(([{ field }]) => !mayReplace.includes(field))))
  return { steps, later, problems }
}

/** Nothing on the page looks like it, or it is not open yet: a choice may bring it to light, as a bank where money goes through one. */
function mayComeLater(sought: FormField, view: View): boolean {
  if (sought.required || sought.computed) return false
  const want = { type: fieldTypes[sought.field] }
  return candidatesFor(view.fields, { ...sought, want }, null).every(
    ({ disabled, control }) => disabled && control !== 'readonly' && sought.after.length === 0,
  )
}

/** The field of that line, or of the first: lines that are not there yet look like it. */
function lineField(view: View, sought: FormField, line: number): ViewField | undefined {
  const found = candidatesFor(view.fields, sought, line)
  const first = found.length > 0 ? found : candidatesFor(view.fields, sought, 0)
  return first.length === 1 ? first[0] : undefined
}

/** What the system gives itself stands locked in the form and is not planned; a sum is, to be checked. */
function isKeyable(sought: FormField, field: ViewField): boolean {
  const locked = field.control === 'readonly' || (field.disabled && sought.after.length === 0)
  return !locked || sought.required || sought.computed === true
}

/** Another window fills it, which only a person can open. Numbers are given by the system. */
function isShutOff({ field }: FormField, found: ViewField): boolean {
  const numbered = fieldTypes[field] === 'year' || /number$/i.test(field)
  return found.control === 'readonly' && isEmpty(found) && !numbered
}

const textOf = (field: Field, value: FieldValue) => wantedText(wantOf(field, value, []))

function stepFor(
  sought: FormField,
  value: FieldValue,
  field: ViewField | null,
  line: number | null,
  taught: TaughtOption[],
): Step {
  const label = field?.label || sought.labels[0]!
  const want = wantOf(sought.field, value, taught)
  // Titles may be gone by the time its turn comes.
  const chosen = chosenAmong(field?.options ?? [], want)
  return {
    field: sought.field,
    label,
    labels: [...new Set([field?.label ?? '', ...sought.labels])].filter(text => text !== ''),
    ids: sought.ids,
    after: sought.after,
    computed: sought.computed === true && field !== null && (field.control === 'readonly' || field.disabled),
    want: chosen ? { ...want, chosen } : want,
    line,
    state: 'todo',
    tries: 0,
    problem: null,
  }
}

function wantOf(field: Field, value: FieldValue, taught: TaughtOption[]): Want {
  const type = fieldTypes[field]
  if (type === 'amount') return { type, satang: Number(value) }
  if (type === 'date') return { type, iso: String(value) }
  if (type === 'year') return { type, year: Number(value) }
  if (type === 'text') return { type, text: String(value) }
  const told = taught.find(one => one.field === field && one.from === value)
  // The name of today comes first: it is what is looked for, typed to filter, and read back.
  if (told) return { type, text: told.to, also: [String(value)], value: told.value ?? null }
  return { type, text: String(value), also: [], value: null }
}

/** Options that wait for a cascade are not known yet; all others are, and can be refused at once. */
function knowable(step: Step, field: ViewField): Problem[] {
  if (field.control !== 'select' && field.control !== 'radio') return []
  if (step.after.length > 0 || field.options.length < 2) return []
  const { length } = optionsFor(field.options, step.want)
  return length === 1 ? [] : [optionProblem(length, step.label, step.want)]
}

/** What cascades comes first, each after what it waits for: choosing reloads pages, and texts would be lost. */
function inOrder(fields: FormField[]): FormField[] {
  const sorted: FormField[] = []
  const add = (field: FormField, path: FormField[]) => {
    if (sorted.includes(field) || path.includes(field)) return
    for (const name of field.after) {
      const earlier = fields.find(other => other.field === name)
      if (earlier) add(earlier, [...path, field])
    }
    sorted.push(field)
  }
  const choices = fields.filter(({ field }) => ['choice', 'year'].includes(fieldTypes[field]))
  for (const field of [...choices, ...fields]) add(field, [])
  return sorted
}
