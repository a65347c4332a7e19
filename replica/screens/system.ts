import { forms } from '../forms/index.ts'
import { type Answer, html, redirect } from '../server/answer.ts'
import type { Ask } from '../server/ask.ts'
import { esc } from '../webforms/html.ts'
import { page } from '../webforms/page.ts'
import { redirectInPart } from '../webforms/partial.ts'
import { EventValidation } from '../webforms/state.ts'
import { answerForm } from './form.ts'
import { answerList } from './list.ts'
import { answerLogin, toLogin } from './login.ts'
import { answerPrint, printLinks } from './print.ts'
import { answerService } from './service.ts'
import { screenAddress, top } from './top.ts'

export const systemHosts = ['www.laas.go.th', 'laas.go.th']

export async function answerSystem(ask: Ask): Promise<Answer> {
  return redirectInPart(ask, await answerScreen(ask))
}

async function answerScreen(ask: Ask): Promise<Answer> {
  const { pathname, searchParams } = ask.url
  if (pathname === '/') return redirect('/Default.aspx')
  if (pathname === '/Login.aspx') return answerLogin(ask)
  if (pathname === '/Logout.aspx') {
    ask.end()
    return redirect('/Login.aspx')
  }
  if (!ask.session) return toLogin(ask)
  if (pathname.startsWith('/DropDownService.asmx/')) return answerService(ask)
  if (pathname === '/Print.aspx') return answerPrint(ask)
  if (pathname !== '/Default.aspx') return html('ไม่พบหน้าที่ต้องการ', 404)
  const menu = searchParams.get('menu')?.toUpperCase()
  if (!menu) return menuScreen(ask)
  const form = forms.find(known => known.menu === menu)
  if (!form) return html('ไม่พบหน้าจอที่ต้องการ', 404)
  return searchParams.get('control') === 'form' ? answerForm(ask, form) : answerList(ask, form)
}

function menuScreen(ask: Ask): Answer {
  const groups = [...new Set(forms.map(form => form.group))].map(group => {
    const links = forms
      .filter(form => form.group === group)
      .map(form => `<li><a href="${esc(screenAddress(form, 'list'))}">${esc(form.title)}</a></li>`)
    return `<tr><td class="caption">${esc(group)}</td></tr><tr><td><ul>${links.join('')}</ul></td></tr>`
  })
  return html(
    page({
      title: 'e-LAAS เมนูหลัก',
      action: '/Default.aspx',
      viewState: { screen: 'menu' },
      validation: new EventValidation(),
      body: `${top(ask, 'เมนูหลัก')}<div class="wrap"><table class="frm">${groups.join('')}${printLinks()}</table></div>`,
    }),
  )
}
