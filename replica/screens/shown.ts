import type { Entry } from '../data/types.ts'
import { amount, dateShort } from '../data/write.ts'
import { type ControlDefinition, controlsOf, type FormDefinition, prefix } from '../forms/definition.ts'
import type { Answer } from '../server/answer.ts'
import { type Ask, addressOf } from '../server/ask.ts'
import { esc, idOf } from '../webforms/html.ts'
import { answerPage } from '../webforms/partial.ts'
import { EventValidation } from '../webforms/state.ts'
import { screenAddress, top } from './top.ts'

/** A saved entry that nobody may change any more: a DetailsView, two columns of texts without a control. */
export function answerShown(ask: Ask, form: FormDefinition, entry: Entry): Answer {
  return answerPage(ask, {
    title: form.title,
    action: addressOf(ask),
    viewState: { form: form.id, id: entry.id },
    validation: new EventValidation(),
    before: top(ask, `${form.group} > ${form.title} > เรียกดูข้อมูล`),
    body: `${detailsView(form, entry)}
<p><a href="${esc(screenAddress(form, 'list'))}">กลับหน้ารายการ</a></p>`,
  })
}

/** Fields without a value keep their row, as the framework draws it. */
export function detailsView(form: FormDefinition, entry: Entry): string {
  const rows = controlsOf(form).map(
    control =>
      `<tr><td>${esc(control.label)}</td><td>${esc(textOf(form, entry, control)) || '&nbsp;'}</td></tr>`,
  )
  return `<div><table cellspacing="0" rules="all" border="1" id="${idOf(prefix)}DetailsView1" style="border-collapse:collapse;">
<tr><td colspan="2">รายละเอียด${esc(form.title)}</td></tr>\n${rows.join('\n')}\n</table></div>`
}

function textOf(form: FormDefinition, entry: Entry, { field, input }: ControlDefinition): string {
  if (field === (form.date ?? 'date')) return dateShort(entry.date)
  if (field === 'number' || field === form.typedNumber) return entry.number
  if (field === form.amount) return `${amount(entry.amount)} บาท`
  if (field === 'party') return entry.party
  const value = entry.fields[field] ?? ''
  if (typeof value === 'number') return `${amount(value)} บาท`
  return input === 'date' && value ? dateShort(value) : value
}
