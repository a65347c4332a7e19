import { type Field, fieldTypes } from '../documents/fields.ts'
import type { Kind } from '../documents/kinds.ts'
import type { Problem } from '../documents/problem.ts'
import { sameLabel } from './find.ts'
import { knownForms } from './known/index.ts'
import { propose, proposeKind } from './propose.ts'
import { type Recognised, recognise } from './recognise.ts'
import type { FormField, FormMap, View, ViewField } from './view.types.ts'

/** What a person says of a form: which document it enters, and the key of the control for each field. */
export interface FormDraft {
  kind: Kind
  /** The heading by which the form is known again; '' where only its labels tell. */
  title: string
  fields: Partial<Record<Field, string>>
  lines: Partial<Record<Field, string>>
}

/** Each of these is chosen after those before it: so the forms that are known cascade. */
const cascades: Field[][] = [
  ['revenueCategory', 'revenueType'],
  ['plan', 'job', 'expenseCategory', 'expenseType'],
  ['toPlan', 'toJob', 'toExpenseCategory', 'toExpenseType'],
]

/** Without these a document would be another one. */
const essential: Field[] = ['number', 'date', 'amount', 'party']

/** The first proposal: what fits of the map that the page was taken for, else what its labels say. */
export function draftOf(view: View, taken: Recognised | null, kind?: Kind): FormDraft {
  const own = taken && (!kind || taken.map.kind === kind) ? taken : null
  const guessed =
    own || kind ? { kind: kind ?? own!.map.kind, ...propose(view, kind ?? own!.map.kind) } : proposeKind(view)
  const used = new Set([...(own?.fields.values() ?? [])].map(({ key }) => key))
  const left = [...guessed.fields].filter(([field, { key }]) => !own?.fields.has(field) && !used.has(key))
  return {
    kind: guessed.kind,
    title:
      titlesOf(view).find(title => own?.map.titles.some(one => sameLabel(one) === sameLabel(title))) ??
      titlesOf(view)[0] ??
      '',
    fields: keysOf([...(own?.fields ?? []), ...left]),
    lines: keysOf([...guessed.lines]),
  }
}

const keysOf = (found: [Field, ViewField][]) =>
  Object.fromEntries(found.map(([field, { key }]) => [field, key])) as Partial<Record<Field, string>>

/** What a form can be known by again: its headings, then the title of its window. */
export function titlesOf(view: View): string[] {
  return [...new Set([...view.headings, view.title])].filter(text => text !== '' && text.length <= 120)
}

/** Fields that documents of a kind are entered by, as far as forms are known. */
export function fieldsOfKind(kind: Kind, of: 'fields' | 'lines'): Field[] {
  const maps = knownForms.filter(map => map.kind === kind)
  return [...new Set(maps.flatMap(map => map[of] ?? []).map(({ field }) => field))]
}

/**
 * The map that a draft makes, tried on the page that it was made on. `problems` of weight `stop` say why it
 * cannot be used yet. `before` is the map that it takes the place of, which knows what documents the form takes.
 */
export function mapOfDraft(
  view: View,
  draft: FormDraft,
  before: FormMap | null,
): { map: FormMap; problems: Problem[] } {
  const map = taughtMap(view, draft, before)
  const keys = [...Object.values(draft.fields), ...Object.values(draft.lines)]
  if (!map.fields.some(({ required }) => required))
    return { map, problems: [{ code: 'nothingTaught', values: [], weight: 'stop' }] }
  const twice = view.fields.filter(({ key }) => keys.filter(one => one === key).length > 1)
  const problems = twice.map(
    ({ label }): Problem => ({ code: 'controlTwice', values: [label], weight: 'stop' }),
  )
  const tried = recognise(view, [map])
  if (!tried)
    return { map, problems: [...problems, { code: 'formUnknown', values: [draft.title], weight: 'stop' }] }
  const moved = map.fields.filter(({ field }) => {
    const found = tried.fields.get(field)
    return found && found.key !== draft.fields[field]
  })
  const ambiguous = moved.map(
    ({ field, labels }): Problem => ({
      code: 'fieldAmbiguous',
      values: [labels[0] ?? field],
      weight: 'stop',
    }),
  )
  return {
    map,
    problems: [...problems, ...ambiguous, ...tried.problems.filter(({ code }) => code !== 'formByLabels')],
  }
}

/**
 * A form map from what a person has pointed at: labels as the page shows them, ids as hints. Every control that
 * was pointed at must be on the page from then on, so that a page which changed is noticed before anything is
 * filled.
 */
function taughtMap(view: View, draft: FormDraft, before: FormMap | null): FormMap {
  const { kind, title } = draft
  const byKey = new Map(view.fields.map(field => [field.key, field]))
  const shown = (keys: FormDraft['fields']) =>
    new Map(
      (Object.entries(keys) as [Field, string][]).flatMap(([field, key]) => {
        const found = byKey.get(key)
        return found ? [[field, found] as const] : []
      }),
    )
  const lines = shown(draft.lines)
  return {
    id: 'taught',
    kind,
    titles: title === '' ? [] : [title],
    address: addressOf(view.url),
    accepts: before?.kind === kind ? before.accepts : {},
    rejects: before?.kind === kind ? before.rejects : {},
    ...(before?.kind === kind && before.summary !== undefined && { summary: before.summary }),
    fields: taughtFields(kind, 'fields', shown(draft.fields)),
    ...(lines.size > 0 && { lines: taughtFields(kind, 'lines', lines) }),
  }
}

/** What of the address names this very form: the screen's name, or a path of its own. */
function addressOf(url: string): string[] {
  const { searchParams, pathname, hash } = new URL(url)
  const screen = [...searchParams].find(([key]) => /^screenname$/i.test(key))
  if (screen) return [screen.join('=')]
  const path = hash.startsWith('#/') ? hash : pathname
  return path.length > 4 && !/\d|default|index/i.test(path) ? [path] : []
}

function taughtFields(kind: Kind, of: 'fields' | 'lines', chosen: Map<Field, ViewField>): FormField[] {
  const known = knownForms.filter(map => map.kind === kind).flatMap(map => map[of] ?? [])
  return [...chosen].map(([field, { label, labels, id, name, control }]) => {
    const cascade = cascades.find(one => one.includes(field)) ?? []
    const before = cascade.slice(0, cascade.indexOf(field)).filter(one => chosen.has(one))
    const needed = essential.includes(field) || known.some(one => one.field === field && one.required)
    return {
      field,
      labels: [...new Set([label, ...labels])].filter(text => text !== ''),
      ids: [id, name].filter(text => text !== '').map(text => text.split(/[:$]/).at(-1)!),
      required: needed && control !== 'readonly',
      onPage: true,
      after: before.slice(-1),
      ...(control === 'readonly' && fieldTypes[field] === 'amount' && { computed: true }),
    }
  })
}
