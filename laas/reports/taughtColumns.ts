import type { Column, Columns, HeaderCell } from './columns.types.ts'
import { foldLabel } from './labelForms.ts'
import type { MapColumn, ReportMap } from './map.ts'

/** Neighbouring columns under one heading, both ends included. */
export interface LabelGroup {
  label: string
  from: number
  to: number
}

/** A heading for comparing, all its rows as one. */
export const headingKey = (parts: string[]) => foldLabel(parts.join(' '))

/** The columns of a header by their headings, folded; what stands below one merged cell goes together. */
export function labelGroups(header: HeaderCell[]): LabelGroup[] {
  const groups: LabelGroup[] = []
  header.forEach(({ parts, span }, at) => {
    const label = headingKey(parts)
    const before = groups.at(-1)
    if (label === '') return
    if (before?.to === at - 1 && before.label === label && span >= 0 && header[at - 1]!.span === span)
      before.to = at
    else groups.push({ label, from: at, to: at })
  })
  return groups
}

/**
 * The columns of a report that a person taught: each by the very heading it was taught with, in the place it
 * had among equal ones. What is not found so is left out; nothing is guessed.
 */
export function taughtColumns(header: HeaderCell[], map: ReportMap): Columns {
  const groups = labelGroups(header)
  const list: Column[] = []
  let score = 0
  for (const column of map.columns) {
    if (column.satang) continue
    const found = find(column, groups, header)
    if (!found) continue
    const cents = map.columns.find(other => other.satang && other.field === column.field)
    const satang = cents ? find(cents, groups, header) : null
    // Baht without their satang would be another sum.
    if (cents && !satang) continue
    const label = column.labels[0] ?? ''
    list.push({
      field: column.field,
      label,
      ...found,
      satang: satang?.from ?? null,
      also: column.also ?? null,
    })
    score += satang ? 2 : 1
  }
  return { list: list.sort((a, b) => a.from - b.from), problems: [], score }
}

function find(
  { labels, place }: MapColumn,
  groups: LabelGroup[],
  header: HeaderCell[],
): { from: number; to: number } | null {
  const skip = place?.skip
  // Left of every heading: counted from the edge.
  if (labels.length === 0) return skip === undefined ? null : bare(header, -1, skip)
  const names = labels.map(foldLabel)
  const bearing = groups.filter(({ label }) => names.includes(label))
  const group = bearing[(place?.nth ?? 1) - 1]
  if (!group || bearing.length !== (place?.of ?? 1)) return null
  if (skip === undefined) return { from: group.from, to: group.to }
  const at = group.from + skip
  return at <= group.to ? { from: at, to: at } : bare(header, group.to, at - group.to)
}

/** So many columns to the right of one, all of them without a heading. */
function bare(header: HeaderCell[], from: number, right: number): { from: number; to: number } | null {
  const at = from + right
  const between = header.slice(from + 1, at + 1)
  if (between.some(({ parts }) => parts.some(Boolean))) return null
  return { from: at, to: at }
}
