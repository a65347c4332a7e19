import { readDate } from '../data/write.ts'
import { exported, exportFormats } from '../files/index.ts'
import { reports } from '../reports/index.ts'
import { type Printed, type ReportDefinition, type Viewer, viewers } from '../reports/printed.ts'
import { type Answer, html, redirect } from '../server/answer.ts'
import { type Ask, addressOf } from '../server/ask.ts'
import { drawWith } from '../viewers/index.ts'
import { turnedTo } from '../viewers/toolbar.ts'
import { esc } from '../webforms/html.ts'
import { page } from '../webforms/page.ts'
import { readPost, refused } from '../webforms/post.ts'
import { EventValidation } from '../webforms/state.ts'
import { answerLogin, toLogin } from './login.ts'

export const reportHost = 'www.oldlaasreport.dla.go.th'

const holder = 'ctl00:ContentPlaceHolder1'

interface Remembered {
  report: string
  from: string
  to: string
  /** 0 where the report has not been asked for yet. */
  page: number
}

export function answerReportSite(ask: Ask): Answer {
  const { pathname } = ask.url
  if (!ask.secure) return redirect(`https://${reportHost}${addressOf(ask)}`)
  if (pathname === '/Login.aspx') return answerLogin(ask)
  if (!ask.session) return toLogin(ask)
  if (pathname === '/' || pathname === '/Default.aspx') return index(ask)
  const report = reports.find(({ id }) => id === ask.url.searchParams.get('report'))
  if (pathname !== '/ReportViewer.aspx' || !report) return html('ไม่พบหน้าที่ต้องการ', 404)
  return showReport(ask, report)
}

function top(ask: Ask): string {
  return `<div class="top"><b>ระบบรายงาน e-LAAS เดิม</b> &nbsp; ${esc(ask.state.office)} ${esc(ask.state.province)} &nbsp;
ปีงบประมาณ <b>${ask.faults.wrongYear ?? ask.state.fiscalYear}</b> &nbsp; <a href="/Default.aspx">รายการรายงาน</a></div>`
}

function index(ask: Ask): Answer {
  const groups = [...new Set(reports.map(report => report.group))]
  const body = groups.map(group => {
    const links = reports
      .filter(report => report.group === group)
      .map(
        report =>
          `<li><a href="/ReportViewer.aspx?report=${report.id}">${esc(report.title)}</a> ${exportsOf(report)}</li>`,
      )
    return `<tr><td class="caption">${esc(group)}</td></tr><tr><td><ul>${links.join('')}</ul></td></tr>`
  })
  return html(
    page({
      title: 'รายงานระบบ e-LAAS เดิม',
      action: '/Default.aspx',
      viewState: { report: '' },
      validation: new EventValidation(),
      body: `${top(ask)}<div class="wrap"><table class="frm">${body.join('')}</table></div>`,
    }),
  )
}

function exportsOf(report: ReportDefinition): string {
  const files = exportFormats.map(format => {
    const address = `/ReportViewer.aspx?report=${report.id}&from=06/01/2567&to=06/07/2567&export=${format}`
    return `<a href="${esc(address)}">${format}</a>`
  })
  return `<small>(ไฟล์ ${files.join(' ')})</small>`
}

function showReport(ask: Ask, report: ReportDefinition): Answer {
  const query = ask.url.searchParams
  let from = query.get('from') ?? '06/01/2567'
  let to = query.get('to') ?? '06/07/2567'
  let wanted = query.has('from') ? 1 : 0
  if (ask.method === 'POST') {
    const posted = readPost<Remembered>(ask.form, () => false)
    if (refused(posted)) return posted
    const turned =
      Number(/^Page\$(\d+)$/.exec(posted.argument)?.[1] ?? 0) || turnedTo(posted.target, posted.state.page)
    if (turned) {
      // A pager turns the report that is shown, whatever stands in the filter.
      ;({ from, to } = posted.state)
      wanted = turned
    } else {
      from = posted.value(`${holder.replace(':', '$')}$txtDateFrom`)
      to = posted.value(`${holder.replace(':', '$')}$txtDateTo`)
      wanted = 1
    }
  }
  return draw(ask, report, from, to, wanted)
}

