import type { PracticeDocument, PracticeState } from '../data/types.ts'
import { readDate } from '../data/write.ts'
import { dailyStatus } from '../reports/daily-status.ts'
import type { ReportDefinition } from '../reports/printed.ts'
import { receipts } from '../reports/receipts.ts'
import { requisitionRegister } from '../reports/requisition-register.ts'
import { trialBalance } from '../reports/trial-balance.ts'
import { worksheet } from '../reports/worksheet.ts'
import { type Answer, html } from '../server/answer.ts'
import { type Ask, addressOf } from '../server/ask.ts'
import { plain } from '../viewers/plain.ts'
import { esc } from '../webforms/html.ts'
import { page } from '../webforms/page.ts'
import { EventValidation } from '../webforms/state.ts'

/** The restored system's own reports, printed from what was keyed into it. */
export const printable: ReportDefinition[] = [
  trialBalance,
  dailyStatus,
  worksheet,
  receipts,
  requisitionRegister,
]

/** Print.aspx: one plain page of HTML for the printer, no menu and no pager. */
export function answerPrint(ask: Ask): Answer {
  const query = ask.url.searchParams
  const report = printable.find(({ id }) => id === query.get('report'))
  const from = readDate(query.get('from') ?? '')
  const to = readDate(query.get('to') ?? '')
  if (!report || !from || !to || from > to) return html('ไม่พบหน้าที่ต้องการ', 404)
  const printed = report.print(restored(ask.state), { from, to }, 0)
  const hasRows = printed.pages.flat().some(row => row.role === 'item')
  return html(
    page({
      title: report.title,
      action: addressOf(ask),
      viewState: { print: report.id },
      validation: new EventValidation(),
      body: `<div class="wrap"><input type="button" value="พิมพ์" onclick="window.print()" /> <input type="button" value="ปิด" onclick="window.close()" />
${hasRows ? plain(printed) : '<p>ไม่พบข้อมูล</p>'}</div>`,
    }),
  )
}

/** The books of the restored system: what survived, and what people have keyed since, with its mistakes. */
function restored(state: PracticeState): PracticeState {
  const documents = state.entries.map(
    ({ id, kind, number, date, amount, party, cancelled, form, fields, lines }): PracticeDocument => ({
      id,
      kind,
      number,
      date,
      amount,
      party,
      cancelled,
      form,
      fields,
      lines,
      lost: false,
    }),
  )
  return { ...state, documents }
}

export function printLinks(): string {
  const links = printable.map(
    ({ id, title }) =>
      `<li><a href="${esc(`/Print.aspx?report=${id}&from=06/01/2567&to=06/07/2567`)}" target="_blank">${esc(title)}</a></li>`,
  )
  return `<tr><td class="caption">รายงาน</td></tr><tr><td><ul>${links.join('')}</ul></td></tr>`
}
