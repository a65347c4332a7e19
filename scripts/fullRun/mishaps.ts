import { appendFileSync, readFileSync } from 'node:fs'
import { list } from './tally.ts'

/** What a run with faults counts. */
export interface Mishaps {
  /** Documents saved, by form. */
  saved: Record<string, number>
  faults: Record<string, number>
  wrong: string[]
  /** Plans that neither ended nor said why, or documents that could not be filled afterwards. */
  lost: string[]
  /** Fills that stopped with a reason, and were filled at a second try. */
  stopped: string[]
  /** Forms that were loaded anew just after they were filled: the panel said so, and they were filled again. */
  emptied: number
}

export const noMishaps = (): Mishaps => ({
  saved: {},
  faults: {},
  wrong: [],
  lost: [],
  stopped: [],
  emptied: 0,
})

export function addTo(counts: Record<string, number>, more: Record<string, number>): void {
  for (const [what, count] of Object.entries(more)) counts[what] = (counts[what] ?? 0) + count
}

export const sumOf = (counts: Record<string, number>) =>
  Object.values(counts).reduce((sum, one) => sum + one, 0)

/** Notes a slice in `file`, and gives all slices of this browser that stand there together. */
export function sumUp(file: string, browser: string, slice: Mishaps): Mishaps {
  appendFileSync(file, `${JSON.stringify({ browser, ...slice })}\n`)
  const all = noMishaps()
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const one = JSON.parse(line) as Mishaps & { browser: string }
    if (one.browser !== browser) continue
    addTo(all.saved, one.saved)
    addTo(all.faults, one.faults)
    for (const what of ['wrong', 'lost', 'stopped'] as const) all[what].push(...one[what])
    all.emptied += one.emptied
  }
  return all
}

/** As lines of a Markdown table, and what went wrong below it. */
export function mishapsTable({ saved, faults, wrong, lost, stopped, emptied }: Mishaps): string[] {
  const rows: [string, string | number][] = [
    ['documents filled and saved', `${sumOf(saved)} (${list(saved)})`],
    ['things that went wrong', `${sumOf(faults)} (${list(faults)})`],
    ['wrong fields', wrong.length],
    ['lost plans', lost.length],
    ['fills that stopped with a reason, filled at the second try', stopped.length],
    ['forms that were emptied after the fill, and filled again', emptied],
  ]
  const table = rows.map(([what, result]) => `| ${what} | ${result} |`)
  return ['| what | result |', '|---|---|', ...table, '', ...wrong, ...lost, ...stopped]
}
