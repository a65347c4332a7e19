import type { Entry } from '../data/types.ts'
import { amount, dateSlashed, readDate } from '../data/write.ts'
import { type FormDefinition, prefix } from '../forms/definition.ts'
import { type Answer, html, redirect } from '../server/answer.ts'
import { type Ask, addressOf } from '../server/ask.ts'
import { pager } from '../viewers/pager.ts'
import { esc, idOf } from '../webforms/html.ts'
import { page } from '../webforms/page.ts'
import { readPost, refused } from '../webforms/post.ts'
import { EventValidation } from '../webforms/state.ts'
import { screenAddress, top, yearInForce } from './top.ts'

interface Remembered {
  number: string
  from: string
  to: string
  page: number
}

const perPage = 20

/** The list page of a form: search, twenty rows a page, เพิ่ม. */
export function answerList(ask: Ask, form: FormDefinition): Answer {
  let remembered: Remembered = { number: '', from: '', to: '', page: 1 }
  if (ask.method === 'POST') {
    const posted = readPost<Remembered>(ask.form, () => false)
    if (refused(posted)) return posted
    if (posted.has(`${prefix}btnAdd`)) return redirect(screenAddress(form, 'form'))
    const turned = /^Page\$(\d+)$/.exec(posted.argument)
    remembered = turned
      ? { ...posted.state, page: Number(turned[1]) }
      : {
          number: posted.value(`${prefix}txtNumber`).trim(),
          from: posted.value(`${prefix}txtDateFrom`).trim(),
          to: posted.value(`${prefix}txtDateTo`).trim(),
          page: 1,
        }
  }
  const entries = ask.state.entries.filter(entry => entry.form === form.id && fits(entry, remembered))
  const validation = new EventValidation()
  return html(
    page({
      title: form.title,
      action: addressOf(ask),
      viewState: { ...remembered },
      validation,
      body: `${top(ask, `${form.group} > ${form.title}`)}<div class="wrap">${search(form, remembered)}
${table(form, entries, remembered.page, yearInForce(ask), validation)}
<p><input type="submit" name="${prefix}btnAdd" value="เพิ่ม" id="${idOf(prefix)}btnAdd" /></p></div>`,
    }),
  )
}

function fits(entry: Entry, { number, from, to }: Remembered): boolean {
  const first = readDate(from)
  const last = readDate(to)
  return entry.number.includes(number) && (!first || entry.date >= first) && (!last || entry.date <= last)
}

function search(form: FormDefinition, { number, from, to }: Remembered): string {
  const box = (label: string, name: string, value: string) =>
    `<td class="lbl">${label}&nbsp;:</td><td><input name="${prefix}${name}" type="text" id="${idOf(prefix)}${name}" value="${esc(value)}" /></td>`
  return `<table class="frm"><tr><td class="caption" colspan="7">ค้นหา ${esc(form.title)}</td></tr><tr>
${box('เลขที่', 'txtNumber', number)}${box('ตั้งแต่วันที่', 'txtDateFrom', from)}${box('ถึงวันที่', 'txtDateTo', to)}
<td><input type="submit" name="${prefix}search" value="ค้นหา" id="${idOf(prefix)}search" /></td></tr></table>`
}

function table(
  form: FormDefinition,
  entries: Entry[],
  wanted: number,
  year: number,
  validation: EventValidation,
): string {
  if (entries.length === 0) return '<p>ไม่พบข้อมูล</p>'
  const pages = Math.ceil(entries.length / perPage)
  const shown = Math.min(wanted, pages)
  const first = (shown - 1) * perPage
  const name = `${prefix}GridView1`
  const rows = entries.slice(first, first + perPage).map((entry, index) => {
    const cells = form.columns.map(
      ({ field, align }) =>
        `<td${align ? ` align="${align}"` : ''}>${field === 'number' ? opens(form, entry) : esc(shownText(entry, field)) || '&nbsp;'}</td>`,
    )
    const state = entry.cancelled ? 'ยกเลิก' : 'อนุมัติแล้ว'
    return `<tr${index % 2 ? ' class="alt"' : ''}><td align="center">${first + index + 1}</td>${cells.join('')}<td>${state}</td></tr>`
  })
  const heads = ['ลำดับ', ...form.columns.map(column => column.label), 'สถานะ']
  return `<div>รายการของปีงบประมาณ ${year} ทั้งหมด ${entries.length} รายการ</div>
<table class="grid" cellspacing="0" rules="all" border="1" id="${idOf(name)}" style="border-collapse:collapse;">
<tr>${heads.map(head => `<th scope="col">${esc(head)}</th>`).join('')}</tr>
${rows.join('\n')}
${pager(shown, pages, heads.length, name, validation)}
</table>`
}

const opens = (form: FormDefinition, entry: Entry) =>
  `<a href="${esc(`${screenAddress(form, 'form')}&id=${entry.id}`)}">${esc(entry.number)}</a>`

/** A field of an entry as lists print it. */
export function shownText(entry: Entry, field: string): string {
  if (field === 'date') return dateSlashed(entry.date)
  if (field === 'number' || field === 'party') return entry[field]
  if (field === 'amount') return amount(entry.amount)
  const value = entry.fields[field] ?? ''
  return typeof value === 'number' ? amount(value) : value
}
