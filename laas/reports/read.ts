import type { Field } from '../documents/fields.ts'
import type { Problem } from '../documents/problem.ts'
import { parseAmount } from '../thai/amounts.ts'
import { withoutActions } from './actions.ts'
import { asOneTable, isBetter, isDoubtful } from './besides.ts'
import { leaveCancelled, withoutIdleMarks } from './cancelled.ts'
import { checkBaht, checkDocuments, checkParties, checkSequence } from './check.ts'
import { asOfIn, filterIn, periodIn } from './context.ts'
import { withDatesAbove } from './datesAbove.ts'
import { unfolded } from './halves.ts'
import type { Item } from './item.ts'
import { knownReports } from './known/index.ts'
import type { ColumnField, ReportMap } from './map.ts'
import { leaveMonthFirst } from './monthFirst.ts'
import { checkOrder, numbersOf } from './order.ts'
import { withoutOwnLabels } from './ownLabels.ts'
import { ownPart } from './ownPart.ts'
import { pagesSeen, rangeIn } from './pages.ts'
import { countsMore, mayOfferMore, offersMore, showsPart } from './partShown.ts'
import { prepare } from './prepare.ts'
import { prove } from './prove.ts'
import type { Grid, Reading } from './reading.ts'
import { recognise } from './recognise.ts'
import { type Beside, noSeam } from './seam.ts'
import { checkStatement } from './statement.ts'
import { checkTotals, type PrintedTotal } from './totals.ts'
import { readVouchers } from './vouchers.ts'
import { type Walked, walk } from './walk.ts'
import { countIn, figuresIn, listLengthIn, plain, saysDamaged, totalScope } from './words.ts'

/**
 * What a page of a report says. Pure: the same grid gives the same reading. A grid that is no known report
 * gives `report: null` and `unknown`; one whose title is known and whose columns are not says so and gives
 * no documents. `beside`: what the pages before and after have of the documents at its edges.
 */
