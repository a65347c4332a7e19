import { foldText } from '../thai/fold.ts'
import { labelMark, normaliseLabel } from '../thai/labels.ts'
import { remember } from './remember.ts'
import type { ViewField, Want } from './view.types.ts'

/** What a field is found by: labels lead, best first, `(10)` by its number; ids only break ties. */
export interface Sought {
  labels: string[]
  ids: string[]
  /** What is to stand there, where that is known: what is written is sought among what is ticked last. */
  want?: Pick<Want, 'type'>
}

/**
 * The controls that could be the one sought. One is an answer, none or several are not. The first label that
 * names exactly one control decides. `line` is the line of a grid; null seeks a field of the form
 * itself, or of a grid of one line, which is how a row of labels above a row of fields may look.
 */
export function candidatesFor<F extends ViewField>(fields: F[], sought: Sought, line: number | null): F[] {
  const found = wanted(fields, sought, line)
  const own = found.filter(field => !isSearch(field))
  if (own.length > 0 || found.length === 0) return own
  // What stands in a search box is not the entry's as long as anything else could be: which, is for a person to say.
  const others = wanted(
    fields.filter(field => !isSearch(field)),
    sought,
    line,
  )
  return [...found, ...others]
}

/** Below a heading that speaks of searching, by the label that is made of both, or called so. */
const isSearch = ({ labels, id, name }: ViewField) =>
  /search|srch|find/i.test(`${id} ${name}`) ||
  (labels.length > 1 && labels.some(label => searching.test(label)))

const searching = /^(?:ค้นหา|สืบค้น|เงื่อนไข(?:การ|ใน)*(?:สืบ)?ค้น)/

function wanted<F extends ViewField>(fields: F[], sought: Sought, line: number | null): F[] {
  const written = fields.filter(({ control }) => control !== 'radio' && control !== 'checkbox')
  const found = /text|amount|date/.test(sought.want?.type ?? '') ? onLine(written, sought, line) : []
  return found.length > 0 ? found : onLine(fields, sought, line)
}

function onLine<F extends ViewField>(fields: F[], sought: Sought, line: number | null): F[] {
  const found = among(
    fields.filter(field => field.line === line),
    sought,
  )
  if (found.length > 0 || (line ?? 0) > 0 || fields.some(field => (field.line ?? 0) > 0)) return found
  return among(
    fields.filter(field => (field.line ?? 0) === 0),
    sought,
  )
}

function among<F extends ViewField>(fields: F[], { labels, ids }: Sought): F[] {
  let several: F[] = []
  for (const label of labels) {
    const mark = /^\((\d+)\)$/.exec(label)
    const marked = mark ? fields.filter(field => labelMark(field.label) === Number(mark[1])) : []
    if (marked.length === 1) return marked
    for (const texts of [ownLabel, ownBare, allLabels, allBare]) {
      const wanted = texts === ownBare || texts === allBare ? bareLabel(label) : sameLabel(label)
      const found = fields.filter(field => texts(field).includes(wanted))
      if (found.length === 1) return found
      const byId = found.filter(({ id, name }) => ids.some(end => endsWith(id, end) || endsWith(name, end)))
      if (byId.length === 1) return byId
      if (several.length === 0) several = found
    }
  }
  // Two that only their brackets tell apart: จ่ายให้ (ตัวเช็ค), จ่ายให้ (ต้นขั้ว).
  const told = several.filter(({ label }) =>
    labels.some(one => /\(/.test(one) && bracket(one) === bracket(label)),
  )
  return told.length === 1 ? told : several
}

const bracket = (label: string) => foldText(/[([](.*?)[)\]]/.exec(label)?.[1] ?? '')

const ownLabel = (field: ViewField) => [sameLabel(field.label)]
const ownBare = (field: ViewField) => [bareLabel(field.label)]
const allLabels = (field: ViewField) => field.labels.map(sameLabel)
const allBare = (field: ViewField) => field.labels.map(bareLabel)

/** Equal for labels that a person would take for the same. */
export const sameLabel = remember(label => foldText(normaliseLabel(label)))

/** As `sameLabel`, without what stands in brackets: units, `(ถ้ามี)`. */
const bareLabel = remember(
  label => foldText(normaliseLabel(label).replace(/\s*[([].*?[)\]]/g, '')) || sameLabel(label),
)

function endsWith(id: string, end: string): boolean {
  const at = id.toLowerCase().replace(/[:$]/g, '_')
  const tail = end.toLowerCase()
  return at === tail || at.endsWith(`_${tail}`)
}
