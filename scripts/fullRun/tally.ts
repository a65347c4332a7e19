import type { LoggedRequest } from '../../replica/server/log.ts'

/** What a full run counts. */
export interface Tally {
  /** Documents filled and saved, by form. */
  filled: Record<string, number>
  /** Fields of saved entries that are not what the old document was. */
  wrong: string[]
  /** Fields that the old document had and the entry has not, by form and field: the report does not print them. */
  unfilled: Record<string, number>
  /** Documents that were not filled or not saved, with the reason shown. */
  stopped: string[]
  /** What the person did, by kind of action. */
  actions: { open: number; fill: number; save: number; answer: number; capture: number; check: number }
  /** From the open form to the next open form, a document. */
  seconds: number[]
}

export const newTally = (): Tally => ({
  filled: {},
  wrong: [],
  unfilled: {},
  stopped: [],
  actions: { open: 0, fill: 0, save: 0, answer: 0, capture: 0, check: 0 },
  seconds: [],
})

/** The result as lines of a Markdown table. */
export function tableOf(tally: Tally, log: readonly LoggedRequest[], left: string, states: string): string[] {
  const posts = log.filter(({ method, button }) => method === 'POST' && button !== '')
  const saves = posts.filter(({ button }) => button === 'btnSave').length
  const others = posts.filter(({ button }) => !['btnSave', 'btnLogin', 'search'].includes(button)).length
  const filled = Object.values(tally.filled).reduce((sum, one) => sum + one, 0)
  const { actions } = tally
  const sorted = tally.seconds.toSorted((a, b) => a - b)
  const at = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(1)
  const rows: [string, string | number][] = [
    ['documents filled and saved', `${filled} (${list(tally.filled)})`],
    ['wrong fields', tally.wrong.length],
    ['saves pressed by the person', actions.save],
    ['POSTs with the save button', saves],
    ['submits by the extension', saves - actions.save + others],
    ['documents stopped', tally.stopped.length],
    ['documents left to do', left],
    ['documents by state at the end', states],
    ['fields that no report prints, left to the person', list(tally.unfilled) || 'none'],
    ['time a document, median / 95th percentile', `${at(0.5)} s / ${at(0.95)} s`],
    ['actions a document', ((actions.open + actions.fill + actions.save) / Math.max(filled, 1)).toFixed(2)],
    [
      'actions beside: captures, checks, questions',
      `${actions.capture}, ${actions.check}, ${actions.answer}`,
    ],
  ]
  return ['| what | result |', '|---|---|', ...rows.map(([what, result]) => `| ${what} | ${result} |`)]
}

export const list = (counts: Record<string, number>) =>
  Object.entries(counts)
    .map(([what, count]) => `${what}: ${count}`)
    .join(', ')
