import type { Entry, PracticeDocument } from '../../replica/data/types.ts'
import { type ControlDefinition, controlsOf, type FormDefinition } from '../../replica/forms/definition.ts'

type Value = string | number | undefined

/** A saved entry against the document it is: fields that are wrong, and those that stayed empty. */
export function compareEntry(
  form: FormDefinition,
  old: PracticeDocument,
  entry: Entry,
): { wrong: string[]; unfilled: string[] } {
  const wrong: string[] = []
  const unfilled: string[] = []
  const compare = (control: ControlDefinition, wanted: Value, held: Value, where: string) => {
    if (control.input === 'given' || (control.input === 'computed' && wanted === undefined)) return
    if (!wanted && (!held || control.initial)) return
    if (wanted && !held) unfilled.push(`${where}${control.field}`)
    else if (wanted !== held) wrong.push(`${where}${control.field}: ${wanted} ≠ ${held}`)
  }
  const own = ({ fields, number, date, amount, party }: PracticeDocument | Entry, field: string): Value =>
    ({ number, party, [form.date ?? 'date']: date, [form.amount]: amount })[field] ?? fields[field]
  for (const control of controlsOf(form)) {
    if (control.field !== 'number' || form.typedNumber === 'number')
      compare(control, own(old, control.field), own(entry, control.field), '')
  }
  if (!form.lines) return { wrong, unfilled }
  if (old.lines.length !== entry.lines.length)
    wrong.push(`lines: ${old.lines.length} ≠ ${entry.lines.length}`)
  for (const [at, line] of old.lines.entries()) {
    for (const control of form.lines.controls)
      compare(control, line[control.field], entry.lines[at]?.[control.field], `line ${at + 1} `)
  }
  return { wrong, unfilled }
}
