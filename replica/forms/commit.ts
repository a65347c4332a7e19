import { nextNumber } from '../data/office.ts'
import type { Entry } from '../data/types.ts'
import { amount, readAmount, readDate } from '../data/write.ts'
import type { Ask } from '../server/ask.ts'
import { type ControlDefinition, controlsOf, type FormDefinition } from './definition.ts'
import { type Held, listFor, type Values } from './render.ts'

/** What the page's script works out, worked out again. */
export function recompute(form: FormDefinition, { values, lines }: Held): void {
  for (const [field, part] of Object.entries(form.lines?.sums ?? {})) {
    values[field] = amount(lines.reduce((total, line) => total + (readAmount(line[part] ?? '') ?? 0), 0))
  }
  for (const [field, { plus, minus }] of Object.entries(form.sums)) {
    const sum = (fields: string[]) =>
      fields.reduce((total, part) => total + (readAmount(values[part] ?? '') ?? 0), 0)
    values[field] = amount(sum(plus) - sum(minus))
  }
}

/** Errors as the summary prints them, none where the form may be saved. */
export function errorsOf(form: FormDefinition, { values, lines }: Held, ask: Ask): string[] {
  const errors = errorsIn(form, controlsOf(form), values, ask)
  if (!form.lines) return errors
  const filled = lines.filter(isFilled)
  if (filled.length === 0) errors.push(`กรุณาระบุ${form.lines.title}อย่างน้อยหนึ่งรายการ`)
  for (const [index, line] of lines.entries()) {
    if (!isFilled(line)) continue
    errors.push(
      ...errorsIn(form, form.lines.controls, line, ask).map(error => `รายการที่ ${index + 1}: ${error}`),
    )
  }
  const [left, right] = form.lines.balanced ?? []
  const sum = (field: string) =>
    lines.reduce((total, line) => total + (readAmount(line[field] ?? '') ?? 0), 0)
  if (left && right && sum(left) !== sum(right)) errors.push('ยอดเดบิตไม่เท่ากับยอดเครดิต')
  return errors
}

const isFilled = (line: Values) => Object.values(line).some(value => value.trim() !== '')

function errorsIn(form: FormDefinition, controls: ControlDefinition[], values: Values, ask: Ask): string[] {
  const errors: string[] = []
  for (const control of controls) {
    const value = (values[control.field] ?? '').trim()
    if (control.required && value === '') errors.push(`กรุณาระบุ${control.label}`)
    else if (control.input === 'date' && value && !readDate(value))
      errors.push(`${control.label} ไม่ถูกต้อง (วว/ดด/ปปปป)`)
    else if (control.input === 'amount' || control.input === 'split') {
      const satang = readAmount(value)
      if (satang === null) errors.push(`${control.label} ต้องเป็นตัวเลข`)
      else if (control.required && satang <= 0) errors.push(`${control.label} ต้องมากกว่าศูนย์`)
    } else if (control.input === 'select' && value) {
      const known = listFor(form, control, values, ask.faults).some(option => option.value === value)
      if (!known) errors.push(`${control.label} ไม่สัมพันธ์กับรายการที่เลือกไว้`)
    }
  }
  return errors
}

/** Typed texts as what they mean: satang, ISO dates, names of options. */
function fieldsOf(
  form: FormDefinition,
  controls: ControlDefinition[],
  values: Values,
  ask: Ask,
): Entry['fields'] {
  const fields: Entry['fields'] = {}
  for (const control of controls) {
    const value = (values[control.field] ?? '').trim()
    if (control.input === 'given') continue
    if (['amount', 'split', 'computed'].includes(control.input))
      fields[control.field] = readAmount(value) ?? 0
    else if (control.input === 'date') fields[control.field] = readDate(value) ?? ''
    else if (control.input === 'select') {
      fields[control.field] =
        listFor(form, control, values, ask.faults).find(o => o.value === value)?.title ?? ''
    } else fields[control.field] = value
  }
  return fields
}

/** Books the posted form: a new entry gets its number, a corrected one (`before`) keeps it. */
export function commit(form: FormDefinition, { values, lines }: Held, ask: Ask, before?: Entry): Entry {
  const { state } = ask
  const { party, ...fields } = fieldsOf(form, controlsOf(form), values, ask)
  const date = String(fields[form.date ?? 'date'])
  const total = Number(fields[form.amount])
  delete fields.date
  delete fields[form.amount]
  const year = ask.faults.wrongYear ?? state.fiscalYear
  const number = form.typedNumber
    ? values[form.typedNumber]!.trim()
    : (before?.number ?? nextNumber(state, form.kind, year))
  if (form.kind === 'requisition') fields.treasuryNumber = number
  state.counters.entry = (state.counters.entry ?? 0) + 1
  const entry: Entry = {
    id: before?.id ?? `entry-typed-${state.counters.entry}`,
    form: form.id,
    kind: form.kind,
    number,
    date,
    amount: total,
    party: String(party ?? ''),
    cancelled: before?.cancelled ?? false,
    fields,
    lines: form.lines
      ? lines.filter(isFilled).map(line => fieldsOf(form, form.lines!.controls, line, ask))
      : [],
    of: before?.of ?? null,
    flaw: null,
    savedAt: new Date().toISOString(),
  }
  state.entries.splice(before ? state.entries.indexOf(before) : state.entries.length, before ? 1 : 0, entry)
  ask.save()
  return entry
}
