import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo, Server, Socket } from 'node:net'
import type { PracticeState } from './data/types.ts'
import { answerReportSite, reportHost } from './screens/report-site.ts'
import { answerSystem, systemHosts } from './screens/system.ts'
import { type Answer, html } from './server/answer.ts'
import { makeCertificate } from './server/certificate.ts'
import { type Faults, makeFaults } from './server/faults.ts'
import { type LoggedRequest, logLine } from './server/log.ts'
import { makeProxy, type ProxyLogLine } from './server/proxy.ts'
import { makeSessions } from './server/sessions.ts'
import { loadState, saveState } from './server/store.ts'
import { answerSpa, spaHost } from './spa/site.ts'
import { errorPage } from './webforms/page.ts'

export interface ReplicaOptions {
  /** Where the state is kept; in memory only where not given. */
  stateFile?: string
  /** Of the drop-down service: [shortest, longest] in milliseconds. */
  delay?: [number, number]
  sessionMinutes?: number
  /** Fixed ports; by default any free ones. */
  ports?: { http: number; https: number; proxy: number }
}

export interface Replica {
  httpPort: number
  httpsPort: number
  proxyPort: number
  state: PracticeState
  faults: Faults
  /** Every request to the sites, in order. */
  log: LoggedRequest[]
  /** Every host the proxy was asked for. */
  proxyLog: ProxyLogLine[]
  close(): Promise<void>
}

/** Starts both sites and the proxy on 127.0.0.1. */
export async function startReplica(options: ReplicaOptions = {}): Promise<Replica> {
  const state = loadState(options.stateFile)
  const save = () => saveState(options.stateFile, state)
  save()
  const sessions = makeSessions(options.sessionMinutes ?? 20)
  const faults = makeFaults(() => sessions.endAll())
  const log: LoggedRequest[] = []
  const proxyLog: ProxyLogLine[] = []
  const delay = options.delay ?? [300, 1500]

  async function answer(secure: boolean, message: IncomingMessage): Promise<Answer> {
    const host = (message.headers.host ?? '').split(':')[0]!
    const url = new URL(message.url ?? '/', `http${secure ? 's' : ''}://${host}`)
    const body = message.method === 'POST' ? await bodyOf(message) : ''
    const form = new URLSearchParams(url.pathname.startsWith('/api/') ? '' : body)
    log.push(logLine(message.method ?? '', host, url.pathname + url.search, form))
    const { cookie } = message.headers
    const ask = {
      method: message.method ?? 'GET',
      secure,
      host,
      url,
      form,
      partial: message.headers['x-microsoftajax'] === 'Delta=true',
      session: sessions.find(cookie, host),
      state,
      faults,
      delay,
      save,
      begin: (user: string) => sessions.begin(user, host),
      end: () => sessions.end(cookie),
    }
    if (faults.slow) await new Promise(done => setTimeout(done, faults.slow))
    if (faults.serverError) {
      faults.serverError = false
      return html(errorPage('Runtime Error', 'System.Data.SqlClient.SqlException: Timeout expired.'), 500)
    }
    if (host === reportHost) return answerReportSite(ask)
    if (systemHosts.includes(host)) return answerSystem(ask)
    if (host === spaHost) return answerSpa(ask, body)
    return html(`no such practice site: ${host}`, 404)
  }

  const listener = (secure: boolean) => (message: IncomingMessage, response: ServerResponse) => {
    answer(secure, message)
      .catch((error: Error) => html(errorPage('Runtime Error', error.stack ?? String(error)), 500))
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body))
  }

  const hosts = [reportHost, ...systemHosts, spaHost]
  const http = createServer(listener(false))
  const https = createSecureServer(await makeCertificate(hosts), listener(true))
  const httpPort = await listen(http, options.ports?.http)
  const httpsPort = await listen(https, options.ports?.https)
  const proxy = makeProxy(hosts, { http: httpPort, https: httpsPort }, proxyLog)
  const proxyPort = await listen(proxy, options.ports?.proxy)

  return {
    httpPort,
    httpsPort,
    proxyPort,
    state,
    faults,
    log,
    proxyLog,
    close: async () => {
      await Promise.all([proxy, https, http].map(close))
    },
  }
}

async function bodyOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function listen(server: Server, port = 0): Promise<number> {
  const open = new Set<Socket>()
  server.on('connection', socket => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  sockets.set(server, open)
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => done((server.address() as AddressInfo).port))
  })
}

/** Also ends what a browser keeps open, tunnels through the proxy included. */
const sockets = new WeakMap<Server, Set<Socket>>()

function close(server: Server): Promise<void> {
  return new Promise(done => {
    server.close(() => done())
    for (const socket of sockets.get(server) ?? []) socket.destroy()
  })
}
