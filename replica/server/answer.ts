export interface Answer {
  status: number
  headers: Record<string, string>
  body: string | Buffer
}

export function html(body: string, status = 200, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'private', ...headers },
    body,
  }
}

export function redirect(to: string, headers: Record<string, string> = {}): Answer {
  return html(`<html><body><h2>Object moved to <a href="${to}">here</a>.</h2></body></html>`, 302, {
    Location: to,
    ...headers,
  })
}
