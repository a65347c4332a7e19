import { createServer, request, type Server } from 'node:http'
import { connect } from 'node:net'

export interface ProxyLogLine {
  host: string
  method: string
  refused: boolean
}

/** A forward proxy that knows the sites' names and nobody else. */
export function makeProxy(
  hosts: string[],
  ports: { http: number; https: number },
  log: ProxyLogLine[],
): Server {
  const known = (host: string, method: string) => {
    const refused = !hosts.includes(host)
    log.push({ host, method, refused })
    return !refused
  }
  const proxy = createServer((ask, answer) => {
    const url = URL.parse(ask.url ?? '')
    if (!url || !known(url.hostname, ask.method ?? '')) {
      answer.writeHead(403).end('The practice proxy knows only the practice sites.')
      return
    }
    const onward = request(
      {
        host: '127.0.0.1',
        port: ports.http,
        method: ask.method,
        path: url.pathname + url.search,
        headers: ask.headers,
      },
      back => {
        answer.writeHead(back.statusCode ?? 502, back.headers)
        back.pipe(answer)
      },
    )
    onward.on('error', () => answer.destroy())
    ask.pipe(onward)
  })
  proxy.on('connect', (ask, socket, head) => {
    const host = (ask.url ?? '').split(':')[0]!
    if (!known(host, 'CONNECT')) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    const plain = (ask.url ?? '').endsWith(':80')
    const onward = connect(plain ? ports.http : ports.https, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      onward.write(head)
      onward.pipe(socket).pipe(onward)
    })
    onward.on('error', () => socket.destroy())
    socket.on('error', () => onward.destroy())
  })
  return proxy
}