function draw(ask: Ask, report: ReportDefinition, from: string, to: string, wanted: number): Answer {
  const validation = new EventValidation()
  const period = { from: readDate(from) ?? '', to: readDate(to) ?? '' }
  const valid = period.from !== '' && period.to !== '' && period.from <= period.to
  let table = '<p>กรุณาระบุช่วงวันที่ แล้วกดปุ่ม แสดงรายงาน</p>'
  let shown = 0
  if (wanted > 0 && !valid) table = '<p class="err">- กรุณาระบุวันที่ให้ถูกต้อง (วว/ดด/ปปปป)</p>'
  if (wanted > 0 && valid && ask.faults.damagedReport === report.id) {
    table = '<p class="err">ไม่สามารถเรียกดูรายงานนี้ได้ เนื่องจากข้อมูลเสียหาย</p>'
  } else if (wanted > 0 && valid) {
    const state = {
      ...ask.state,
      fiscalYear: ask.faults.wrongYear ?? ask.state.fiscalYear,
      documents: ask.faults.emptyReport ? [] : ask.state.documents,
    }
    const printed = otherwise(ask, report.title, report.print(state, period, ask.faults.totalOff))
    if (!printed.pages.flat().some(row => row.role === 'item')) {
      table = '<table class="grid" border="1"><tr><td>ไม่พบข้อมูล</td></tr></table>'
    } else if (exportFormats.includes(ask.url.searchParams.get('export') ?? '')) {
      return exported(printed, ask.url.searchParams.get('export')!)
    } else {
      shown = Math.min(wanted, printed.pages.length)
      table = drawWith(viewerOf(ask, report), printed, shown, holder, validation)
    }
  }
  const title = renamed(ask, report.id)?.title ?? report.title
  const text = page({
    title,
    action: addressOf(ask),
    viewState: { report: report.id, from, to, page: shown } satisfies Remembered,
    validation,
    body: `${top(ask)}<div class="wrap"><div class="caption">${esc(title)}</div>${filter(from, to)}${table}</div>`,
  })
  return html(shown > 0 ? maybeHalf(ask, text) : text)
}

function renamed(ask: Ask, report: string) {
  return ask.faults.renamed?.report === report ? ask.faults.renamed : null
}

/** The same figures under other names. */
function otherwise(ask: Ask, title: string, printed: Printed): Printed {
  const other = renamed(ask, printed.id)
  if (!other) return printed
  return {
    ...printed,
    titles: printed.titles.map(text => (text === title ? other.title : text)),
    columns: printed.columns.map(column => ({ ...column, label: other.labels[column.key] ?? column.label })),
  }
}

function viewerOf(ask: Ask, report: ReportDefinition): Viewer {
  return viewers.find(viewer => viewer === ask.url.searchParams.get('viewer')) ?? report.viewer
}

function filter(from: string, to: string): string {
  const prefix = holder.replace(':', '$')
  const id = holder.replace(':', '_')
  return `<table class="frm"><tr><td class="lbl">ตั้งแต่วันที่&nbsp;:</td>
<td><input name="${prefix}$txtDateFrom" type="text" id="${id}_txtDateFrom" value="${esc(from)}" maxlength="10" /></td>
<td class="lbl">ถึงวันที่&nbsp;:</td>
<td><input name="${prefix}$txtDateTo" type="text" id="${id}_txtDateTo" value="${esc(to)}" maxlength="10" /></td>
<td><input type="submit" name="${prefix}$btnShow" value="แสดงรายงาน" id="${id}_btnShow" /></td></tr></table>`
}

function maybeHalf(ask: Ask, text: string): string {
  if (!ask.faults.halfPage) return text
  ask.faults.halfPage = false
  const start = text.indexOf('</th></tr>') + 1 || text.indexOf('<table', text.indexOf('btnShow'))
  return text.slice(0, start + Math.floor((text.lastIndexOf('</table>') - start) / 2))
}
