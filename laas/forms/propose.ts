import type { Field } from '../documents/fields.ts'
import { type Kind, kinds } from '../documents/kinds.ts'
import { candidatesFor } from './find.ts'
import { knownForms } from './known/index.ts'
import type { FormField, FormMap, View, ViewField } from './view.types.ts'

/** What the labels of the known forms mean, each field once. */
function vocabulary(maps: FormMap[], of: (map: FormMap) => FormField[]): FormField[] {
  const merged = new Map<Field, FormField>()
  for (const sought of maps.flatMap(of)) {
    const before = merged.get(sought.field)
    const labels = [...new Set([...(before?.labels ?? []), ...sought.labels])]
    merged.set(sought.field, { ...sought, labels })
  }
  return [...merged.values()]
}

/**
 * What goes where on a form that no map fits, by labels alone: for a person to look over and correct,
 * never to fill at once. Each control is proposed once, first by the forms of this kind, then by all
 * others; what could be two is left out.
 */
export function propose(
  view: View,
  kind: Kind,
): { fields: Map<Field, ViewField>; lines: Map<Field, ViewField> } {
  const own = knownForms.filter(map => map.kind === kind)
  const others = knownForms.filter(map => map.kind !== kind)
  const fields = new Map<Field, ViewField>()
  const lines = new Map<Field, ViewField>()
  for (const maps of [own, others]) {
    proposeAmong(
      view.fields,
      vocabulary(maps, map => map.fields),
      null,
      fields,
    )
    proposeAmong(
      view.fields,
      vocabulary(maps, map => map.lines ?? []),
      0,
      lines,
    )
  }
  return { fields, lines }
}

/** As `propose`, for a page of which not even the kind is known: the kind that explains most of its fields. */
export function proposeKind(view: View): { kind: Kind } & ReturnType<typeof propose> {
  const all = kinds.map(kind => ({ kind, own: ownFields(view, kind), ...propose(view, kind) }))
  const { kind, fields, lines } = all.toSorted((a, b) => b.own - a.own)[0]!
  return { kind, fields, lines }
}

/** How many controls the forms of a kind explain by themselves. */
function ownFields(view: View, kind: Kind): number {
  const own = knownForms.filter(map => map.kind === kind)
  const found = new Map<Field, ViewField>()
  const lines = new Map<Field, ViewField>()
  proposeAmong(
    view.fields,
    vocabulary(own, map => map.fields),
    null,
    found,
  )
  proposeAmong(
    view.fields,
    vocabulary(own, map => map.lines ?? []),
    0,
    lines,
  )
  return found.size + lines.size
}

function proposeAmong(
  all: ViewField[],
  sought: FormField[],
  line: number | null,
  fields: Map<Field, ViewField>,
): void {
  const here = all.filter(field => field.line === line)
  const longest = Math.max(0, ...sought.map(({ labels }) => labels.length))
  // The likeliest label of every field before the second likeliest of any.
  for (let rank = 0; rank < longest; rank++) {
    for (const one of sought) {
      const label = one.labels[rank]
      if (label === undefined || fields.has(one.field)) continue
      const taken = new Set(fields.values())
      const free = here.filter(field => !taken.has(field))
      const found = candidatesFor(free, { labels: [label], ids: one.ids }, line)
      if (found.length === 1) fields.set(one.field, found[0]!)
    }
  }
}
