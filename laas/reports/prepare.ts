import type { Problem } from '../documents/problem.ts'
import { tidyText } from '../thai/tidy.ts'
import type { Grid } from './reading.ts'
import { columnsOfText } from './textColumns.ts'
import { isRunning } from './words.ts'

/** No heading, number or name is longer: what is stays as it came. */
const longest = 20_000

/** A grid without invisible characters, lines of text cut into columns. Rows keep their places. */
export function prepare(grid: Grid): Grid {
  const clean = withoutCopies(
    withoutInvisible({ ...grid, problems: [...grid.problems, ...reversedIn(grid)] }),
  )
  return clean.viewer === 'text' ? { ...clean, ...columnsOfText(clean.rows) } : clean
}

/** A mark that turns letters round: a person sees another figure or name than stands there. */
function reversedIn({ rows }: Grid): Problem[] {
  const row = rows.findIndex(cells => cells.some(isReversed))
  if (row < 0) return []
  const text = tidyText(rows[row]!.find(isReversed)!.slice(0, 80))
  return [{ code: 'textReversed', values: [text], weight: 'flag', row }]
}

const isReversed = (text: string) => text.length < longest && text.includes('\u202e')

/** Without texts around the table that are its own rows: columns that stay in view are drawn twice. */
function withoutCopies(grid: Grid): Grid {
  const around = new Set(grid.texts.filter(text => hasLetters(text) && !isRunning(text)))
  const first = grid.rows.slice(0, 12).flatMap(row => row.filter(hasLetters))
  // A title or a filter may well stand in a row, too.
  if (first.length === 0 || first.filter(text => around.has(text)).length < first.length * 0.8) return grid
  const drawn = new Set(grid.rows.flat())
  return { ...grid, texts: grid.texts.filter(text => !around.has(text) || !drawn.has(text)) }
}

const hasLetters = (text: string) => /\p{L}/u.test(text)

/** Cells of nothing but invisible characters are empty; the others keep their line breaks. */
function withoutInvisible(grid: Grid): Grid {
  const tidy = grid.viewer === 'text' ? (text: string) => text.replace(/\u00a0/g, ' ') : tidyText
  const clean = (text: string) =>
    text.length < longest && /[^ -~\n\u0e01-\u0e5b]/.test(text)
      ? text.split('\n').map(tidy).join('\n').trimEnd()
      : text
  return { ...grid, rows: grid.rows.map(row => row.map(clean)) }
}

/** Without the columns that only hold a layout apart: nothing stands in them but what is alone in its row. */
export function withoutGaps(grid: Grid): Grid {
  const used = new Set<number>()
  let width = 0
  for (const row of grid.rows) {
    width = Math.max(width, row.length)
    if (row.filter(Boolean).length < 2) continue
    row.forEach((text, at) => {
      if (text) used.add(at)
    })
  }
  if (used.size === 0 || used.size === width) return grid
  // Where each column goes: what stands in one that is left out moves to the next that stays.
  const to: number[] = []
  let next = 0
  for (let at = 0; at < width; at++) {
    to.push(Math.min(next, used.size - 1))
    if (used.has(at)) next++
  }
  const rows = grid.rows.map(row => {
    const texts: string[] = []
    row.forEach((text, at) => {
      const column = to[at]!
      while (texts.length <= column) texts.push('')
      if (text) texts[column] = text
    })
    return texts
  })
  const merges = grid.merges.flatMap(([row, left, height, columns]): Grid['merges'] => {
    const end = Math.min(left + columns, width) - 1
    const span = Array.from({ length: end - left + 1 }, (_, i) => left + i).filter(at => used.has(at)).length
    return span > 0 ? [[row, to[left]!, height, span]] : []
  })
  return { ...grid, rows, merges }
}
