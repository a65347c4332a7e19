import type { Field } from '../documents/fields.ts'
import type { Kind } from '../documents/kinds.ts'
import type { Problem } from '../documents/problem.ts'
import { parseAmount } from '../thai/amounts.ts'
import { foldText } from '../thai/fold.ts'
import { amountOf, type Cells, cellsOf, type ItemRow, isAmount } from './cells.ts'
import { countedGroups } from './countedGroups.ts'
import { type Header, headerAt } from './header.ts'
import { groupAbove, groupOf, headAbove, headingOf, isHeadOf, labelledOf, toldOf } from './headings.ts'
import { documentOf, type Item } from './item.ts'
import type { ColumnField, ReportMap } from './map.ts'
import { textOutside } from './ownPart.ts'
import type { Grid, Seam } from './reading.ts'
import { foldRunning, hasMoney, type Role, roleOf } from './roles.ts'
import { type Beside, followsOn, namesOther, noSeam } from './seam.ts'
import { splitRow } from './split.ts'
import type { PrintedTotal } from './totals.ts'
import { countIn, figuresIn, marksCancelled, plain, tellsCancelled } from './words.ts'

/** A place in the list (ลำดับ); `fresh` where a heading or a total stands above it: it may begin anew there. */
export interface Place {
  row: number
  number: number
  fresh: boolean
}

export interface Walked {
  items: Item[]
  totals: PrintedTotal[]
  groups: boolean
  sequence: Place[]
  /** Signs that rows or parts of rows are missing. */
  broken: Problem[]
  seam: Seam
  /** The document that opened on this page and is open at its end. */
  ends: Item | null
  /** Documents stand below headings, without a column for their number. */
  headed: boolean
}

/** Rows between two steps. */
const step = 500

/**
 * Goes down the rows below the header, once: documents, totals, and what does not fit. A document that the page
 * before leaves open goes on here, by the very rules by which rows go on within a page. Others may get their turn
 * between its steps.
 */
