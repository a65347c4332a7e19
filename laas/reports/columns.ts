import { fieldTypes } from '../documents/fields.ts'
import type { Problem } from '../documents/problem.ts'
import type { Column, Columns, HeaderCell } from './columns.types.ts'
import { foldLabel, inOtherWords, isSatang, labelForms } from './labelForms.ts'
import type { ColumnField, ReportMap } from './map.ts'
import { synonyms } from './synonyms.ts'
import { taughtColumns } from './taughtColumns.ts'

interface Hit {
  field: ColumnField
  rank: number
  exact: boolean
}

/** The rank of the first common label: any that a map names itself is more telling. */
const common = 50

const dictionaries = new WeakMap<ReportMap, Map<string, Hit>>()

/**
 * Which column means what. A field that two columns could mean stays without a column, and says so.
 * `onlyExact` leaves out what is only like a known label.
 */
export function columnsOf(header: HeaderCell[], map: ReportMap, onlyExact = false): Columns {
  if (map.taught) return taughtColumns(header, map)
  const words = dictionaryOf(map)
  const found: (Column & Hit)[] = []
  const problems: Problem[] = []
  let score = 0
  let lone = false
  for (let at = 0; at < header.length; at++) {
    const { parts, span } = header[at]!
    const forms = labelForms(parts)
    if (!forms[0]) continue
    const before = found.at(-1)
    if (isSatang(parts.at(-1)!)) {
      const between = header.slice((before?.to ?? at) + 1, at)
      if (
        before &&
        isMoney(before.field) &&
        before.satang === null &&
        between.every(cell => !cell.parts.length)
      )
        before.satang = at
      else {
        lone = true
        problems.push({ code: 'columnAmbiguous', values: ['amount', parts.join(' ')], weight: 'flag' })
      }
      continue
    }
    if (isOfAnother(forms, before, at)) continue
    const named =
      forms.map(form => words.get(form)).find(Boolean) ??
      forms.flatMap(form => words.get(inOtherWords(form) ?? form) ?? [])[0] ??
      (forms.some(isDay) ? itsDate(before, at) : null) ??
      compound(parts, words) ??
      bahtAlone(header, at) ??
      (onlyExact ? null : (likely(forms.at(-1)!, words) ?? likely(forms[0], words)))
    if (!named) continue
    // A sum under the heading of something else is a sum.
    const own = parts.length > 1 && !isMoney(named.field) ? words.get(foldLabel(parts.at(-1)!)) : undefined
    const hit = own && isMoney(own.field) ? own : named
    const label = parts.join(' ')
    if (before && before.field === hit.field && before.to === at - 1) {
      if (header[before.to]!.span === span && span >= 0) {
        before.to = at
        continue
      }
    }
    found.push({
      ...hit,
      label,
      from: at,
      to: at,
      satang: null,
      also: 'also' in hit ? (hit.also as ColumnField) : null,
    })
  }
  const list: Column[] = []
  for (const field of new Set(found.map(column => column.field))) {
    const rivals = found.filter(column => column.field === field)
    const chosen = chooseColumn(rivals)
    // Satang whose baht are not known leave no sum of baht alone.
    if (lone && chosen && isMoney(field) && chosen.satang === null) continue
    if (!chosen) {
      problems.push({
        code: 'columnAmbiguous',
        values: [field, rivals.map(rival => rival.label).join(' / ')],
        weight: 'flag',
      })
      continue
    }
    if (!chosen.exact) problems.push({ code: 'columnGuessed', values: [chosen.label, field], weight: 'flag' })
    if (chosen.exact) score += chosen.satang === null ? 1 : 2
    const { from, to, satang, also, label } = chosen
    list.push({ field, label, from, to, satang, also })
  }
  return { list: list.sort((a, b) => a.from - b.from), problems, score }
}

