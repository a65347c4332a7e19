import { describe, expect, it } from 'vitest'
import { contradictionsIn } from '../../flows/contradictions.ts'
import { removePaper, typePaper } from '../../flows/paper.ts'
import { takeIn } from '../../flows/takeIn.ts'
import { defaultGaps } from '../../laas/documents/gap.ts'
import { kinds } from '../../laas/documents/kinds.ts'
import { paperFields } from '../../laas/documents/paper/fields.ts'
import { readPaper, type Typed, typedOf } from '../../laas/documents/paper/readPaper.ts'
import { exportBackup } from '../../storage/backup.ts'
import { chooseValue, unchooseValue } from '../../storage/choices.ts'
import type { Database } from '../../storage/database.ts'
import { changeDocument } from '../../storage/documents.ts'
import { bothTallies, capture, everything, newOffice } from '../storage/office.ts'

const typed: Typed = {
  kind: 'receipt',
  fields: { number: 'R-7/67', date: '๖/๒/๖๗', amount: '1,250.5', party: 'นางสมมติ กระดาษ' },
  lines: [],
}
const withFields = (fields: Typed['fields']): Typed => ({ ...typed, fields: { ...typed.fields, ...fields } })
const codes = (one: Typed) =>
  readPaper(one, defaultGaps).problems.map(({ field, code, weight }) => `${weight} ${field} ${code}`)
const only = async (db: Database) => {
  const all = await db.documents.toArray()
  expect(all).toHaveLength(1)
  return all[0]!
}
const stored = async (db: Database, one = typed) => {
  const answer = await typePaper(db, one)
  if (answer.is !== 'stored') throw new Error(answer.is)
  return answer.id
}
const sums = async (db: Database) => {
  const { kept, counted } = await bothTallies(db)
  expect(kept).toEqual(counted)
}

describe('what is typed from paper', () => {
  it('is read as a report is: Thai digits, B.E. days, satang', () => {
    expect(readPaper(typed, defaultGaps)).toMatchObject({
      problems: [],
      content: {
        date: '2024-02-06',
        amount: 125_050,
        fiscalYear: 2567,
        raw: { date: '๖/๒/๖๗', amount: '1,250.5' },
      },
    })
  })

  it('says what cannot be so, and what is odd', () => {
    expect(codes(withFields({ date: '31/2/2567' }))).toEqual(['stop date notDate'])
    expect(codes(withFields({ amount: '1,25.00' }))).toEqual(['stop amount notAmount'])
    expect(codes(withFields({ date: '', amount: '' }))).toEqual(['stop date missing', 'stop amount missing'])
    expect(codes(withFields({ date: '6/1/2566', number: 'R-7/66' }))).toEqual(['flag date outside'])
    expect(codes(withFields({ number: 'R-7/66' }))).toEqual(['flag number yearDisagrees'])
    const requisition: Typed = {
      kind: 'requisition',
      fields: {
        ...typed.fields,
        amount: '107.00',
        goodsAmount: '100',
        vat: '7',
        withholding: '1',
        netAmount: '106',
      },
      lines: [],
    }
    expect(codes(requisition)).toEqual([])
    expect(codes({ ...requisition, fields: { ...requisition.fields, vat: '8' } })).toEqual([
      'flag goodsAmount sum',
    ])
    const journal: Typed = {
      kind: 'journal',
      fields: { number: 'J-1', date: '6/2/2567' },
      lines: [{ account: 'ก', debit: '10' }, { account: 'ข', credit: '10' }, {}],
    }
    expect(readPaper(journal, defaultGaps)).toMatchObject({
      problems: [],
      content: { amount: 1_000, lines: [{ amount: 1_000 }, { amount: 1_000 }] },
    })
    expect(codes({ ...journal, lines: [{ account: 'ก', debit: '10' }] })).toEqual(['stop credit unbalanced'])
  })

  it('can be of any kind, and comes back as it was typed', () => {
    for (const kind of kinds) {
      const { fields, lines } = paperFields[kind]
      const text = (field: string) => (/[dD]ate$/.test(field) ? '6/2/2567' : '100')
      const of = (all: string[]) => Object.fromEntries(all.map(field => [field, text(field)]))
      const one: Typed = { kind, fields: of(fields), lines: lines.length > 0 ? [of(lines)] : [] }
      const { content } = readPaper(one, defaultGaps)
      expect(content?.kind).toBe(kind)
      expect(typedOf(content!)).toEqual(one)
    }
  })

  it('is to do like any other, with paper as its source and a line in the log', async () => {
    const db = newOffice()
    const id = await stored(db)
    expect(await db.documents.get(id)).toMatchObject({
      state: 'todo',
      sources: [{ capture: 'paper' }],
      number: 'R-7/67',
    })
    expect(await db.log.toArray()).toMatchObject([{ what: 'paperTyped', document: id }])
    await sums(db)
  })
})

