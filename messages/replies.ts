import type { Problem } from '../laas/documents/problem.ts'
import type { Plan } from '../laas/forms/view.types.ts'

/** What stands beside a row of the page: an already translated text, never HTML. */
export interface Badge {
  row: number
  tone: 'in' | 'todo' | 'differs' | 'twice' | 'quiet'
  text: string
  title: string
}

/** What a content script finds when it starts on a page. */
export interface HelloReply {
  ok: true
  /** A walk over the pages of a report is under way in this tab. */
  walk: boolean
  /** Read this list by itself (a setting). */
  glance: boolean
  /** The tab's plan, whatever its status, until its document is saved. */
  plan: Plan | null
  /** A form was filled here and the person pressed save: say what the page answers. */
  awaiting: string | null
}

export interface CaptureReply {
  ok: true
  /** Why nothing was stored. */
  problem: Problem | null
  added: number
  known: number
  badges: Badge[]
  /** What the walk does next. `page` null: the pager's "next". */
  next: { do: 'press'; page: number | null; waitMs: number } | { do: 'stop' }
}

export interface ResumeReply {
  ok: true
  plan: Plan | null
}

export interface ReadAgainReply {
  ok: true
  /** The plan has come to its end, or another has taken its place: nothing more is to be read. */
  over: boolean
}

/** What the page's texts were taken for; null where they tell nothing of a save. */
export interface OutcomeReply {
  ok: true
  outcome: 'saved' | 'errors' | null
}

export interface Done {
  ok: true
}
