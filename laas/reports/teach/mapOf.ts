import { fieldTypes } from '../../documents/fields.ts'
import type { Problem } from '../../documents/problem.ts'
import { knownReports } from '../known/index.ts'
import type { ColumnField, MapColumn, ReportMap } from '../map.ts'
import { chosenColumns, type Draft, type Meaning, type Proposal, type ProposedColumn } from './meaning.ts'

/** A longer name would be no name. */
const longestName = 200

/** The map of a draft that nobody has saved yet. */
export const draftId = 'draft'

/**
 * A map from what a person chose, or why there can be none: each problem stops. The map's id is `draftId`;
 * whoever keeps it gives it another.
 */
export function mapOf(
  proposal: Proposal,
  draft: Draft,
  site: ReportMap['site'],
): { map: ReportMap | null; problems: Problem[] } {
  const chosen = chosenColumns(proposal, draft).filter(({ field }) => field !== null)
  const problems = refusals(proposal, draft, chosen)
  const { kind } = draft
  if (problems.length > 0 || !kind) return { map: null, problems }
  const columns = columnsFrom(chosen)
  const fields = new Set(columns.flatMap(({ field, also }) => (also ? [field, also] : [field])))
  const balanced = kind === 'journal' && fields.has('debit') && fields.has('credit')
  const required = (['number', 'date', 'amount'] as ColumnField[]).filter(field => fields.has(field))
  if (balanced) required.push('debit', 'credit')
  const title = draft.title.trim()
  const also = knownReports.find(known => known.kind === kind && known.site === 'report' && known.also)?.also
  const map: ReportMap = {
    id: draftId,
    kind,
    site,
    titles: title ? [title] : [],
    columns,
    required,
    expected: [...fields].filter(field => !required.includes(field)),
    lines: draft.layout === 'one' ? 'never' : draft.layout === 'several' ? 'may' : 'always',
    ...(draft.layout === 'heading' && { opens: 'group' as const }),
    ...(also && { also }),
    ...(balanced && { balanced }),
    taught: true,
    ...(!title && { name: draft.name.trim().slice(0, longestName) }),
    header: proposal.columns.filter(({ standing }) => standing.width > 0).map(({ label }) => label),
  }
  return { map, problems: [] }
}

function refusals(proposal: Proposal, draft: Draft, chosen: ProposedColumn[]): Problem[] {
  const problems: Problem[] = []
  const refuse = (code: string, ...values: string[]) => problems.push({ code, values, weight: 'stop' })
  const has = (field: Meaning) => chosen.some(column => column.field === field)
  if (!proposal.header) refuse('teachHeader')
  if (draft.kind === null) refuse('teachKind')
  if (!draft.title.trim() && !draft.name.trim()) refuse('teachTitle')
  for (const [field, columns] of Map.groupBy(chosen, column => column.field!)) {
    if (field === 'satang') {
      for (const column of columns) if (!bahtBefore(chosen, column)) refuse('teachSatang', nameOf(column))
    } else if (columns.length > 1 && !areOne(columns)) {
      refuse('teachTwice', field, columns.map(nameOf).join(', '))
    }
  }
  if (has('numberDate'))
    for (const field of ['number', 'date'] as const)
      if (has(field))
        refuse(
          'teachTwice',
          field,
          chosen
            .filter(c => [field, 'numberDate'].includes(c.field!))
            .map(nameOf)
            .join(', '),
        )
  const sums = has('amount') || (draft.kind === 'journal' && has('debit') && has('credit'))
  if (draft.layout === 'heading') {
    if (!sums) refuse('teachNoSum')
    if (has('number') || has('numberDate')) refuse('teachHeadingNumber')
  } else if (chosen.length === 1) {
    refuse('teachOneColumn')
  } else if (!has('number') && !has('numberDate') && !(has('date') && sums)) refuse('teachTooLittle')
  return problems
}

/** Columns under one merged heading, all of them: one column to whoever looks at the page. */
function areOne(columns: ProposedColumn[]): boolean {
  const [first] = columns
  return columns.every(
    ({ standing, index }, i) =>
      standing.heading === first!.standing.heading &&
      standing.nth === first!.standing.nth &&
      standing.width === columns.length &&
      index === first!.index + i,
  )
}

function bahtBefore(chosen: ProposedColumn[], { index }: ProposedColumn): ProposedColumn | undefined {
  const before = chosen.find(column => column.index === index - 1)
  return before && isMoney(before.field!) ? before : undefined
}

function isMoney(field: Meaning): boolean {
  return (
    field === 'gross' || (field in fieldTypes && fieldTypes[field as keyof typeof fieldTypes] === 'amount')
  )
}

const nameOf = ({ label, index }: ProposedColumn) => label || `#${index + 1}`

function columnsFrom(chosen: ProposedColumn[]): MapColumn[] {
  const done = new Set<Meaning>()
  return chosen.flatMap((column): MapColumn[] => {
    const { field, standing } = column
    if (field === 'satang') {
      const baht = bahtBefore(chosen, column)!
      return [{ field: baht.field as ColumnField, ...placed(column, true), satang: true }]
    }
    if (done.has(field!)) return []
    done.add(field!)
    const alone = chosen.filter(other => other.field === field).length === 1 && standing.width !== 1
    if (field === 'numberDate') return [{ field: 'number', ...placed(column, alone), also: 'date' }]
    return [{ field: field!, ...placed(column, alone) }]
  })
}

/** How a column is found again. `alone`: it, and not all that stands under its heading. */
function placed({ standing }: ProposedColumn, alone: boolean): Pick<MapColumn, 'labels' | 'place'> {
  const { heading, nth, of, skip, width } = standing
  const one = alone && width !== 1
  return {
    labels: heading ? [heading] : [],
    ...((one || of > 1) && { place: { nth, of, ...(one && { skip }) } }),
  }
}
