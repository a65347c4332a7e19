import { optionsOf } from '../data/options.ts'
import type { Entry } from '../data/types.ts'
import { amount, dateSlashed } from '../data/write.ts'
import type { Faults } from '../server/faults.ts'
import type { Posted } from '../webforms/post.ts'
import {
  type ControlDefinition,
  controlsOf,
  type FormDefinition,
  lineNameOf,
  nameOf,
  prefix,
} from './definition.ts'
import { type Held, listFor, type Values } from './render.ts'

/** What the page of a form remembers between postbacks. */
export interface Remembered {
  form: string
  lines: number
}

/** Names of the lists of the form and of its lines: what may come back is what was offered. */
export function selectsOf(form: FormDefinition): (name: string) => boolean {
  const own = controlsOf(form)
    .filter(control => control.input === 'select')
    .map(nameOf)
  const inLines = (form.lines?.controls ?? []).filter(control => control.input === 'select')
  return name =>
    own.includes(name) ||
    (name.startsWith(`${prefix}${form.lines?.name}:`) &&
      inLines.some(control => name.endsWith(`:${control.name}`)))
}

export function newForm(form: FormDefinition): Held {
  const values: Values = {}
  for (const control of controlsOf(form)) {
    if (control.list && control.initial) {
      values[control.field] = optionsOf(control.list).find(option => option.title === control.initial)!.value
    }
  }
  return { values, lines: Array.from({ length: form.lines?.first ?? 0 }, () => ({})) }
}

function typedIn(control: ControlDefinition, name: string, posted: Posted<Remembered>): string {
  if (control.input !== 'split') return posted.value(name)
  const [baht, satang] = [posted.value(`${name}Baht`).trim(), posted.value(`${name}Satang`).trim()]
  return satang === '' ? baht : `${baht || '0'}.${satang.padStart(2, '0')}`
}

export function heldBy(form: FormDefinition, posted: Posted<Remembered>): Held {
  const values: Values = {}
  for (const control of controlsOf(form)) {
    if (control.input !== 'given') values[control.field] = typedIn(control, nameOf(control), posted)
  }
  const { lines } = form
  if (!lines) return { values, lines: [] }
  const line = (index: number): Values =>
    Object.fromEntries(
      lines.controls.map(control => [
        control.field,
        typedIn(control, lineNameOf(lines, control, index), posted),
      ]),
    )
  return { values, lines: Array.from({ length: posted.state.lines }, (_, index) => line(index)) }
}

/** A saved entry as the form shows it again. */
export function heldOf(form: FormDefinition, entry: Entry, faults: Faults): Held {
  const own: Entry['fields'] = {
    ...entry.fields,
    [form.date ?? 'date']: entry.date,
    [form.amount]: entry.amount,
    number: entry.number,
    party: entry.party,
  }
  const shown = (controls: ControlDefinition[], fields: Entry['fields']): Values => {
    const values: Values = {}
    for (const control of controls) {
      const value = fields[control.field] ?? ''
      values[control.field] =
        control.input === 'select'
          ? (listFor(form, control, values, faults).find(option => option.title === value)?.value ?? '')
          : typeof value === 'number'
            ? amount(value)
            : control.input === 'date' && value
              ? dateSlashed(value)
              : value
    }
    return values
  }
  return {
    values: shown(controlsOf(form), own),
    lines: form.lines ? entry.lines.map(line => shown(form.lines!.controls, line)) : [],
  }
}
