import type { SightingDetail, StoredSighting } from './types.ts'

/** A sighting as the list alone shows it. */
export function listed({ detail, ...sighting }: StoredSighting): StoredSighting {
  if (!detail) return sighting
  const fields = Object.entries(sighting.fields).filter(([field]) => !Object.hasOwn(detail.fields, field))
  return {
    ...sighting,
    date: detail.date === undefined ? sighting.date : null,
    amount: detail.amount === undefined ? sighting.amount : null,
    party: detail.party === undefined ? sighting.party : '',
    fields: Object.fromEntries(fields),
  }
}

/** A sighting as a list shows it, with what only the entry's own page shows. What the list says stands. */
export function completed(sighting: StoredSighting, shown: SightingDetail): StoredSighting {
  const fields = Object.fromEntries(
    Object.entries(shown.fields).filter(([field]) => !Object.hasOwn(sighting.fields, field)),
  )
  const detail: SightingDetail = { at: shown.at, fields }
  if (sighting.date === null && shown.date !== undefined) detail.date = shown.date
  if (sighting.amount === null && shown.amount !== undefined) detail.amount = shown.amount
  if (sighting.party === '' && shown.party !== undefined) detail.party = shown.party
  if (Object.keys(detail).length === 2 && Object.keys(fields).length === 0) return sighting
  return {
    ...sighting,
    date: detail.date ?? sighting.date,
    amount: detail.amount ?? sighting.amount,
    party: detail.party ?? sighting.party,
    fields: { ...sighting.fields, ...fields },
    detail,
  }
}
