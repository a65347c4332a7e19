import { parseDate } from '../thai/dates.ts'
import { amountOf, type Cells, isAmount } from './cells.ts'
import type { Header } from './header.ts'
import { foldLabel } from './labelForms.ts'
import type { ColumnField } from './map.ts'
import { isRunning, plain, type TotalScope, totalScope } from './words.ts'

export type Role =
  | { role: 'blank' | 'header' | 'running' | 'title' | 'item' | 'continuation' | 'numbers' }
  | { role: 'group'; text: string }
  | { role: 'total'; scope: TotalScope; label: string }

/** What one row below the header is there for. */
export function roleOf(row: string[], cells: Cells, header: Header, titles: ReadonlySet<string>): Role {
  const filled = row.filter(text => text.trim() !== '')
  if (filled.length === 0) return { role: 'blank' }
  if (isHeader(filled, header)) return { role: 'header' }
  const first = filled[0]!
  const opens = isOpening(cells)
  if (!opens) {
    const labelled = filled.find(text => totalScope(text) !== null)
    if (labelled !== undefined && (labelled === first || filled.indexOf(labelled) < 3))
      return { role: 'total', scope: totalScope(labelled)!, label: plain(labelled) }
    // รวม and the name of a group, whatever it is called: only a total has a sum and nothing that opens.
    const sum = hasMoney(cells) ? filled.find(text => /^รวม/.test(plain(text))) : undefined
    if (sum !== undefined) return { role: 'total', scope: 'group', label: plain(sum) }
  }
  if (!hasMoney(cells) && filled.length < 6) {
    const text = filled.join(' ')
    if (isRunning(text) && !opens) return { role: 'running' }
    if (titles.has(foldRunning(text))) return { role: 'title' }
  }
  // Columns numbered below their labels: (1) (2) (3) …
  if (filled.length > 2 && filled.every((text, i) => plain(text).replace(/[()[\]]/g, '') === String(i + 1)))
    return { role: 'numbers' }
  if (opens) return { role: 'item' }
  if (filled.length === 1 && !hasMoney(cells)) return { role: 'group', text: plain(first) }
  if (filled.length === 2 && !hasMoney(cells) && /[:：]\s*$/.test(first))
    return { role: 'group', text: plain(filled.join(' ')) }
  return { role: 'continuation' }
}

/** Texts that repeat on each page differ in their page number and time only. */
export function foldRunning(text: string): string {
  return foldLabel(text.replace(/[\d๐-๙]+/g, ''))
}

function isHeader(filled: string[], header: Header): boolean {
  const hits = filled.filter(text => header.labels.has(foldLabel(text))).length
  return hits >= 2 ? hits >= filled.length * 0.6 : hits === 1 && filled.length === 1 && header.rows > 1
}

/** A row opens a document where it has a place in the list, or a number, or a date with a sum. */
function isOpening(cells: Cells): boolean {
  const sequence = plain(cells.sequence ?? '').replace(/\.$/, '')
  if (/^\d{1,6}$/.test(sequence)) return true
  const number = plain(cells.number ?? '')
  if (/\d/.test(number) && totalScope(number) === null && !isLoneCount(number)) return true
  return parseDate(cells.date ?? '').iso !== null && hasMoney(cells)
}

function isLoneCount(number: string): boolean {
  return /^[\d,]+\s*(?:ฉบับ|ใบ|รายการ|ฎีกา|สัญญา|ราย)$|^(?:จำนวน|นับ|count)[^\d]{0,12}[:=]\s*[\d,]+$/i.test(
    number,
  )
}

export function hasMoney(cells: Cells): boolean {
  return (Object.keys(cells) as ColumnField[]).some(
    field => isAmount(field) && (cells[field] ?? '').trim() !== '' && amountOf(cells[field]!) !== null,
  )
}