/** Headings that tell what kind of thing a column holds, and not of which paper. */
const bare = new Set(['เลขที่', 'เลขที่เอกสาร', 'วันที่', 'วันที่เอกสาร', 'ลงวันที่'].map(foldLabel))

/** Two columns of money are never chosen between; of two dates or numbers the more telling label wins. */
function chooseColumn(rivals: (Column & Hit)[]): (Column & Hit) | null {
  const exact = rivals.filter(rival => rival.exact)
  const best = exact.length ? exact : rivals
  if (best.length === 1) return best[0]!
  const { field } = best[0]!
  if (isMoney(field)) return null
  const rank = Math.min(...best.map(rival => rival.rank))
  const first = best.filter(rival => rival.rank === rank)
  if (best.every(rival => bare.has(foldLabel(rival.label)))) return null
  return first.length === 1 && exact.length > 0 ? first[0]! : null
}

function isMoney(field: ColumnField): boolean {
  return (
    field === 'gross' || (field in fieldTypes && fieldTypes[field as keyof typeof fieldTypes] === 'amount')
  )
}

/** A map's own labels come before the common ones. */
function dictionaryOf(map: ReportMap): Map<string, Hit> {
  const kept = dictionaries.get(map)
  if (kept) return kept
  const words = new Map<string, Hit>()
  for (const [columns, least] of [[map.columns, 0] as const, [synonyms, common] as const])
    for (const { field, labels } of columns)
      labels.forEach((label, at) => {
        const key = foldLabel(label)
        if (!words.has(key)) words.set(key, { field, rank: least + at, exact: true })
      })
  dictionaries.set(map, words)
  return words
}

/** ลงวันที่ is the day of whatever number stands before it: of the document itself, or of another one. */
function itsDate(before: (Column & Hit) | undefined, at: number): Hit | null {
  return before?.field === 'number' && before.to === at - 1 ? { field: 'date', rank: 50, exact: true } : null
}

/** The day of a contract beside its number is not that of the requisition which the row is. */
const isOfAnother = (forms: string[], before: (Column & Hit) | undefined, at: number) =>
  forms.some(isDay) && before?.to === at - 1 && /^(?!book).*Number$/.test(before.field)

const isDay = (form: string) => form === foldLabel('ลงวันที่') || form === foldLabel('ลว.')

/** เลขที่/วันที่: two labels in one header cell, each known by itself. */
function compound(parts: string[], words: Map<string, Hit>): (Hit & { also: ColumnField }) | null {
  const pieces = parts
    .join('/')
    .split(/\s*[/\n]\s*|\s+และ\s*|\s{1,}/)
    .map(foldLabel)
    .filter(Boolean)
  if (pieces.length !== 2) return null
  const [a, b] = pieces.map(piece => words.get(piece))
  if (!a || !b || a.field === b.field) return null
  const fields = [a.field, b.field]
  if (!fields.includes('date') || !fields.includes('number')) return null
  return { field: 'number', also: 'date', rank: Math.max(a.rank, b.rank), exact: true }
}

/** บาท | สต. with no label over both: a sum, of whatever the report is about. */
function bahtAlone(header: HeaderCell[], at: number): Hit | null {
  const next = header.slice(at + 1).find(({ parts }) => parts.length > 0)
  const { parts } = header[at]!
  const isBaht = parts.length === 1 && foldLabel(parts[0]!) === foldLabel('บาท')
  return isBaht && next?.parts.length === 1 && isSatang(next.parts[0]!)
    ? { field: 'amount', rank: common, exact: true }
    : null
}

/** A label that contains a known one is taken for it only where the longest such label leaves one field. */
function likely(form: string, words: Map<string, Hit>): Hit | null {
  let longest = ''
  for (const word of words.keys())
    if (word.length > Math.max(longest.length, 4) && form.includes(word) && word.length * 2 >= form.length)
      longest = word
  const hit = words.get(longest)
  return hit ? { ...hit, exact: false, rank: 99 } : null
}
