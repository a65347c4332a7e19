import type { Field, Fields } from '../laas/documents/fields.ts'
import type { Recognised } from '../laas/forms/recognise.ts'
import { type ShownContent, shownContent } from '../laas/forms/shownContent.ts'
import type { View } from '../laas/forms/view.types.ts'
import { keptFields } from '../laas/matching/entry.ts'
import { foldParty } from '../laas/thai/names.ts'
import type { Database } from '../storage/database.ts'
import { writeLog } from '../storage/log.ts'
import { completed, listed } from '../storage/sightingDetail.ts'
import type { SightingDetail, StoredSighting } from '../storage/types.ts'
import { matchKindInSteps } from './match.ts'

/** An entry that a list has shown, and whose own page is in view. */
export interface EntryInView {
  id: string
  number: string
  /** What the page shows and the list does not. */
  adds: Field[]
  /** In what the page says something else than the list: nothing is taken from it then. */
  contradicts: Field[]
  /** Something was taken from the entry's own page before. */
  isCompleted: boolean
  /** The page shows its amount or its name as well: no empty form that only bears its number. */
  isSame: boolean
}

/** The texts of the page in view, cell by cell. */
type Rows = readonly (readonly string[])[]

/** What matching looks at besides day, amount and name. */
const wanted: readonly Field[] = [
  'description',
  'bookNumber',
  'chequeNumber',
  'contractNumber',
  ...keptFields,
]

/** The entry whose page is in view, where exactly one that a list has shown bears its number; else null. */
export async function entryInView(
  db: Database,
  view: View,
  form: Recognised,
  rows: Rows,
): Promise<EntryInView | null> {
  const found = await find(db, view, form, rows)
  if (!found) return null
  const { sighting, detail } = found
  const list = listed(sighting)
  const after = completed(list, detail)
  return {
    id: sighting.id,
    number: sighting.number,
    adds: addedTo(sighting, after),
    contradicts: contradictions(list, detail),
    isCompleted: sighting.detail !== undefined,
    isSame: isSame(list, detail),
  }
}

/** Takes from the page in view what the list does not show, and matches anew. Does nothing where the two contradict. */
export async function completeFromView(
  db: Database,
  view: View,
  form: Recognised,
  rows: Rows,
): Promise<boolean> {
  const found = await find(db, view, form, rows)
  if (!found) return false
  const isWritten = await db.transaction('rw', db.sightings, db.log, async () => {
    const sighting = await db.sightings.get(found.sighting.id)
    if (!sighting || contradictions(listed(sighting), found.detail).length > 0) return false
    await db.sightings.put(completed(listed(sighting), found.detail))
    await writeLog(db, { what: 'entryRead', sighting: sighting.id, why: sighting.number })
    return true
  })
  if (isWritten) await matchKindInSteps(db, form.map.kind)
  return isWritten
}

async function find(
  db: Database,
  view: View,
  form: Recognised,
  rows: Rows,
): Promise<{ sighting: StoredSighting; detail: SightingDetail } | null> {
  const shown = shownContent(view, form, rows)
  if (!shown) return null
  const { kind } = form.map
  const all = await db.sightings.where('id').startsWith(`s|${kind}|${shown.number}|`).toArray()
  const own = all.filter(
    ({ fiscalYear }) => fiscalYear === null || view.fiscalYear === null || fiscalYear === view.fiscalYear,
  )
  const [sighting, ...others] = own
  return sighting && others.length === 0 ? { sighting, detail: detailOf(shown) } : null
}

function detailOf({ date, amount, party, fields }: ShownContent): SightingDetail {
  const taken: Fields = {}
  for (const field of wanted) if (fields[field] !== undefined) taken[field] = fields[field]
  const detail: SightingDetail = { at: new Date().toISOString(), fields: taken }
  if (date !== null) detail.date = date
  if (amount !== null) detail.amount = amount
  if (party !== '') detail.party = party
  return detail
}

function isSame(list: StoredSighting, { amount, party = '' }: SightingDetail): boolean {
  if (amount !== undefined && amount === list.amount) return true
  return party !== '' && foldParty(party) === foldParty(list.party)
}

/** A list may cut a name off: its beginning is no other name. */
function contradictions(list: StoredSighting, detail: SightingDetail): Field[] {
  const found: Field[] = []
  if (list.date !== null && detail.date !== undefined && list.date !== detail.date) found.push('date')
  if (list.amount !== null && detail.amount !== undefined && list.amount !== detail.amount)
    found.push('amount')
  const [short, long] = [foldParty(list.party), foldParty(detail.party ?? '')]
  if (short !== '' && long !== '' && !long.startsWith(short)) found.push('party')
  return found
}

function addedTo(before: StoredSighting, after: StoredSighting): Field[] {
  const heads = (['date', 'amount', 'party'] as const).filter(field => before[field] !== after[field])
  const fields = wanted.filter(field => before.fields[field] !== after.fields[field])
  return [...heads, ...fields]
}
