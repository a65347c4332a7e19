import { type Field, fieldTypes } from '../../documents/fields.ts'
import type { Kind } from '../../documents/kinds.ts'
import type { Problem } from '../../documents/problem.ts'
import type { ColumnField } from '../map.ts'

/** What a person may say of a column: a field, the satang of the column before, or a number and its date in one. */
export type Meaning = ColumnField | 'satang' | 'numberDate'

/** Every meaning there is, for lists to pick from: what most reports have first. */
export const meanings: readonly Meaning[] = [
  'number',
  'date',
  'party',
  'amount',
  'satang',
  'sequence',
  'description',
  'numberDate',
  'status',
  'gross',
  ...(Object.keys(fieldTypes) as Field[]).filter(
    field => !['number', 'date', 'party', 'amount', 'description'].includes(field),
  ),
]

/** How a document stands in the rows: in one, in one and what follows it, or as lines under a heading of its own. */
export type Layout = 'one' | 'several' | 'heading'

/** Where a column stands, for finding it again: beside its heading or, without one, beside the last before it. */
export interface Standing {
  /** The heading as shown; '' left of every heading. */
  heading: string
  nth: number
  of: number
  /** Columns from the first that bears the heading. */
  skip: number
  /** How many columns bear it together, under one merged cell; 0 where this one bears none. */
  width: number
}

export interface ProposedColumn {
  index: number
  label: string
  /** Null where nothing is proposed. */
  field: Meaning | null
  /** The heading is only like one that is known. */
  guessed: boolean
  /** What stands in it, for showing. */
  samples: string[]
  standing: Standing
}

/** What the columns of a page could be, for a person to correct. */
export interface Proposal {
  /** Where the header stands; null where none was found and the person must point at it. */
  header: { row: number; rows: number } | null
  /** Rows that could be the header, as texts. */
  rows: { row: number; text: string }[]
  kind: Kind | null
  title: string
  /** Texts of the page that could be its title, likeliest first. */
  titles: string[]
  layout: Layout
  columns: ProposedColumn[]
  problems: Problem[]
}

/** What a person has said so far. Columns that are not named are as proposed. */
export interface Draft {
  kind: Kind | null
  /** '' where the page has none: then `name` is what the report is called. */
  title: string
  name: string
  layout: Layout
  fields: Readonly<Record<number, Meaning | null>>
}

/** The columns as the person has corrected them. */
export function chosenColumns(proposal: Proposal, draft: Draft): ProposedColumn[] {
  return proposal.columns.map(column => {
    const field = draft.fields[column.index]
    return field === undefined ? column : { ...column, field, guessed: false }
  })
}
