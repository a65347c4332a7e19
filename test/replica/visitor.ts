import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { JSDOM } from 'jsdom'
import type { Replica } from '../../replica/replica.ts'

export interface Seen {
  status: number
  address: string
  text: string
  document: Document
}

/** Somebody with a browser without scripts: keeps cookies, follows redirects, posts forms as they stand. */
export interface Visitor {
  get(address: string): Promise<Seen>
  /** Posts a body as it is. */
  send(address: string, body: string): Promise<Seen>
  /** Posts the page's form with the named values changed; `button` is the submit pressed. */
  post(from: Seen, changes: Record<string, string>, button?: string): Promise<Seen>
  postback(from: Seen, target: string, argument?: string, changes?: Record<string, string>): Promise<Seen>
  /** Goes through the login page that stands there. */
  login(from: Seen): Promise<Seen>
}

export function visitor(replica: Replica): Visitor {
  const cookies = new Map<string, string>()

  function send(address: string, body: string | null): Promise<Seen> {
    const url = new URL(address)
    const secure = url.protocol === 'https:'
    const options = {
      host: '127.0.0.1',
      port: secure ? replica.httpsPort : replica.httpPort,
      path: url.pathname + url.search,
      method: body === null ? 'GET' : 'POST',
      rejectUnauthorized: false,
      agent: false as const,
      headers: {
        host: url.hostname,
        cookie: cookies.get(url.hostname) ?? '',
        ...(body === null ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      },
    }
    return new Promise((done, fail) => {
      const ask = (secure ? secureRequest : plainRequest)(options, answer => {
        const chunks: Buffer[] = []
        answer.on('data', chunk => chunks.push(chunk))
        answer.on('end', () => {
          const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0]
          if (cookie) cookies.set(url.hostname, cookie)
          const { location } = answer.headers
          if (location) return send(new URL(location, address).href, null).then(done, fail)
          const text = Buffer.concat(chunks).toString('utf8')
          const { document } = new JSDOM(text, { url: address }).window
          done({ status: answer.statusCode!, address, text, document })
        })
      })
      ask.on('error', fail)
      ask.end(body ?? undefined)
    })
  }

  const post: Visitor['post'] = (from, changes, button) => {
    const form = from.document.querySelector('form')!
    const data = new URLSearchParams()
    for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      'input, select, textarea',
    )) {
      if (control.type !== 'submit') data.set(control.name, control.value)
    }
    for (const [name, value] of Object.entries(changes)) data.set(name, value)
    if (button) data.set(button, form.querySelector<HTMLInputElement>(`[name="${button}"]`)!.value)
    return send(new URL(form.getAttribute('action')!, from.address).href, data.toString())
  }

  return {
    get: address => send(address, null),
    send,
    post,
    postback: (from, target, argument = '', changes = {}) =>
      post(from, { ...changes, __EVENTTARGET: target, __EVENTARGUMENT: argument }),
    login: from =>
      post(from, { '_ctl0:txtUserName': 'ผู้ฝึก', '_ctl0:txtPassword': 'ไม่ใช่รหัสจริง' }, '_ctl0:btnLogin'),
  }
}

export const reportAddress = (report: string) =>
  `https://www.oldlaasreport.dla.go.th/ReportViewer.aspx?report=${report}`

export const screenAddress = (menu: string, screen: string, control: 'list' | 'form') =>
  `http://www.laas.go.th/Default.aspx?menu=${menu}&control=${control}&screenname=${screen}&editable=true`

/** The value of the option with that full name. */
export function optionValue(page: Seen, name: string, title: string): string {
  const options = [...page.document.querySelectorAll<HTMLOptionElement>(`select[name="${name}"] option`)]
  const found = options.find(option => (option.title || option.textContent) === title)
  if (!found)
    throw new Error(`${title} is not offered by ${name}: ${options.map(o => o.textContent).join(', ')}`)
  return found.value
}