export function read(seen: Grid, maps?: ReportMap[], beside?: Beside): Reading {
  const steps = readInSteps(seen, maps, beside)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same, in steps: others may get their turn between them, and it may be left unfinished. */
export function* readInSteps(
  seen: Grid,
  maps: ReportMap[] = knownReports,
  beside: Beside = {},
): Generator<undefined, Reading> {
  const drawn = yield* readAsDrawn(seen, maps, beside)
  if (!isDoubtful(drawn)) return drawn
  const one = asOneTable(seen)
  const joined = one && (yield* readAsDrawn(one, maps, beside))
  if (joined && isBetter(joined, drawn)) return joined
  const list = drawn.kind === null ? null : unfolded(seen)
  const below = list && onRowsOf(yield* readAsDrawn(list.grid, maps, beside), list.rowsOf)
  return below && isBetter(below, drawn) ? below : drawn
}

function* readAsDrawn(seen: Grid, maps: ReportMap[], beside: Beside): Generator<undefined, Reading> {
  const whole = prepare(seen)
  yield
  const recognised = recognise(whole, maps)
  const grid = recognised
    ? {
        ...withoutOwnLabels(
          ownPart(recognised.grid, recognised.map, maps, recognised.header?.row ?? 0),
          recognised.header,
        ),
      }
    : { ...whole }
  grid.problems = [...grid.problems]
  const headerRow = recognised?.header?.row ?? Math.min(grid.rows.length, 10)
  const aboveRow = (row: number) => [
    ...grid.texts,
    ...grid.rows.slice(0, row).map(texts => texts.filter(Boolean).join(' ')),
  ]
  const above = aboveRow(headerRow)
  const reading: Reading = {
    report: recognised?.map.id ?? null,
    kind: recognised?.map.kind ?? null,
    title: recognised ? plain(recognised.title) : '',
    period: periodIn(above),
    filter: filterIn(above),
    documents: [],
    pageProof: { page: grid.page, count: 0, sums: {}, printed: [], within: [] },
    proof: { status: 'unknown', controlTotals: [], problems: [] },
    // That the viewer offers more pages is a matter of the whole run: `prove` says it.
    problems: grid.problems.filter(({ code }) => code !== 'morePages' && code !== 'rowsNotShown'),
    seam: noSeam,
  }
  const say = (code: string, weight: Problem['weight'], ...values: string[]) =>
    reading.problems.push({ code, values, weight })
  if (grid.texts.some(saysFailed)) grid.problems.push({ code: 'pageCut', values: [], weight: 'flag' })
  if (offersMore(grid)) grid.problems.push(notShown)
  const damaged = above.some(saysDamaged)
  if (damaged) say('reportDamaged', 'stop')
  if (!recognised) {
    // What is damaged needs no teaching.
    if (!damaged) say('reportUnknown', 'stop')
    return reading
  }
  if (!recognised.header && [...above, ...belowOf(grid)].some(saysEmpty)) {
    say('noDocuments', 'stop')
    return reading
  }
  const vouchers = recognised.fits ? null : readVouchers(grid, recognised.map, beside)
  if (vouchers) {
    const { items, seam, problems, top } = vouchers
    problems.push(...leaveCancelled(items, grid, null, aboveRow(top)))
    reading.problems = withoutIdleMarks(reading.problems, items)
    reading.period = periodIn(aboveRow(top))
    reading.filter = filterIn(aboveRow(top))
    const paged = pagesSeen(grid)
    const { page } = paged
    const isLast = !page || (page.of ? page.number >= page.of : !more(grid))
    reading.seam = isLast ? { ...seam, below: [], on: false } : seam
    const last = items.at(-1)
    // One that is not balanced at the end of its page goes on on the next.
    if (last && !isLast && !beside.whole && last.sums.debit !== last.sums.credit) {
      last.document = { ...last.document, amount: null, lines: [] }
      say('documentCut', 'flag', last.document.number, String(page!.number))
    }
    reading.documents = items.map(item => item.document)
    reading.problems = [
      ...reading.problems,
      ...problems,
      ...items.flatMap(item => item.problems),
      ...checkDocuments(reading.documents, reading.period, new Set()),
    ]
    const broken = [...problems, ...paged.problems, ...breaksIn(grid, page !== null)]
    reading.pageProof = {
      ...reading.pageProof,
      page,
      count: items.length,
      sums: sumsOf(items),
      broken,
      more: more(grid),
    }
    reading.proof = prove([reading.pageProof])
    return reading
  }
  if (!recognised.header || !recognised.fits) {
    const has = new Set(recognised.header?.columns.list.map(column => column.field))
    const missing = recognised.map.required.filter(field => !has.has(field))
    const names = missing.map(field => labelOf(recognised.map, field))
    if (!damaged) say('mapDoesNotFit', 'stop', reading.title, names.join(', '))
    return reading
  }
  const { map, header } = recognised
  if (map.kind === null) {
    const day = asOfIn(above)
    if (day) {
      // Balances of another day are another report.
      reading.period = { from: day, to: day }
      reading.filter = `${reading.filter}|${day}`
    }
    reading.pageProof = checkStatement({ ...grid, page: pagesSeen(grid).page }, header, map)
    reading.proof = prove([reading.pageProof])
    return reading
  }
  reading.problems = [...reading.problems, ...header.columns.problems]
  const paged = pagesSeen(grid)
  const oneOfSeveral = paged.page !== null && (paged.page.of === null || paged.page.of > 1)
  // The old reports are only read: what they say of a document is no link.
  const bare = map.site === 'system' ? withoutActions(grid, header) : grid
  const dated = withDatesAbove(bare, header)
  const walked = yield* walk(dated.grid, header, map, oneOfSeveral, beside)
  const items = walked.items.filter(({ rest }) => !rest)
  const cancelled = leaveCancelled(walked.items, bare, header, above)
  reading.problems = [
    ...withoutIdleMarks(reading.problems, walked.items),
    ...cancelled,
    ...dated.problems,
    ...leaveMonthFirst(items, map),
  ]
  const { page } = paged
  const isLast = !oneOfSeveral || (page?.of ? page.number >= page.of : !more(grid))
  reading.seam = isLast ? { ...walked.seam, below: [], on: false } : walked.seam
  // Only its own end shows where a document below a heading ends.
  if (walked.ends && walked.headed && !isLast && !beside.whole) {
    const { document } = walked.ends
    walked.ends.document = { ...document, amount: null, lines: [] }
    reading.problems.push({
      code: 'documentCut',
      values: [document.number, String(page!.number)],
      weight: 'flag',
      row: document.rows[0]!,
    })
  }
  const [top] = items
  if (
    top &&
    walked.headed &&
    (page?.number ?? 1) > 1 &&
    !beside.before?.length &&
    goesOnAbove(top, walked, grid)
  ) {
    top.document = { ...top.document, amount: null, lines: [] }
    reading.problems.push({
      code: 'documentBegun',
      values: [top.document.number, String(page!.number)],
      weight: 'flag',
      row: top.document.rows[0]!,
    })
  }
  yield
  reading.documents = items.map(item => item.document)
  const has = new Set(
    header.columns.list.flatMap(column => (column.also ? [column.field, column.also] : [column.field])),
  )
  reading.problems = [
    ...reading.problems,
    ...walked.broken,
    ...walked.items.flatMap(item => item.problems),
    ...checkDocuments(reading.documents, reading.period, mustHave(map, has)),
    ...checkBaht(header, grid, items),
    ...checkParties(items, walked.totals),
  ]
  yield
  if (walked.items.length > 0) reading.problems = reading.problems.map(partly)
  if (has.has('sequence') && items.length > 1 && walked.sequence.length === 0)
    say('columnsSwapped', 'flag', 'sequence', 'number')
  for (const field of map.expected ?? []) if (!has.has(field)) say('columnMissing', 'flag', field)
  const broken = [...walked.broken, ...checkSequence(walked.sequence), ...paged.problems]
  const range = rangeIn(grid.texts)
  const inView = range ? range.to - range.from + 1 : 0
  const below = grid.rows.slice(header.row + header.rows).filter(row => row.some(Boolean))
  if (range && (inView > below.length || (!oneOfSeveral && inView < range.of))) broken.push(notShown)
  else if (!oneOfSeveral && (showsPart(grid.texts, items.length) || countsMore(grid.texts, below.length)))
    broken.push(notShown)
  broken.push(...breaksIn(grid, oneOfSeveral))
  // The last page may hold nothing but the totals.
  if (walked.items.length === 0 && !(walked.totals.length > 0 && (paged.page?.number ?? 1) > 1))
    say('noDocuments', 'flag')
  const totals = [...walked.totals, ...totalsInTexts(grid.texts, walked.items.length, walked.totals)]
  if (totals.length === 0 && mayOfferMore(grid)) broken.push(notShown)
  const checked = checkTotals(totals, walked.items, oneOfSeveral, walked.groups)
  const gone = walked.items.filter(item => item.document.cancelled)
  const places = walked.sequence
  reading.pageProof = {
    page: paged.page,
    count: items.length,
    sums: sumsOf(walked.items),
    ...checked,
    cancelled: { count: gone.filter(({ rest }) => !rest).length, sums: sumsOf(gone) },
    sequence: places.length ? { first: places[0]!.number, last: places.at(-1)!.number } : null,
    numbers: walked.groups ? null : numbersOf(items),
    named: oneOfSeveral ? reading.documents.map(({ number }) => number).filter(Boolean) : [],
    broken,
    more: more(grid),
  }
  reading.proof = prove([reading.pageProof])
  reading.problems = [
    ...reading.problems,
    ...checkOrder(
      items,
      oneOfSeveral || totals.length > 0,
      !oneOfSeveral || paged.page?.number === paged.page?.of,
    ),
  ]
  return recognised.rowsOf ? onRowsOf(reading, recognised.rowsOf) : reading
}

/** What was read of cards, told by the rows of the page that they take. */
function onRowsOf(reading: Reading, rowsOf: ReadonlyMap<number, number[]>): Reading {
  const ofPage = (row: number) => rowsOf.get(row) ?? [row]
  return {
    ...reading,
    documents: reading.documents.map(document => ({ ...document, rows: document.rows.flatMap(ofPage) })),
    problems: reading.problems.map(problem =>
      problem.row === undefined ? problem : { ...problem, row: ofPage(problem.row)[0]! },
    ),
  }
}

/** What stands in a heading above the lines has no column, and must be there all the same. */
const mustHave = (map: ReportMap, has: Set<string>) =>
  new Set([...has, ...(map.opens === 'group' ? ['number', 'date'] : map.required)])

/** A head that is printed again: it says so, or its lines do not begin with the first. */
function goesOnAbove({ document: { rows } }: Item, { sequence }: Walked, grid: Grid): boolean {
  const head = grid.rows[rows[0]!]!.join(' ')
  const place = sequence.find(({ row }) => rows.includes(row))
  return /\(\s*ต่อ|ต่อ\s*\)|continued/i.test(head) || (place !== undefined && place.number > 1)
}

/** A page that shows documents and speaks of damage: they are read, and may not be all. */
const partly = (problem: Problem): Problem =>
  problem.code === 'reportDamaged' ? { ...problem, code: 'reportPartlyDamaged', weight: 'flag' } : problem

/** What a server writes where a page broke off half-way. */
const saysFailed = (text: string) =>
  /timeout expired|operation has timed out|server error in|object reference not set|unhandled exception|\bORA-\d{5}/i.test(
    text,
  )

/** What viewers write where the rows would be. */
const saysEmpty = (text: string) => /ไม่พบ(?:ข้อมูล|รายการ)|ไม่มี(?:ข้อมูล|รายการ)|no (?:data|records)/i.test(text)

const belowOf = (grid: Grid) => grid.rows.slice(-5).map(row => row.join(' '))

/** A column as a person knows it. */
function labelOf(map: ReportMap, field: ColumnField): string {
  return map.columns.find(column => column.field === field)?.labels[0] ?? field
}

const more = (grid: Grid) => grid.problems.some(({ code }) => code === 'morePages')

const notShown: Problem = { code: 'rowsNotShown', values: [], weight: 'flag' }

/** Where a page is one of several, the rows that it does not show stand on the others. */
function breaksIn({ problems }: Grid, isOneOfSeveral: boolean): Problem[] {
  const codes = ['pageCut', 'pageLoading', ...(isOneOfSeveral ? [] : ['rowsNotShown'])]
  return problems.filter(({ code }) => codes.includes(code))
}

function sumsOf(items: Item[]): Partial<Record<Field, number>> {
  const sums: Partial<Record<Field, number>> = {}
  for (const item of items)
    for (const [field, satang] of Object.entries(item.sums) as [Field, number][])
      sums[field] = (sums[field] ?? 0) + satang
  return sums
}

/** Totals printed below the table, as a sentence: `รวมทั้งสิ้น 240 ฉบับ เป็นเงิน 1,234.50 บาท`. */
function totalsInTexts(texts: string[], count: number, inRows: PrintedTotal[]): PrintedTotal[] {
  return texts.flatMap(text => {
    const scope = totalScope(text)
    const length = listLengthIn(text)
    if (scope === null && length !== null && text.length < 200)
      return [
        { scope: 'report' as const, label: plain(text), values: {}, count: length, at: count, groupAt: 0 },
      ]
    if (scope === null || scope === 'group' || scope === 'in' || scope === 'out' || text.length > 200)
      return []
    const figures = figuresIn(text)
    const amount = figures.length === 1 ? parseAmount(figures[0]!) : null
    const counted = countIn(text)
    if (amount === null && counted === null) return []
    const label = plain(text).replace(/[\s:]*[\d,]+.*$/, '') || plain(text)
    const last = inRows.at(-1)
    return [
      {
        scope,
        label,
        values: amount === null ? {} : { amount },
        count: counted,
        at: count,
        groupAt: last?.at ?? 0,
      },
    ]
  })
}
