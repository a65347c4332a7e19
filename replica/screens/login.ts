import { type Answer, html, redirect } from '../server/answer.ts'
import type { Ask } from '../server/ask.ts'
import { page } from '../webforms/page.ts'
import { EventValidation } from '../webforms/state.ts'

/** Any user and password will do, and the page says so. */
export function answerLogin(ask: Ask): Answer {
  const user = ask.form.get('_ctl0:txtUserName') ?? ''
  const password = ask.form.get('_ctl0:txtPassword') ?? ''
  const back = ask.url.searchParams.get('ReturnUrl') ?? '/'
  const tried = ask.form.has('_ctl0:btnLogin')
  if (tried && user && password && back.startsWith('/')) {
    return redirect(back, { 'Set-Cookie': ask.begin(user) })
  }
  const error = tried ? '<span class="err">กรุณาระบุชื่อผู้ใช้และรหัสผ่าน</span>' : ''
  return html(
    page({
      title: 'เข้าสู่ระบบ',
      action: ask.url.pathname + ask.url.search,
      viewState: { screen: 'login' },
      validation: new EventValidation(),
      body: `<div class="wrap" align="center"><table class="frm" style="width:420px">
<tr><td colspan="2" class="caption">เข้าสู่ระบบ e-LAAS (ระบบจำลอง)</td></tr>
<tr><td class="lbl">ชื่อผู้ใช้ :</td><td><input name="_ctl0:txtUserName" type="text" id="_ctl0_txtUserName" autocomplete="off" /></td></tr>
<tr><td class="lbl">รหัสผ่าน :</td><td><input name="_ctl0:txtPassword" type="password" id="_ctl0_txtPassword" /></td></tr>
<tr><td>&nbsp;</td><td><input type="submit" name="_ctl0:btnLogin" value="เข้าสู่ระบบ" id="_ctl0_btnLogin" /> ${error}</td></tr>
<tr><td colspan="2">ระบบจำลอง: ใช้ชื่อผู้ใช้และรหัสผ่านใดก็ได้ อย่าใช้รหัสผ่านจริง (any user and password; do not use a real one)</td></tr>
</table></div>`,
    }),
  )
}

/** Where everybody without a session is sent. */
export function toLogin(ask: Ask): Answer {
  return redirect(`/Login.aspx?ReturnUrl=${encodeURIComponent(ask.url.pathname + ask.url.search)}`)
}
