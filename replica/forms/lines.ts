import type { Faults } from '../server/faults.ts'
import { esc, idOf } from '../webforms/html.ts'
import type { Posted } from '../webforms/post.ts'
import type { EventValidation } from '../webforms/state.ts'
import { type FormDefinition, lineNameOf, prefix } from './definition.ts'
import { draw, type Held, type Values } from './render.ts'

const addLink = `${prefix}lnkAddLine`
const addButton = `${prefix}btnAddLine`
const removeLink = (name: string, line: number) => `${prefix}${name}:_ctl${line + 2}:lnkRemove`

/** The grid of lines: labels stand in the header alone. Nothing where the form has no lines. */
export function linesTable(
  form: FormDefinition,
  held: Values[],
  faults: Faults,
  validation: EventValidation,
): string {
  const { lines } = form
  if (!lines) return ''
  const heads = ['ลำดับ', ...lines.controls.map(control => control.label + (control.required ? ' *' : '')), '']
  const rows = held.map((values, index) => {
    const cells = lines.controls.map(
      control =>
        `<td>${draw(form, control, lineNameOf(lines, control, index), values, faults, validation)}</td>`,
    )
    const remove = link(removeLink(lines.name, index), 'ลบรายการ', validation)
    return `<tr${index % 2 ? ' class="alt"' : ''}><td align="center">${index + 1}</td>${cells.join('')}<td>${remove}</td></tr>`
  })
  const add =
    lines.add === 'link'
      ? link(addLink, 'เพิ่มรายการ', validation)
      : `<input type="submit" name="${addButton}" value="เพิ่มรายการ" id="${idOf(addButton)}" />`
  return `<div class="caption" style="width:980px">${esc(lines.title)}</div>
<table class="grid" cellspacing="0" rules="all" border="1" id="${idOf(prefix)}${lines.name}" style="border-collapse:collapse;">
<tr>${heads.map(head => `<td>${esc(head) || '&nbsp;'}</td>`).join('')}</tr>
${rows.join('\n')}
</table><p>${add}</p>`
}

function link(name: string, text: string, validation: EventValidation): string {
  validation.register(name)
  return `<a id="${idOf(name)}" href="javascript:__doPostBack('${name.replaceAll(':', '$')}','')">${text}</a>`
}

/** Adds or takes off a line where the postback asked for it. */
export function turnLines(form: FormDefinition, held: Held, posted: Posted<unknown>): void {
  const { lines } = form
  if (!lines) return
  if (posted.target === addLink || posted.has(addButton)) held.lines.push({})
  const removed = held.lines.findIndex((_, index) => posted.target === removeLink(lines.name, index))
  if (removed >= 0) held.lines.splice(removed, 1)
}
