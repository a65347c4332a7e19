import type { FormDefinition } from '../forms/definition.ts'
import type { Ask } from '../server/ask.ts'
import { esc } from '../webforms/html.ts'

/** Parameters come in any order on the real site; here in the usual one. */
export const screenAddress = (form: FormDefinition, control: 'list' | 'form') =>
  `/Default.aspx?menu=${form.menu}&control=${control}&screenname=${form.screen}&editable=true`

export const yearInForce = (ask: Ask) => ask.faults.wrongYear ?? ask.state.fiscalYear

/** What stands at the top of every screen: office, fiscal year in force, user. */
export function top(ask: Ask, where: string): string {
  return `<div class="top"><table width="100%" cellspacing="0"><tr>
<td><b>ระบบบัญชีคอมพิวเตอร์ขององค์กรปกครองส่วนท้องถิ่น (e-LAAS)</b><br><span id="_ctl0_lblOrg">${esc(ask.state.office)} ${esc(ask.state.province)}</span></td>
<td align="right">ปีงบประมาณ <b><span id="_ctl0_lblYear">${yearInForce(ask)}</span></b><br>ผู้ใช้ : ${esc(ask.session?.user ?? '')}
&nbsp; <a href="/Default.aspx">เมนูหลัก</a> &nbsp; <a href="/Logout.aspx">ออกจากระบบ</a></td></tr></table></div>
<div class="wrap">${esc(where)}</div>`
}
