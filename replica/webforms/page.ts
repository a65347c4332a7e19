import { esc } from './html.ts'
import { type EventValidation, seal } from './state.ts'

export interface PageParts {
  title: string
  /** Address the form posts to: path and query. */
  action: string
  /** Inside the form. */
  body: string
  /** What the page remembers between postbacks. */
  viewState: Record<string, unknown>
  validation: EventValidation
  scripts?: string
  head?: string
}

/** Stands on every page of every site. */
export const banner = 'ระบบจำลองเพื่อฝึก ข้อมูลทั้งหมดสมมติขึ้น / Practice site: all data is invented'

const style = `
body{margin:0;font:13px Tahoma,"Noto Sans Thai",Loma,sans-serif;background:#fff;color:#000}
.practice{background:#b00000;color:#fff;padding:4px 8px;font-weight:bold;text-align:center}
.top{background:#dce6f4;border-bottom:2px solid #5d7fb0;padding:6px 10px}.top b{color:#1d3f77}
.wrap{padding:8px 10px}.caption{background:#5d7fb0;color:#fff;padding:4px 8px;font-weight:bold}
table.frm{border:1px solid #9db4d4;background:#f4f8fd;width:980px}table.frm,table.frm input,table.frm select{font-size:13px}table.frm td{padding:3px 5px;white-space:nowrap}
td.lbl{text-align:right;white-space:nowrap;color:#123}.req{color:red}
table.grid{border-collapse:collapse;font-size:12px}table.grid th{background:#5d7fb0;color:#fff;font-weight:normal}
table.grid td,table.grid th{border:1px solid #9db4d4;padding:2px 5px}table.grid tr.alt td{background:#eef3fa}
.num{text-align:right}.err{color:red}.ok{color:#006000;font-weight:bold}a{color:#1d3f77}`

const postback = `
var theForm = document.forms['aspnetForm'];
function __doPostBack(eventTarget, eventArgument) {
  if (!theForm.onsubmit || (theForm.onsubmit() != false)) {
    theForm.__EVENTTARGET.value = eventTarget.split("$").join(":");
    theForm.__EVENTARGUMENT.value = eventArgument;
    theForm.submit();
  }
}`

/** A whole WebForms page: one form around everything, hidden fields first. */
export function page(parts: PageParts): string {
  return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${esc(parts.title)}</title>
<style type="text/css">${style}</style>${parts.head ?? ''}</head><body>
<div class="practice">${banner}</div>
<form name="aspnetForm" method="post" action="${esc(parts.action)}" id="aspnetForm">
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="${seal(parts.viewState)}" />
<script type="text/javascript">
<!--${postback}
// -->
</script>
<input type="hidden" name="__EVENTVALIDATION" id="__EVENTVALIDATION" value="${parts.validation.sealed()}" />
${parts.body}
</form>
${parts.scripts ? `<script type="text/javascript">\n<!--\n${parts.scripts}\n// -->\n</script>` : ''}
</body></html>`
}

/** The framework's own error page, as yellow as ever. */
export function errorPage(heading: string, detail: string): string {
  return `<html><head><title>${esc(heading)}</title></head><body bgcolor="white">
<div class="practice">${banner}</div>
<span><h1>Server Error in '/' Application.<hr width=100% size=1 color=silver></h1>
<h2><i>${esc(heading)}</i></h2></span>
<font face="Arial, Helvetica, Geneva, SunSans-Regular, sans-serif"><b>Description: </b>An unhandled exception occurred
during the execution of the current web request.<br><br><b>Exception Details: </b>${esc(detail)}<br></font></body></html>`
}
