import { allOptionsOf, type ListOption, optionsOf } from '../data/options.ts'
import type { Faults } from '../server/faults.ts'
import { esc, idOf } from '../webforms/html.ts'
import type { EventValidation } from '../webforms/state.ts'
import { type ControlDefinition, controlOf, type FormDefinition, nameOf } from './definition.ts'
import { onChange } from './scripts.ts'

/** Posted values, by field: GUIDs of options, texts as typed. */
export type Values = Record<string, string>

/** What a form holds: its own fields, and those of its lines. */
export interface Held {
  values: Values
  lines: Values[]
}

export function listFor(
  form: FormDefinition,
  control: ControlDefinition,
  values: Values,
  faults: Faults,
): ListOption[] {
  const parent = control.parent && controlOf(form, control.parent)
  const options = optionsOf(control.list!, parent ? values[parent.field] : '')
  return options.filter(option => option.title !== faults.dropOption)
}

/** The table of label|control pairs, and what may be posted from it. */
export function formTable(
  form: FormDefinition,
  values: Values,
  faults: Faults,
  validation: EventValidation,
): string {
  const rows = form.rows.map(row => {
    const cells = row.map((control, index) => {
      const star = control.required ? '<span class="req">*</span>' : ''
      const last = index === row.length - 1 && row.length < 3 ? ` colspan="${7 - 2 * row.length}"` : ''
      return `<td class="lbl">${esc(control.label)}&nbsp;:${star}</td><td${last}>${draw(form, control, nameOf(control), values, faults, validation)}</td>`
    })
    return `<tr>${cells.join('\n')}</tr>`
  })
  return `<table class="frm" id="_ctl0__ctl0_tblForm" cellspacing="0">
<tr><td class="caption" colspan="6">${esc(form.title)}</td></tr>\n${rows.join('\n')}\n</table>`
}

/** One control under the given name, with its value. */
export function draw(
  form: FormDefinition,
  control: ControlDefinition,
  name: string,
  values: Values,
  faults: Faults,
  validation: EventValidation,
): string {
  const attributes = `name="${name}" id="${idOf(name)}"`
  const value = values[control.field] ?? ''
  if (control.input === 'given') return `<span id="${idOf(name)}">${esc(value) || '(ระบบกำหนดให้)'}</span>`
  if (control.input === 'select') return drawSelect(form, control, name, values, faults, validation)
  if (control.input === 'date') {
    return `<input ${attributes} type="text" value="${esc(value)}" maxlength="10" size="12" onblur="dateLeft(this)" onchange="dateLeft(this)" /> <span>วว/ดด/ปปปป</span>`
  }
  if (control.input === 'textarea') {
    return `<textarea ${attributes} rows="2" cols="50">${esc(value)}</textarea>`
  }
  if (control.input === 'text') {
    return `<input ${attributes} type="text" value="${esc(value)}" size="36" maxlength="200" />`
  }
  if (control.input === 'split') {
    const [baht = '', satang = ''] = value.split('.')
    const box = (part: string, held: string, size: number) =>
      `<input name="${name}${part}" id="${idOf(name)}${part}" type="text" class="num" value="${esc(held)}" size="${size}" maxlength="${size}" onchange="calculate()" />`
    return `${box('Baht', baht, 12)} บาท ${box('Satang', satang, 2)} สต.`
  }
  const computed = control.input === 'computed' ? ' readonly="readonly" style="background:#ddd"' : ''
  return `<input ${attributes} type="text" class="num" value="${esc(value)}" size="16" maxlength="20"${computed} onblur="amountLeft(this)" onchange="amountLeft(this)" /> บาท`
}

function drawSelect(
  form: FormDefinition,
  control: ControlDefinition,
  name: string,
  values: Values,
  faults: Faults,
  validation: EventValidation,
): string {
  const value = values[control.field] ?? ''
  const change = onChange(form, control.field)
  if (change.includes('__doPostBack')) validation.register(name)
  const options = listFor(form, control, values, faults)
  // A list that a script fills: the server vouches for all that the service can give.
  for (const option of control.by === 'asmx' ? allOptionsOf(control.list!) : options) {
    if (option.title !== faults.dropOption) validation.register(name, option.value)
  }
  validation.register(name, '')
  const lines = options.map(option => {
    const selected = option.value === value ? ' selected="selected"' : ''
    const title = option.title === option.text ? '' : ` title="${esc(option.title)}"`
    return `<option${selected} value="${option.value}"${title}>${esc(option.text)}</option>`
  })
  return `<select name="${name}" id="${idOf(name)}"${change ? ` onchange="${esc(change)}"` : ''}>
<option value=""></option>\n${lines.join('\n')}\n</select>`
}
