import { type Field, fieldTypes } from '../documents/fields.ts'
import { fiscalYearOf } from '../documents/fiscalYear.ts'
import { identityOf } from '../documents/identity.ts'
import type { Problem } from '../documents/problem.ts'
import { parseAmount } from '../thai/amounts.ts'
import { parseDate } from '../thai/dates.ts'
import type { Header } from './header.ts'
import type { Item } from './item.ts'
import type { Grid, ReadDocument, Reading } from './reading.ts'
import type { PrintedTotal } from './totals.ts'
import type { Place } from './walk.ts'
import { figuresIn, plain } from './words.ts'

/** What in the documents themselves cannot be right, or is likely not. */
export function checkDocuments(
  documents: ReadDocument[],
  period: Reading['period'],
  has: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = []
  const seen = new Map<string, number>()
  for (const document of documents) {
    const row = document.rows[0]!
    const flag = (code: string, ...values: string[]) =>
      problems.push({ code, values: values.map(value => value.slice(0, 200)), weight: 'flag', row })
    const { number, date, amount, party, fields } = document
    if (has.has('number') && number === '') flag('numberMissing')
    if (number && !isNumberLike(number)) flag('numberOdd', number)
    // Fact: a cheque has 7 or 8 digits.
    else if (number && document.kind === 'cheque' && !/^\d{6,10}$/.test(number)) flag('numberOdd', number)
    if (has.has('date') && date === null && !document.raw.date) flag('dateMissing', number)
    if (has.has('amount') && amount === null && !document.raw.amount && !document.cancelled)
      flag('amountMissing', number)
    // Nobody is called so; and what was cut is not the whole name.
    if (party && (!/\p{L}{2}/u.test(party) || party.length > 500 || /(?:…|\.{3})$/.test(party)))
      flag('partyOdd', party)
    if (party && (figuresIn(party).length > 0 || parseDate(party).iso !== null)) flag('partyOdd', party)
    if (/^(?:แผนงาน|หมวด|ประเภทราย|รวม|ยอดยก)/m.test(document.raw.party ?? '')) flag('partyOdd', party)
    if (date && period && (date < period.from || date > period.to)) flag('outsidePeriod', number, date)
    const year = /\/\s*(\d\d|25\d\d)$/.exec(number)
    if (date && year && Number(year[1]) % 100 >= 40 && Number(year[1]) % 100 !== fiscalYearOf(date) % 100)
      flag('yearDisagrees', number, date)
    if (document.kind === 'requisition') problems.push(...requisitionSums(document, row, number))
    if (number) {
      const key = `${identityOf({ ...document, amount: null, date: null })}`
      const before = seen.get(key)
      if (before !== undefined) flag('numberTwice', number)
      seen.set(key, row)
    }
    if (document.kind === 'journal' && (fields.debit ?? 0) !== (fields.credit ?? 0))
      flag('unbalanced', number)
    // Nothing is received or paid with nothing: what is cancelled prints such a sum, or another column does.
    if (amount === 0 && !document.cancelled) flag('amountZero', number)
  }
  return [...problems, ...checkColumns(documents, has)]
}

const nameLike =
  /^(?:นาย|นาง|น\.\s?ส|นส\.|ด\.[ชญ]|เด็ก|ว่าที่|คุณ|บริษัท|บจก|บมจ|บ\.|หจก|หสม|ห้าง|ร้าน|สำนักงาน|องค์การ|เทศบาล|อบต|อบจ|การไฟฟ้า|การประปา|ธนาคาร|ธ\.|สหกรณ์|โรงเรียน|วัด|กลุ่ม|กรม|มูลนิธิ|ศูนย์|กองทุน)/

/** Banks stand in a column of their own, and look like payees. */
function isName(text: string): boolean {
  return nameLike.test(text) && !/^ธ(?:\.|นาคาร)/.test(text)
}

const textFields = (Object.keys(fieldTypes) as Field[]).filter(
  field => ['text', 'choice'].includes(fieldTypes[field]) && field !== 'party' && field !== 'stubParty',
)

