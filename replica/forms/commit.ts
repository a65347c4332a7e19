import { nextNumber } from '../data/office.ts'
import type { Entry } from '../data/types.ts'
import { amount, readAmount, readDate } from '../data/write.ts'
import type { Ask } from '../server/ask.ts'
import { controlsOf, type FormDefinition } from './definition.ts'
import { listFor, type Values } from './render.ts'

/** What the page's script works out, worked out again. */
export function recompute(form: FormDefinition, values: Values): void {
  for (const [field, { plus, minus }] of Object.entries(form.sums)) {
    const sum = (fields: string[]) =>
      fields.reduce((total, part) => total + (readAmount(values[part] ?? '') ?? 0), 0)
    values[field] = amount(sum(plus) - sum(minus))
  }
}

/** Errors as the summary prints them, none where the form may be saved. */
export function errorsOf(form: FormDefinition, values: Values, ask: Ask): string[] {
  const errors: string[] = []
  for (const control of controlsOf(form)) {
    const value = (values[control.field] ?? '').trim()
    if (control.required && value === '') errors.push(`กรุณาระบุ${control.label}`)
    else if (control.input === 'date' && value && !readDate(value))
      errors.push(`${control.label} ไม่ถูกต้อง (วว/ดด/ปปปป)`)
    else if (control.input === 'amount') {
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

/** Books the posted form and gives it its number. */
export function commit(form: FormDefinition, values: Values, ask: Ask): Entry {
  const { state } = ask
  const year = ask.faults.wrongYear ?? state.fiscalYear
  const fields: Entry['fields'] = {}
  for (const control of controlsOf(form)) {
    const value = (values[control.field] ?? '').trim()
    if (control.input === 'given') continue
    if (control.input === 'amount' || control.input === 'computed')
      fields[control.field] = readAmount(value) ?? 0
    else if (control.input === 'date') fields[control.field] = readDate(value)!
    else if (control.input === 'select') {
      fields[control.field] =
        listFor(form, control, values, ask.faults).find(o => o.value === value)?.title ?? ''
    } else fields[control.field] = value
  }
  const number = nextNumber(state, form.kind, year)
  const { date, party, [form.amount]: total, ...rest } = fields
  if (form.kind === 'requisition') rest.treasuryNumber = number
  const entry: Entry = {
    id: `entry-${form.kind}-${number}`,
    form: form.id,
    kind: form.kind,
    number,
    date: String(date),
    amount: Number(total),
    party: String(party),
    cancelled: false,
    fields: rest,
    lines: [],
    of: null,
    flaw: null,
    savedAt: new Date().toISOString(),
  }
  state.entries.push(entry)
  ask.save()
  return entry
}
