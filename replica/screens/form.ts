import { optionsOf } from '../data/options.ts'
import type { Entry } from '../data/types.ts'
import { amount } from '../data/write.ts'
import { commit, errorsOf, recompute } from '../forms/commit.ts'
import { controlsOf, type FormDefinition, lineNameOf, nameOf, prefix } from '../forms/definition.ts'
import { linesTable, turnLines } from '../forms/lines.ts'
import { formTable, type Held, listFor, type Values } from '../forms/render.ts'
import { scriptOf } from '../forms/scripts.ts'
import { type Answer, html, redirect } from '../server/answer.ts'
import { type Ask, addressOf } from '../server/ask.ts'
import { esc, idOf } from '../webforms/html.ts'
import { page } from '../webforms/page.ts'
import { type Posted, readPost, refused } from '../webforms/post.ts'
import { EventValidation } from '../webforms/state.ts'
import { screenAddress, top, yearInForce } from './top.ts'

/** A new form, its postbacks, and the save. */
export function answerForm(ask: Ask, form: FormDefinition): Answer {
  if (ask.method !== 'POST') return draw(ask, form, newForm(form), [])
  const posted = readPost<Remembered>(ask.form, selectsOf(form))
  if (refused(posted)) return posted
  const held = heldBy(form, posted)
  forgetOrphans(ask, form, held.values)
  turnLines(form, held, posted)
  recompute(form, held)
  if (posted.has(`${prefix}btnCancel`)) return redirect(screenAddress(form, 'list'))
  if (posted.has(`${prefix}btnDelete`) || posted.has(`${prefix}btnApprove`)) {
    return draw(ask, form, held, ['กรุณาบันทึกข้อมูลก่อน'])
  }
  if (!posted.has(`${prefix}btnSave`)) return draw(ask, form, held, [])
  const errors = errorsOf(form, held, ask)
  if (errors.length > 0) return draw(ask, form, held, errors)
  return saved(ask, form, commit(form, held, ask))
}

interface Remembered {
  form: string
  lines: number
}

/** Names of the lists of the form and of its lines: what may come back is what was offered. */
function selectsOf(form: FormDefinition): (name: string) => boolean {
  const own = controlsOf(form)
    .filter(control => control.input === 'select')
    .map(nameOf)
  const inLines = (form.lines?.controls ?? []).filter(control => control.input === 'select')
  return name =>
    own.includes(name) ||
    (name.startsWith(`${prefix}${form.lines?.name}:`) &&
      inLines.some(control => name.endsWith(`:${control.name}`)))
}

function newForm(form: FormDefinition): Held {
  const values: Values = {}
  for (const control of controlsOf(form)) {
    if (control.list && control.initial) {
      values[control.field] = optionsOf(control.list).find(option => option.title === control.initial)!.value
    }
  }
  return { values, lines: Array.from({ length: form.lines?.first ?? 0 }, () => ({})) }
}

function heldBy(form: FormDefinition, posted: Posted<Remembered>): Held {
  const values: Values = {}
  for (const control of controlsOf(form)) {
    if (control.input !== 'given') values[control.field] = posted.value(nameOf(control))
  }
  const { lines } = form
  if (!lines) return { values, lines: [] }
  const line = (index: number): Values =>
    Object.fromEntries(
      lines.controls.map(control => [control.field, posted.value(lineNameOf(lines, control, index))]),
    )
  return { values, lines: Array.from({ length: posted.state.lines }, (_, index) => line(index)) }
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

function draw(ask: Ask, form: FormDefinition, { values, lines }: Held, errors: string[]): Answer {
  const validation = new EventValidation()
  const shown = { ...values, fiscalYear: String(yearInForce(ask)) }
  const summary = errors.map(error => `<li>${esc(error)}</li>`).join('')
  const row = buttons.map(
    ([name, label]) =>
      `<input type="submit" name="${prefix}${name}" value="${label}" id="${idOf(prefix)}${name}" />`,
  )
  return html(
    page({
      title: form.title,
      action: addressOf(ask),
      viewState: { form: form.id, lines: lines.length } satisfies Remembered,
      validation,
      scripts: scriptOf(form, ask.faults),
      body: `${top(ask, `${form.group} > ${form.title} > เพิ่มข้อมูล`)}<div class="wrap">
<div id="${idOf(prefix)}ValidationSummary1" class="err" style="color:Red;">${summary ? `<ul>${summary}</ul>` : ''}</div>
${formTable(form, shown, ask.faults, validation)}
${linesTable(form, lines, ask.faults, validation)}
<p>${row.join('\n')}</p></div>`,
    }),
  )
}

function saved(ask: Ask, form: FormDefinition, entry: Entry): Answer {
  return html(
    page({
      title: form.title,
      action: screenAddress(form, 'list'),
      viewState: { number: '', from: '', to: '', page: 1 },
      validation: new EventValidation(),
      body: `${top(ask, `${form.group} > ${form.title}`)}<div class="wrap">
<p><span id="${idOf(prefix)}lblMessage" class="ok">บันทึกข้อมูลเรียบร้อย เลขที่ ${esc(entry.number)}</span></p>
<table class="frm"><tr><td class="lbl">จำนวนเงิน&nbsp;:</td><td>${amount(entry.amount)} บาท</td>
<td class="lbl">ชื่อ&nbsp;:</td><td>${esc(entry.party)}</td></tr></table>
<p><a href="${esc(screenAddress(form, 'list'))}">กลับหน้ารายการ</a> &nbsp;
<a href="${esc(screenAddress(form, 'form'))}">เพิ่มรายการใหม่</a></p></div>`,
    }),
  )
}
