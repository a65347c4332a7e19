import type { Entry } from '../data/types.ts'
import { amount } from '../data/write.ts'
import { commit, errorsOf, recompute } from '../forms/commit.ts'
import { controlsOf, type FormDefinition, prefix } from '../forms/definition.ts'
import { heldBy, heldOf, newForm, type Remembered, selectsOf } from '../forms/held.ts'
import { linesTable, turnLines } from '../forms/lines.ts'
import { formTable, type Held, listFor, type Values } from '../forms/render.ts'
import { scriptOf } from '../forms/scripts.ts'
import { type Answer, html, redirect } from '../server/answer.ts'
import { type Ask, addressOf } from '../server/ask.ts'
import { esc, idOf } from '../webforms/html.ts'
import { answerPage } from '../webforms/partial.ts'
import { readPost, refused } from '../webforms/post.ts'
import { EventValidation } from '../webforms/state.ts'
import { answerShown } from './shown.ts'
import { screenAddress, top, yearInForce } from './top.ts'

/** A form, new or of a saved entry (`id` in the address); its postbacks; save and delete, which are real. */
export function answerForm(ask: Ask, form: FormDefinition): Answer {
  const id = ask.url.searchParams.get('id')
  const entry = ask.state.entries.find(known => known.id === id && known.form === form.id)
  if (id && !entry) return html('ไม่พบรายการ', 404)
  if (entry && form.closed) return answerShown(ask, form, entry)
  if (ask.method !== 'POST')
    return draw(ask, form, entry ? heldOf(form, entry, ask.faults) : newForm(form), [])
  const posted = readPost<Remembered>(ask.form, selectsOf(form))
  if (refused(posted)) return posted
  const held = heldBy(form, posted)
  forgetOrphans(ask, form, held.values)
  turnLines(form, held, posted)
  recompute(form, held)
  if (posted.has(`${prefix}btnCancel`)) return redirect(screenAddress(form, 'list'))
  if (posted.has(`${prefix}btnDelete`) && entry) {
    ask.state.entries.splice(ask.state.entries.indexOf(entry), 1)
    ask.save()
    return redirect(screenAddress(form, 'list'))
  }
  if (posted.has(`${prefix}btnDelete`) || posted.has(`${prefix}btnApprove`)) {
    return draw(ask, form, held, [entry ? 'รายการนี้อนุมัติแล้ว' : 'กรุณาบันทึกข้อมูลก่อน'])
  }
  if (!posted.has(`${prefix}btnSave`)) return draw(ask, form, held, [])
  const errors = errorsOf(form, held, ask)
  if (errors.length > 0) return draw(ask, form, held, errors)
  return saved(ask, form, commit(form, held, ask, entry))
}

/** A choice that its parent's new value no longer offers is blank again. */
function forgetOrphans(ask: Ask, form: FormDefinition, values: Values): void {
  for (const control of controlsOf(form)) {
    if (control.by !== 'postback') continue
    const offered = listFor(form, control, values, ask.faults)
    if (!offered.some(option => option.value === values[control.field])) values[control.field] = ''
  }
}

const buttons = [
  ['btnSave', 'บันทึก'],
  ['btnCancel', 'ยกเลิก'],
  ['btnDelete', 'ลบ'],
  ['btnApprove', 'อนุมัติ'],
]

/** The same form under other names, as after a change of the system. */
function renamed(ask: Ask, form: FormDefinition): FormDefinition {
  const other = ask.faults.renamedForm
  if (other?.screen !== form.screen) return form
  const rows = form.rows.map(row =>
    row.map(control => ({ ...control, label: other.labels[control.label] ?? control.label })),
  )
  return { ...form, title: other.title, rows }
}

function draw(ask: Ask, known: FormDefinition, { values, lines }: Held, errors: string[]): Answer {
  const form = renamed(ask, known)
  const validation = new EventValidation()
  const shown = { ...values, fiscalYear: String(yearInForce(ask)) }
  const summary = errors.map(error => `<li>${esc(error)}</li>`).join('')
  const row = buttons.map(
    ([name, label]) =>
      `<input type="submit" name="${prefix}${name}" value="${label}" id="${idOf(prefix)}${name}" />`,
  )
  const trail = `${form.group} > ${form.title} > ${ask.url.searchParams.has('id') ? 'แก้ไขข้อมูล' : 'เพิ่มข้อมูล'}`
  const body = `<div id="${idOf(prefix)}ValidationSummary1" class="err" style="color:Red;">${summary ? `<ul>${summary}</ul>` : ''}</div>
${formTable(form, shown, ask.faults, validation)}
${linesTable(form, lines, ask.faults, validation)}
<p>${row.join('\n')}</p>`
  return answerPage(ask, {
    title: form.title,
    action: addressOf(ask),
    viewState: { form: form.id, lines: lines.length } satisfies Remembered,
    validation,
    scripts: scriptOf(form, ask.faults),
    before: top(ask, trail),
    body,
  })
}

function saved(ask: Ask, form: FormDefinition, entry: Entry): Answer {
  return answerPage(ask, {
    title: form.title,
    action: screenAddress(form, 'list'),
    viewState: { number: '', from: '', to: '', page: 1 },
    validation: new EventValidation(),
    before: top(ask, `${form.group} > ${form.title}`),
    body: `<p><span id="${idOf(prefix)}lblMessage" class="ok">บันทึกข้อมูลเรียบร้อย เลขที่ ${esc(entry.number)}</span></p>
<table class="frm"><tr><td class="lbl">จำนวนเงิน&nbsp;:</td><td>${amount(entry.amount)} บาท</td>
<td class="lbl">ชื่อ&nbsp;:</td><td>${esc(entry.party)}</td></tr></table>
<p><a href="${esc(screenAddress(form, 'list'))}">กลับหน้ารายการ</a> &nbsp;
<a href="${esc(screenAddress(form, 'form'))}">เพิ่มรายการใหม่</a></p>`,
  })
}
