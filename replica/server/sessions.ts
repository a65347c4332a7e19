import { randomBytes } from 'node:crypto'

export interface Session {
  user: string
  host: string
  lastSeen: number
}

export interface Sessions {
  begin(user: string, host: string): string
  find(cookie: string | undefined, host: string): Session | null
  end(cookie: string | undefined): void
  endAll(): void
}

/** Sessions live in memory only, as those of the real system: a restart logs everybody out. */
export function makeSessions(minutes: number): Sessions {
  const open = new Map<string, Session>()
  const idOf = (cookie = '') => /ASP\.NET_SessionId=([0-9a-f]+)/.exec(cookie)?.[1] ?? ''
  return {
    begin(user, host) {
      const id = randomBytes(12).toString('hex')
      open.set(id, { user, host, lastSeen: Date.now() })
      return `ASP.NET_SessionId=${id}; path=/; HttpOnly`
    },
    find(cookie, host) {
      const session = open.get(idOf(cookie))
      if (!session || session.host !== host) return null
      if (Date.now() - session.lastSeen > minutes * 60_000) {
        open.delete(idOf(cookie))
        return null
      }
      session.lastSeen = Date.now()
      return session
    },
    end: cookie => void open.delete(idOf(cookie)),
    endAll: () => open.clear(),
  }
}
