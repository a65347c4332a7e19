import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { longReport, longRows } from './longReport.ts'

/** A forward proxy that answers the report site's name with one long report a page: `/?rows=10000&edition=1`. */
export async function serveReports(): Promise<{ port: number; close(): void }> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://www.oldlaasreport.dla.go.th')
    if (url.hostname !== 'www.oldlaasreport.dla.go.th') return void response.writeHead(502).end()
    const edition = Number(url.searchParams.get('edition'))
    const rows = longRows(Number(url.searchParams.get('rows')), edition)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(longReport(rows, edition))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { port: (server.address() as AddressInfo).port, close: () => server.close() }
}

export const reportAt = (rows: number, edition: number) =>
  `http://www.oldlaasreport.dla.go.th/?rows=${rows}&edition=${edition}`