/** What only all documents together show: names under another heading, a number that only counts the rows. */
function checkColumns(documents: ReadDocument[], has: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = []
  if (documents.length > 0 && has.has('party') && documents.every(document => document.party === ''))
    return [{ code: 'columnMissing', values: ['party'], weight: 'flag' }]
  if (documents.length < 4) return problems
  const share = (text: (document: ReadDocument) => unknown) =>
    documents.filter(document => isName(String(text(document) ?? ''))).length / documents.length
  if (has.has('party')) {
    const without = documents.filter(document => document.party === '')
    if (without.length < documents.length * 0.2)
      for (const { number, rows } of without)
        problems.push({ code: 'partyMissing', values: [number], weight: 'flag', row: rows[0]! })
    else problems.push({ code: 'columnMissing', values: ['party'], weight: 'flag' })
    const party = share(document => document.party)
    for (const field of textFields)
      if (share(document => document.raw[field]) > Math.max(0.5, 2 * party))
        problems.push({ code: 'columnsSwapped', values: ['party', field], weight: 'flag' })
  }
  const long = (text: unknown) => /^\d{10,}$/.test(String(text ?? ''))
  if (
    documents.filter(document => long(document.fields.contractNumber) && !long(document.number)).length >
    documents.length / 2
  )
    problems.push({ code: 'columnsSwapped', values: ['number', 'contractNumber'], weight: 'flag' })
  problems.push(...oddBeginnings(documents))
  if (documents.every((document, index) => document.number === String(index + 1)))
    problems.push({ code: 'numberOdd', values: ['1, 2, 3 …'], weight: 'flag' })
  return problems
}

/** Long numbers of digits alone (e-GP, cheques) begin alike, with a year or a book: one that does not was misread. */
function oddBeginnings(documents: ReadDocument[]): Problem[] {
  const long = documents.filter(({ number }) => /^\d{7,}$/.test(number))
  const counts = new Map<string, number>()
  const beginning = ({ number }: ReadDocument) => `${number.length}:${number.slice(0, 2)}`
  for (const document of long) counts.set(beginning(document), (counts.get(beginning(document)) ?? 0) + 1)
  const [usual, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  if (long.length < 5 || count < long.length * 0.9 - 1) return []
  return long
    .filter(document => beginning(document) !== usual)
    .map(({ number, rows }) => ({ code: 'numberOdd', values: [number], weight: 'flag', row: rows[0]! }))
}

/** (12) = (10) + (11) and (15) = (12) − (13) − (14), as the ฎีกา form has it. */
function requisitionSums({ fields, amount }: ReadDocument, row: number, number: string): Problem[] {
  const of = (field: 'goodsAmount' | 'vat' | 'withholding' | 'savings' | 'netAmount') =>
    fields[field] as number | undefined
  const wrong =
    amount !== null &&
    ((of('goodsAmount') !== undefined && of('goodsAmount')! + (of('vat') ?? 0) !== amount) ||
      (of('netAmount') !== undefined &&
        of('withholding') !== undefined &&
        amount - of('withholding')! - (of('savings') ?? 0) !== of('netAmount')))
  return wrong ? [{ code: 'sumsDisagree', values: [number], weight: 'flag', row }] : []
}

function isNumberLike(number: string): boolean {
  if (!/\d/.test(number) || number.length > 60 || /\s\S+\s\S+\s/.test(number)) return false
  if (/^\d{1,2}\/\d{1,2}\/\d{4}$/.test(number) || (parseDate(number).iso !== null && /[ก-ฮ]/.test(number)))
    return false
  return !(/[.,]/.test(number) && parseAmount(number) !== null)
}

/** A column headed บาท, below another heading, had one of satang beside it: without it every sum may be short. */
export function checkBaht({ columns, row, rows }: Header, grid: Grid, items: Item[]): Problem[] {
  const baht = columns.list.find(({ field, satang }) => field === 'amount' && satang === null)
  const below = plain(grid.rows[row + rows]?.[baht?.from ?? 0] ?? '')
  const isHeaded = baht !== undefined && (below === 'บาท' || /\sบาท$/.test(baht.label.trim()))
  const whole = items.every(({ document }) => !/\d\.\d/.test(document.raw.amount ?? ''))
  return isHeaded && items.length > 0 && whole
    ? [{ code: 'columnAmbiguous', values: ['amount', baht.label], weight: 'flag' }]
    : []
}

/** The name of a group in the cell of a party: its row and the next one were read as one. */
export function checkParties(items: Item[], totals: PrintedTotal[]): Problem[] {
  const groups = new Set(totals.flatMap(({ label }) => /^รวม(.{3,})$/.exec(label)?.[1]?.trim() ?? []))
  return items.flatMap(({ document: { raw, party, rows } }) =>
    (raw.party ?? '').split('\n').some(line => groups.has(plain(line)))
      ? [{ code: 'partyOdd', values: [party], weight: 'flag' as const, row: rows[0]! }]
      : [],
  )
}

/** Places in the list that are left out or come twice. */
export function checkSequence(sequence: Place[]): Problem[] {
  const problems: Problem[] = []
  for (let i = 1; i < sequence.length; i++) {
    const [before, after] = [sequence[i - 1]!, sequence[i]!]
    if (after.number === before.number + 1 || (after.number === 1 && after.fresh)) continue
    problems.push({
      code: 'sequenceGap',
      values: [String(before.number), String(after.number)],
      weight: 'flag',
      row: after.row,
    })
  }
  return problems
}
