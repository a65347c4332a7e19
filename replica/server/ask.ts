import type { PracticeState } from '../data/types.ts'
import type { Faults } from './faults.ts'
import type { Session } from './sessions.ts'

/** One request, with the world it is answered in. */
export interface Ask {
  method: string
  secure: boolean
  host: string
  url: URL
  form: URLSearchParams
  /** A postback that takes only part of the page in answer (`X-MicrosoftAjax: Delta=true`). */
  partial: boolean
  session: Session | null
  state: PracticeState
  faults: Faults
  /** Of the drop-down service, in milliseconds. */
  delay: [number, number]
  /** Writes the state to disk. */
  save(): void
  /** Begins a session; the answer is the Set-Cookie header. */
  begin(user: string): string
  end(): void
}

/** Path and query: what a page's form posts to. */
export const addressOf = (ask: Ask) => ask.url.pathname + ask.url.search
