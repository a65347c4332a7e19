import { existsSync, readFileSync } from 'node:fs'
import { answerLogin, toLogin } from '../screens/login.ts'
import { type Answer, html, redirect } from '../server/answer.ts'
import { type Ask, addressOf } from '../server/ask.ts'
import { banner } from '../webforms/page.ts'
import { answerApi } from './api.ts'

export const spaHost = 'laas.dla.go.th'

const style = `body{margin:0;font:14px "Noto Sans Thai",Loma,sans-serif;background:#f5f7fa}
.practice{background:#b00000;color:#fff;padding:4px;text-align:center}header{background:#00695c;color:#fff;padding:12px;display:flex;gap:16px}
header a{color:#fff}main{padding:16px}.v-form{display:grid;grid-template-columns:repeat(3,1fr);gap:12px}
.v-select,.v-input{border:1px solid #999;border-radius:4px;padding:6px;background:#fff;min-height:18px;min-width:120px}
.v-menu{position:fixed;right:24px;bottom:24px;background:#fff;border:1px solid #666;max-height:300px;overflow:auto}
.v-item{padding:6px 12px;cursor:pointer}.v-alert{color:#b00000}.v-snackbar{color:#060}
.v-dialog{position:fixed;top:30%;left:40%;background:#fff;border:1px solid #666;padding:24px}
table{border-collapse:collapse;background:#fff}td,th{border-bottom:1px solid #ccc;padding:6px 10px}`

const shell = `<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>New e-LAAS</title><style>${style}</style></head>
<body><div class="practice">${banner}</div><div id="app"></div><script type="module" src="/assets/app.js"></script></body></html>`

/** The successor as far as it is known: a login, then one page that draws everything itself. */
export async function answerSpa(ask: Ask, body: string): Promise<Answer> {
  const { pathname } = ask.url
  if (!ask.secure) return redirect(`https://${spaHost}${addressOf(ask)}`)
  if (pathname === '/Login.aspx') return answerLogin(ask)
  if (pathname.startsWith('/api/')) return answerApi(ask, body)
  const asset = /^\/assets\/(\w+\.js)$/.exec(pathname)
  if (asset) {
    const file = new URL(`client/${asset[1]}`, import.meta.url)
    if (!existsSync(file)) return html('not found', 404)
    return {
      status: 200,
      headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
      body: readFileSync(file),
    }
  }
  return ask.session ? html(shell) : toLogin(ask)
}