export function* walk(
  grid: Grid,
  first: Header,
  map: ReportMap,
  oneOfSeveral: boolean,
  { before = [], after = [] }: Beside = {},
): Generator<undefined, Walked> {
  const walked: Walked = {
    items: [],
    totals: [],
    groups: false,
    sequence: [],
    broken: [],
    seam: { ...noSeam, above: [] },
    ends: null,
    headed: map.opens === 'group' && !first.columns.list.some(column => column.field === 'number'),
  }
  const titles = new Set(grid.rows.slice(0, first.row).map(row => foldRunning(row.filter(Boolean).join(' '))))
  const around = new Set([...grid.texts, ...titles].map(foldText))
  const outside = new Set(grid.outside)
  const { kind } = map
  const wide = new Set(grid.merges.filter(([, , , columns]) => columns > 2).map(([row]) => row))
  const spanned = grid.merges.filter(([top, , rows]) => rows > 1 && top > first.row)
  const byHeading = walked.headed
  let header = first
  let group: Cells = byHeading ? {} : groupAbove(grid)
  let groupAt = 0
  let groupCount = 0
  const counted = countedGroups()
  // All rows of the document that is open; those before `from` were counted above a total of a page, or on another.
  let open: ItemRow[] = namesOther(grid, first.row, before, headingOf) ? [] : [...before]
  let from = open.length
  let opener: Item | null = null
  let fresh = false
  // Since the last line a page has ended; its head is there again.
  let turned = false
  let begun = false
  const width = Math.max(0, ...first.columns.list.map(column => column.from)) + 1
  const isAtTop = () => opener === null && from > 0
  /** Counts what stands of the open document above a total of the page, which it may go over. */
  const pause = () => {
    if (open.length === from || !kind) return
    const part = partOf({ ...map, kind }, open, from, group, opener)
    if (isAtTop()) walked.seam.above.push(...open.slice(from))
    if (from === 0) opener = { ...part, group: groupCount }
    walked.items.push(from === 0 ? opener! : { ...part, group: groupCount })
    from = open.length
  }
  const close = () => {
    pause()
    open = []
    from = 0
    opener = null
  }
  const put = (row: ItemRow) => {
    open.push(row)
    turned = false
    begun = false
  }
  /** A line below a total of the page, or the first on it. Sums alone may be brought forward there. */
  const goesOver = (cells: Cells) =>
    byHeading ? followsOn(cells, open) : (begun || isAtTop()) && !hasMoney(cells)
  /** The head of a document whose lines are still to come may tell more of it. */
  const isHeadAlone = () => byHeading && from === 0 && open.length === 1 && !open[0]!.texts
  const tell = (told: Cells) => {
    const { cells } = open[0]!
    for (const field of Object.keys(told) as ColumnField[]) cells[field] ||= told[field]!
  }
  const isFirst = () => walked.items.length === 0 && walked.seam.above.length === 0
  const say = (row: number, texts: string[], cells: Cells = {}) => {
    if (walked.items.length === 0) {
      walked.seam.above.push({ row, cells, texts })
      walked.seam.lost = true
    }
    walked.broken.push({
      code: 'rowUnread',
      values: [texts.filter(Boolean).join(' ').slice(0, 80)],
      weight: 'flag',
      row,
    })
  }
  for (let row = first.row + first.rows; row < grid.rows.length; row++) {
    if (row % step === 0) yield
    const texts = grid.rows[row]!
    const cells = cellsOf(texts, header.columns)
    const isOutside = outside.has(row)
    // Between tables only the very same text is a title: heads of documents differ in their digits.
    const seen: Role =
      isOutside && around.has(foldText(textOutside(grid, row)))
        ? { role: 'title' }
        : roleOf(texts, cells, header, titles)
    // The head of the first document stands above the header, as titles do; each further one differs in its digits.
    const line = seen.role === 'title' && byHeading ? plain(texts.filter(Boolean).join(' ')) : ''
    const role = line && headingOf(line)?.date ? { role: 'group' as const, text: line } : seen
    if (role.role === 'group' || role.role === 'total') fresh = true
    if (role.role === 'header' || role.role === 'running' || role.role === 'title') turned = true
    if (role.role === 'header' || (role.role === 'total' && role.scope === 'in')) begun = true
    switch (role.role) {
      case 'header': {
        const again = headerAt(grid, map, row, header.rows)
        if (again && again.columns.score >= header.columns.score) {
          header = again
          row += header.rows - 1
        }
        break
      }
      case 'group': {
        const heading = byHeading ? headingOf(role.text) : null
        if (marksCancelled(role.text, false) || tellsCancelled(role.text)) {
          if (open.length > from && tellsCancelled(role.text))
            put({ row, cells: { note: role.text.replace(/^(?:หมายเหตุ)?[\s:：(*[]*/, '') } })
          else say(row, texts)
          break
        }
        if (!heading && isHeadAlone()) {
          tell(toldOf(texts))
          break
        }
        // What a page prints between its tables is seldom the name of a group.
        if (isOutside && !heading && !byHeading && Object.keys(labelledOf(role.text)).length === 0) {
          turned = true
          break
        }
        if (!heading && open.length > from && !wide.has(row) && isWrapped(cells, open)) {
          put({ row, cells, texts })
          break
        }
        // Its head is printed again on the next page.
        if (heading && (turned || from === open.length) && isHeadOf(heading, open)) {
          put({ row, cells: {}, texts })
          walked.groups = true
          break
        }
        close()
        walked.groups = true
        groupCount++
        groupAt = walked.items.length
        counted.begin(role.text, groupAt)
        if (heading) put({ row, cells: heading })
        else group = { ...group, ...groupOf(role.text, map) }
        break
      }
      case 'total': {
        if (role.scope === 'page' || role.scope === 'in' || role.scope === 'out') {
          pause()
          turned = true
        } else close()
        walked.totals.push(totalOf(texts, cells, role.scope, role.label, walked, groupAt, row))
        break
      }
      case 'item': {
        takeSpanned(cells, header, grid, row, spanned)
        if (texts.length < width && grid.rows[first.row + first.rows]!.length >= width)
          walked.broken.push({ code: 'rowShort', values: [], weight: 'flag', row })
        const place = /^(\d{1,6})\.?$/.exec(plain(cells.sequence ?? ''))
        if (place) walked.sequence.push({ row, number: Number(place[1]), fresh })
        fresh = false
        const goesOn =
          open.length > 0 && map.lines !== 'never' && continues(cells, open) && !isSame(texts, open)
        if (byHeading && open.length === from && !goesOver(cells)) close()
        if (open.length && (byHeading || goesOn)) {
          put({ row, cells, texts })
          break
        }
        if (byHeading) {
          const head = isFirst() ? headAbove(grid, first.row + first.rows - 1) : null
          if (head)
            open = [
              { row: first.row, cells: head },
              { row, cells, texts },
            ]
          else say(row, texts, cells)
          break
        }
        close()
        const parts = splitRow(cells) ?? [cells]
        for (const part of parts) {
          close()
          put({ row, cells: part, texts: parts.length > 1 ? Object.values(part) : texts })
        }
        break
      }
      case 'continuation': {
        const heading = byHeading ? headingOf(plain(texts.filter(Boolean).join(' '))) : null
        if (heading) {
          close()
          put({ row, cells: heading })
        } else if (isHeadAlone() && !hasMoney(cells) && Object.keys(toldOf(texts)).length > 0)
          tell(toldOf(texts))
        else if (open.length && isBareTotal(cells, texts, open.slice(from), walked)) {
          close()
          walked.totals.push(totalOf(texts, cells, 'plain', '', walked, groupAt, row))
        } else if (
          open.length > from ? !(map.lines === 'never' && hasMoney(cells)) : open.length && goesOver(cells)
        )
          put({ row, cells, texts })
        else if (Object.values(cells).some(text => text.trim())) {
          const head =
            byHeading && hasMoney(cells) && isFirst() ? headAbove(grid, first.row + first.rows - 1) : null
          if (head)
            open = [
              { row: first.row, cells: head },
              { row, cells, texts },
            ]
          else say(row, texts, cells)
        }
        break
      }
    }
  }
  // On one page of several, a sum alone at the end may be a total of them all.
  const last = open.at(-1)
  if (oneOfSeveral && open.length > 1 && last?.texts && !last.texts.some(text => /\p{L}/u.test(text)))
    say(last.row, last.texts)
  pause()
  walked.totals.push(...counted.totals(walked.items.length))
  walked.seam = { ...walked.seam, below: open, on: isAtTop() }
  walked.ends = opener
  if (opener && after.length > 0 && kind) {
    const rows = after.map(row => ({ ...row, row: open.at(-1)!.row }))
    partOf({ ...map, kind }, [...open, ...rows], from, group, opener)
  }
  return walked
}

/**
 * What stands of a document from row `from` on, as the totals around it count it: the document itself where it
 * opens there. What goes on with one that `opener` opened above completes it.
 */
function partOf(
  map: ReportMap & { kind: Kind },
  open: ItemRow[],
  from: number,
  group: Cells,
  opener: Item | null,
): Omit<Item, 'group'> {
  const whole = documentOf(map, open, group)
  if (from === 0) return whole
  const { sums, problems } = documentOf(map, [{ ...open[0]!, cells: {} }, ...open.slice(from)], group)
  // A sum in its first row is that of all lines, wherever they stand.
  const { amount } = whole.document
  if (amount !== null && amountOf(open[0]!.cells.amount ?? '') === amount) {
    delete sums.amount
    if (opener) opener.sums.amount = amount
  }
  if (opener) Object.assign(opener, { document: whole.document, problems: whole.problems })
  return { document: whole.document, sums, problems: opener ? [] : problems, rest: true }
}

/** The same number and date again, without a place of its own in the list: another line of the document. */
function continues(cells: Cells, open: ItemRow[]): boolean {
  const first = open[0]!.cells
  if ((cells.sequence ?? '').trim() !== '') return false
  if ('sequence' in cells && (first.sequence ?? '').trim() !== '' && !(cells.number ?? '').trim()) return true
  const number = foldText(cells.number ?? '')
  if (number === '' || number !== foldText(first.number ?? '')) return false
  return !cells.date?.trim() || foldText(cells.date) === foldText(first.date ?? '')
}

/** A day or a name over several rows holds for each document among them; a number or a sum is one document's. */
function takeSpanned(cells: Cells, header: Header, grid: Grid, row: number, merges: Grid['merges']): void {
  if (!cells.number?.trim()) return
  for (const { field, from } of header.columns.list) {
    if (cells[field]?.trim() || field === 'sequence' || isAmount(field)) continue
    const over = merges.find(
      ([top, left, rows, columns]) => top < row && row < top + rows && left <= from && from < left + columns,
    )
    if (over) cells[field] = grid.rows[over[0]]![over[1]]!
  }
}

/** A sum alone that is what all documents above come to is their total, though nothing says so. */
function isBareTotal(cells: Cells, texts: string[], open: ItemRow[], { items, totals }: Walked): boolean {
  const printed = amountOf(cells.amount ?? '')
  if (printed === null || items.length === 0) return false
  if (texts.some(text => /\p{L}/u.test(text))) return false
  const above = open.reduce((sum, row) => sum + (amountOf(row.cells.amount ?? '') ?? 0), 0)
  const sumFrom = (at: number) => items.slice(at).reduce((sum, item) => sum + (item.sums.amount ?? 0), above)
  // Once one stood there so, the next covers what follows it.
  const last = totals.at(-1)
  return printed === sumFrom(0) || (last?.label === '' && printed === sumFrom(last.at))
}

/** A row that is the one above it once more is no further line: it is printed, or was read, twice. */
function isSame(texts: string[], open: ItemRow[]): boolean {
  const before = open.at(-1)!.texts ?? []
  return texts.every((text, index) => text === (before[index] ?? ''))
}

/** One text below a document's party or description, in its very column, goes on with it. */
function isWrapped(cells: Cells, open: ItemRow[]): boolean {
  const filled = (Object.keys(cells) as ColumnField[]).filter(field => (cells[field] ?? '').trim())
  const [field] = filled
  if (filled.length !== 1 || !field || field === 'sequence' || field === 'number' || field === 'date')
    return false
  const text = cells[field]!
  return (
    (open[0]!.cells[field] ?? '') !== '' &&
    !/[:：]|^(?:แผนงาน|งาน|กอง|สำนัก|ประเภท|หมวด|วันที่|เดือน|ธนาคาร)/.test(text)
  )
}

/** `รวม: 1,234.50`, `Sum=1,234.50`: a sum that says in its own cell what it is. */
function namedSum(text: string): number | null {
  const found = /^(?:รวม|ยอดรวม|sum|total)[^\d(-]{0,20}[:=]?\s*(\(?-?[\d,.]+\)?)$/i.exec(plain(text))
  return found ? parseAmount(found[1]!) : null
}

function totalOf(
  texts: string[],
  cells: Cells,
  scope: PrintedTotal['scope'],
  label: string,
  walked: Walked,
  groupAt: number,
  row: number,
): PrintedTotal {
  const values: PrintedTotal['values'] = {}
  for (const field of Object.keys(cells) as ColumnField[]) {
    const text = cells[field] ?? ''
    if (!isAmount(field) || !text.trim() || plain(text) === label) continue
    const satang = amountOf(text) ?? namedSum(text)
    if (field === 'gross') continue
    if (satang !== null) values[field as Field] = satang
    else walked.broken.push({ code: 'totalUnreadable', values: [label, plain(text)], weight: 'flag', row })
  }
  const whole = texts.filter(Boolean).join(' ')
  const figures = figuresIn(whole)
  if (Object.keys(values).length === 0 && figures.length === 1) {
    const satang = parseAmount(figures[0]!)
    if (satang !== null) values.amount = satang
  }
  return { scope, label, values, count: countIn(whole), at: walked.items.length, groupAt }
}
