import { type Header, headerLabels } from './header.ts'
import type { Grid } from './reading.ts'

/**
 * Cells that each begin with the heading of their column, for narrow screens where the header is not shown, without
 * it. A row is taken so only where all its cells are: a single one may well begin like its heading.
 */
export function withoutOwnLabels(grid: Grid, header: Header | null): Grid {
  if (!header?.rows) return grid
  const labels = headerLabels(grid, header.row, header.rows)
  const rows = grid.rows.map((cells, row) => {
    if (row < header.row + header.rows) return cells
    const own = cells.flatMap((text, at) => (text && labels[at] ? [[text, labels[at]] as const] : []))
    // The header once more is no such row.
    const isHeader = own.every(([text, label]) => text === label)
    if (own.length < 3 || isHeader || !own.every(([text, label]) => text.startsWith(label))) return cells
    return cells.map((text, at) =>
      labels[at] && text ? text.slice(labels[at].length).replace(/^[\s:：]+/, '') : text,
    )
  })
  return { ...grid, rows }
}
