import { columnsOf } from './columns.ts'
import type { Header } from './header.ts'
import { foldLabel } from './labelForms.ts'
import type { ReportMap } from './map.ts'
import type { Grid } from './reading.ts'

/**
 * The header of a grid that draws its headings apart from its rows: as many texts beside one another above the
 * table as its rows have cells, or one text of so many words. Null where none has the columns that must be there.
 * It takes no row of the grid.
 */
export function headerApart({ rows, texts }: Grid, map: ReportMap): Header | null {
  const width = usualWidth(rows)
  if (map.taught || width < 3) return null
  for (let at = 0; at < texts.length; at++) {
    const words = texts[at]!.length < 500 ? texts[at]!.split(' ') : []
    for (const labels of [texts.slice(at, at + width), words]) {
      if (labels.length !== width) continue
      const columns = named(labels, map)
      // A heading more beside them: they are not these columns, one of which holds nothing.
      const longer =
        labels === words
          ? []
          : [texts.slice(Math.max(at - 1, 0), at + width), texts.slice(at, at + width + 1)]
      if (longer.some(more => named(more, map).score > columns.score)) continue
      const has = new Set(columns.list.flatMap(({ field, also }) => (also ? [field, also] : [field])))
      if (columns.score > 2 && map.required.length > 0 && map.required.every(field => has.has(field)))
        return { row: 0, rows: 0, columns, labels: new Set(labels.map(foldLabel)) }
    }
  }
  return null
}

const named = (labels: string[], map: ReportMap) =>
  columnsOf(
    labels.map(label => ({ parts: [label], span: -1 })),
    map,
    true,
  )

/** How many cells most rows have. */
function usualWidth(rows: string[][]): number {
  const counts = new Map<number, number>()
  for (const { length } of rows.filter(row => row.length).slice(0, 200))
    counts.set(length, (counts.get(length) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