describe('a paper of which one is there already', () => {
  it('is asked about; the same is not doubled, another is stored and stays apart', async () => {
    const db = newOffice()
    const id = await stored(db)
    expect(await typePaper(db, typed)).toMatchObject({ is: 'like', documents: [{ id }] })
    expect(await typePaper(db, typed, { like: 'same' })).toEqual({ is: 'stored', id })
    expect(await db.documents.count()).toBe(1)
    expect(await typePaper(db, typed, { like: 'other' })).toMatchObject({ is: 'stored' })
    expect(await db.documents.count()).toBe(2)
    await capture(db, { lines: [['R-7/67', '6 ก.พ. 2567', 'นางสมมติ กระดาษ', '1,250.50']] })
    expect(await db.documents.count()).toBe(2)
    await sums(db)
  })

  it('becomes one with what a report shows, and says where the two contradict', async () => {
    for (const first of ['paper', 'report']) {
      const db = newOffice()
      const report = () => capture(db, { lines: [['R-7/67', '6 ก.พ. 2567', 'นางสมมติ กระดาษ', '1,250.00']] })
      if (first === 'report') await report()
      expect(await typePaper(db, typed, { like: first === 'report' ? 'same' : null })).toMatchObject({
        is: 'stored',
      })
      if (first === 'paper') await report()
      const document = await only(db)
      expect(document.contradicts).toEqual(['amount'])
      const shown = await contradictionsIn(db, document)
      expect(shown[0]!.values.map(({ value }) => value).sort()).toEqual([125_000, 125_050])
      expect(shown[0]!.values.map(({ from }) => from.join()).sort()).toEqual([
        '',
        'รายงานรายละเอียดใบเสร็จรับเงิน',
      ])
    }
  })
})

describe('a choice between two sources', () => {
  it('stands, with a line in the log, until it is taken back or something else is said', async () => {
    const db = newOffice()
    await stored(db)
    await capture(db, { lines: [['R-7/67', '6 ก.พ. 2567', 'นางสมมติ กระดาษ', '1,250.00']] })
    const { id } = await only(db)
    await expect(chooseValue(db, id, 'amount', 1)).rejects.toThrow('no source')
    for (const value of [125_050, 125_000]) {
      await chooseValue(db, id, 'amount', value)
      expect(await only(db)).toMatchObject({ amount: value })
      expect((await only(db)).contradicts).toBeUndefined()
      await sums(db)
    }
    await unchooseValue(db, id, 'amount')
    expect((await only(db)).contradicts).toEqual(['amount'])
    await chooseValue(db, id, 'amount', 125_000)
    const year = { above: ['ปีงบประมาณ 2567'] }
    await capture(db, { lines: [['R-7/67', '6 ก.พ. 2567', 'นางสมมติ กระดาษ', '1,255.00']], ...year })
    expect((await only(db)).contradicts).toEqual(['amount'])
    expect((await db.log.toArray()).map(({ what }) => what)).toEqual([
      'paperTyped',
      'captured',
      'chosen',
      'chosen',
      'unchosen',
      'chosen',
      'captured',
    ])
  })

  it('and what was typed go with a backup', async () => {
    const [one, two] = [newOffice(), newOffice()]
    await stored(one)
    await typePaper(one, typed, { like: 'other' })
    await capture(one, { lines: [['R-7/67', '6 ก.พ. 2567', 'นางสมมติ กระดาษ', '1,250.00']] })
    const contradicted = (await one.documents.toArray()).find(({ contradicts }) => contradicts)!
    await chooseValue(one, contradicted.id, 'amount', 125_000)
    const { signal } = new AbortController()
    await takeIn(two, await exportBackup(one, () => {}, signal), () => {}, signal)
    expect((await everything(two)).documents).toEqual((await everything(one)).documents)
  })
})

describe('changing and removing', () => {
  it('goes while it is to do, and the log keeps what it was', async () => {
    const db = newOffice()
    const id = await stored(db)
    const answer = await typePaper(db, withFields({ amount: '99.00' }), { id })
    expect(answer.is).toBe('stored')
    const changed = await only(db)
    expect(changed.amount).toBe(9_900)
    expect(await removePaper(db, changed.id)).toBe(true)
    expect(await db.documents.count()).toBe(0)
    const log = await db.log.toArray()
    expect(log.map(({ what }) => what)).toEqual(['paperTyped', 'paperChanged', 'paperRemoved'])
    expect(log[1]!.why).toContain('1,250.5')
    expect(log[2]!.why).toContain('99.00')
    await sums(db)
  })

  it('is refused once somebody worked on it, or a report shows it', async () => {
    const db = newOffice()
    const id = await stored(db)
    await changeDocument(db, id, { state: 'saved', newNumber: 'N-1' }, 'saved')
    expect(await typePaper(db, withFields({ amount: '99.00' }), { id })).toEqual({ is: 'late' })
    expect(await removePaper(db, id)).toBe(false)
    const shown = newOffice()
    const other = await stored(shown)
    await capture(shown, { lines: [['R-7/67', '6 ก.พ. 2567', 'นางสมมติ กระดาษ', '1,250.50']] })
    expect(await removePaper(shown, other)).toBe(false)
  })
})
