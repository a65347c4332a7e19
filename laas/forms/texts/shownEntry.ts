import type { Field } from '../../documents/fields.ts'
import type { Kind } from '../../documents/kinds.ts'
import { sameLabel } from '../find.ts'
import { ownNumbers } from '../known/ownNumbers.ts'
import { type Recognised, recognise } from '../recognise.ts'
import { shownContent } from '../shownContent.ts'
import type { FormMap, View } from '../view.types.ts'
import { isHeader, labelledTexts, wholeOf } from './labelledTexts.ts'
import type { TextRow } from './textRows.ts'
import { textView } from './textView.ts'

/** A page that shows an entry in texts, as the form that it would be. */
export interface ShownEntry {
  view: View
  recognised: Recognised
}

/** What an entry is told from others by. */
const heads: readonly Field[] = ['date', 'stubDate', 'amount', 'party']
/** So many of them a page must show: a search shows less. */
const fewest = 2
/** Headings of tables that no form has. */
const further = ['ลำดับ', 'ลำดับที่', 'สถานะ', 'ปีงบประมาณ']
/** `(10)` stands before a label, บาท after a sum, and จำนวน may count anything. */
const none = /^(?:\P{L}*|บาท|จำนวน)$/u
const around = /\s*[([](?:บาท|ถ้ามี|วว\/ดด\/ปปปป|dd\/mm\/yyyy|พ\.?\s?ศ\.?)[)\]]/gi
const leading = /^(?:หน้าจอ)?(?:แสดง|เรียกดู|ดู|พิมพ์)?(?:รายละเอียด|ข้อมูล)(?:การ|ของ)?\s?(?=\S)/

/**
 * The entry that a page shows in texts and locked controls, by the maps of the forms; null where it is named by no form,
 * bears no number of its own, or too little besides, and where it lists several. What is empty, or stands there twice
 * with different values, is no field of it. `today`: an ISO date.
 */
export function shownEntry(
  view: View,
  rows: readonly TextRow[],
  maps: readonly FormMap[],
  today: string,
): ShownEntry | null {
  const known = knownLabels(maps)
  const shown = textView(view, labelledTexts(rows, known), today)
  // A title in the page's own words comes before a text that only stands where a title would.
  for (const more of [[], titlesAbove(rows, known)]) {
    const titles = [view.title, ...view.headings, ...more]
    const named = { ...shown, headings: [...titles, ...titles.map(bareTitle)] }
    const recognised = recogniseTexts(named, maps)
    if (!recognised || isListed(rows, known, recognised.map.kind)) continue
    const content = shownContent(named, recognised, [])
    if (!content) continue
    const { date, amount, party } = content
    if ([date, amount, party || null].filter(value => value !== null).length >= fewest)
      return { view: named, recognised }
  }
  return null
}

/** A page that is only looked at need not show all that a form must have; what it shows must be clear. */
function recogniseTexts(view: View, maps: readonly FormMap[]): Recognised | null {
  const asShown = maps.map(
    (map): FormMap => ({
      ...map,
      fields: map.fields.map(({ onPage, ...field }) => ({ ...field, required: heads.includes(field.field) })),
      lines: [],
    }),
  )
  const found = recognise(view, asShown)
  const map = found && maps[asShown.indexOf(found.map)]
  if (!map) return null
  const problems = found.problems.filter(({ code }) => !/^field(?:Missing|Ambiguous)$/.test(code))
  return { map, fields: found.fields, problems }
}

/** Texts that stand alone right above labels and their values, as a DetailsView prints its title. */
function titlesAbove(rows: readonly TextRow[], known: (text: string) => boolean): string[] {
  return rows.flatMap((row, at) => {
    const below = rows[at + 1]
    const isAlone = row.length === 1 && row[0]?.length === 1 && row[0][0]!.length === 1
    return isAlone && below && labelledTexts([below], known).length > 0 ? [wholeOf(row[0]!)] : []
  })
}

/** A table with a column for the numbers of such entries: a list, be it of one. */
function isListed(rows: readonly TextRow[], known: (text: string) => boolean, kind: Kind): boolean {
  const own = ownNumbers[kind].map(sameLabel)
  return rows.some(
    row => isHeader(row, known) && row.some(cell => own.includes(sameLabel(bare(wholeOf(cell))))),
  )
}

function knownLabels(maps: readonly FormMap[]): (text: string) => boolean {
  const fields = maps.flatMap(map => [...map.fields, ...(map.lines ?? [])])
  const texts = [...fields.flatMap(({ labels }) => labels), ...Object.values(ownNumbers).flat(), ...further]
  const labels = new Set(texts.filter(text => !none.test(text)).map(sameLabel))
  return text => text.length <= 120 && labels.has(sameLabel(bare(text)))
}

const bare = (text: string) => text.replace(around, '')

/** รายละเอียดใบเสร็จรับเงิน is the page of a ใบเสร็จรับเงิน. */
const bareTitle = (title: string) => title.replace(leading, '')
