import { describe, expect, it } from 'vitest'
import { nothingAgreed } from '../../flows/agreed.ts'
import { planFill } from '../../flows/fill.ts'
import { noteFinished } from '../../flows/plan.ts'
import { settleFirst, settleOption, settleReplace } from '../../flows/settle.ts'
import { stopHurdles } from '../../flows/stopHurdles.ts'
import type { Field } from '../../laas/documents/fields.ts'
import type { Kind } from '../../laas/documents/kinds.ts'
import type { Control, FormMap, Option, View, ViewField } from '../../laas/forms/view.types.ts'
import { decide } from '../../storage/links.ts'
import { forgetOption } from '../../storage/options.ts'
import { planOfTab, settleSave } from '../../storage/plans.ts'
import { changeSettings } from '../../storage/settings.ts'
import { writeDocuments } from '../../storage/tallies.ts'
import type { StoredDocument, StoredSighting } from '../../storage/types.ts'
import { newOffice } from '../storage/office.ts'
import { pressSave } from './newPlan.ts'

/** A form of invented labels: a choice, a party, an amount. */
const map: FormMap = {
  id: 'TEST',
  kind: 'requisition',
  titles: ['แบบทดสอบ'],
  address: [],
  accepts: {},
  rejects: {},
  fields: (['plan', 'party', 'amount'] as Field[]).map(field => ({
    field,
    labels: [field],
    ids: [],
    required: true,
    after: [],
  })),
}
const optional = (name: Field) => ({ ...map.fields[1]!, field: name, labels: [name], required: false })
const option = (text: string, value = text): Option => ({ value, text, title: '' })
const offered = ['แผนงานบริหาร', 'แผนงานศึกษา', 'แผนงานเคหะ'].map(text => option(text))

function field(label: string, control: Control, more: Partial<ViewField> = {}): ViewField {
  const { value = '' } = more
  return {
    key: label,
    label,
    labels: [label],
    control,
    shown: value,
    options: [],
    id: label,
    name: label,
    disabled: false,
    line: null,
    ...more,
    value,
  }
}

function page(more: Partial<View> = {}, values: Partial<Record<'party' | 'amount', string>> = {}): View {
  return {
    url: 'https://www.laas.go.th/form',
    title: 'แบบทดสอบ',
    headings: [],
    fiscalYear: 2567,
    office: '',
    fields: [
      field('plan', 'select', { options: [option('', ''), ...offered] }),
      field('party', 'text', { value: values.party ?? '' }),
      field('amount', 'text', { value: values.amount ?? '' }),
    ],
    messages: [],
    login: false,
    problems: [],
    ...more,
  }
}

let count = 0
function newDocument(change: Partial<StoredDocument> = {}): StoredDocument {
  count += 1
  const number = `${count}/67`
  return {
    id: `d${count}`,
    kind: 'requisition',
    number,
    date: '2024-02-01',
    amount: 10_000 + count,
    party: 'ร้านสมมติ',
    fiscalYear: 2567,
    cancelled: false,
    fields: { plan: 'แผนงานบริหาร' },
    raw: {},
    lines: [],
    state: 'todo',
    reason: '',
    newNumber: null,
    sources: [],
    month: '2024-02',
    order: `2024-02-01|${number}`,
    savedAt: null,
    ...change,
  }
}

async function office(...documents: StoredDocument[]) {
  const db = newOffice()
  await db.transaction('rw', db.documents, db.tallies, () =>
    writeDocuments(
      db,
      documents.map(after => ({ before: null, after })),
    ),
  )
  return db
}

const codes = ({ problems }: { problems: { code: string; weight: string }[] }) =>
  problems.filter(({ weight }) => weight === 'stop').map(({ code }) => code)

it('goes into the form that was offered, and no other that has the same fields', async () => {
  const document = newDocument()
  const db = await office(document)
  const other = { ...map, id: 'OTHER', titles: ['แบบอื่น'] }
  await db.maps.put({ id: 'form:OTHER', type: 'form', map: other, at: '2026-01-01T00:00:00.000Z' })
  expect(codes(await planFill(db, 1, document.id, map, page({ title: 'แบบอื่น' })))).toEqual(['otherForm'])
  expect(codes(await planFill(db, 1, document.id, map, page()))).toEqual([])
})

describe('an option that the page does not have', () => {
  const asked = async (from = 'แผนเก่า') => {
    const [first, second] = [newDocument({ fields: { plan: from } }), newDocument({ fields: { plan: from } })]
    const db = await office(first, second)
    const refusal = await planFill(db, 1, first.id, map, page())
    const hurdle = refusal.hurdles.find(({ is }) => is === 'option')
    if (hurdle?.is !== 'option') throw new Error('not asked')
    return { db, first, second, refusal, hurdle }
  }

  it('is asked for with the page’s own options, and the old name', async () => {
    const { refusal, hurdle } = await asked()
    expect(codes(refusal)).toEqual(['optionMissing'])
    expect(hurdle).toMatchObject({
      field: 'plan',
      from: 'แผนเก่า',
      why: 'missing',
      options: offered,
      before: [],
    })
  })

  it('is remembered: the fill goes on, and later documents are not asked about', async () => {
    const { db, first, second, hurdle } = await asked()
    const agreed = await settleOption(db, first.id, hurdle, offered[1]!, nothingAgreed)
    expect(codes(await planFill(db, 1, first.id, map, page(), agreed))).toEqual([])
    const later = await planFill(db, 1, second.id, map, page())
    expect(codes(later)).toEqual([])
    const plan = await planOfTab(db, 1)
    expect(plan?.steps[0]?.want).toMatchObject({ text: 'แผนงานศึกษา', also: ['แผนเก่า'] })
    await forgetOption(db, (await db.options.toArray())[0]!.id)
    expect(codes(await planFill(db, 2, second.id, map, page()))).toContain('optionMissing')
  })

  it('is asked of each document once another was given another option', async () => {
    const { db, first, second, hurdle } = await asked()
    await settleOption(db, first.id, hurdle, offered[1]!, nothingAgreed)
    const agreed = await settleOption(db, second.id, hurdle, offered[2]!, nothingAgreed)
    expect(codes(await planFill(db, 1, second.id, map, page(), agreed))).toEqual([])
    const again = await planFill(db, 2, first.id, map, page())
    expect(codes(again)).toContain('optionMissing')
    expect(again.hurdles).toMatchObject([
      { is: 'option', from: 'แผนเก่า', before: ['แผนงานเคหะ', 'แผนงานศึกษา'] },
    ])
  })

  it('is doubted where a document of that name is in the system under another', async () => {
    const { db, first, second, hurdle } = await asked()
    const entered = newDocument({ fields: { plan: 'แผนเก่า' }, state: 'confirmed' })
    await db.documents.put(entered)
    await db.sightings.put(sighting({ fields: { plan: 'แผนงานเคหะ' } }))
    await decide(db, entered.id, 's', 'linked')
    await settleOption(db, first.id, hurdle, offered[1]!, nothingAgreed)
    expect(codes(await planFill(db, 1, second.id, map, page()))).toContain('optionMissing')
  })

  it('is doubted where the person changes it on the page before saving', async () => {
    const { db, first, second, hurdle } = await asked()
    const agreed = await settleOption(db, first.id, hurdle, offered[1]!, nothingAgreed)
    await planFill(db, 1, first.id, map, page(), agreed)
    const plan = (await planOfTab(db, 1))!
    const wanted = 'แผนงานศึกษา'
    await pressSave(db, plan.id, [
      { field: 'plan', label: 'plan', line: null, wanted, shown: 'แผนงานเคหะ', verdict: 'different' },
    ])
    expect(codes(await planFill(db, 2, second.id, map, page()))).toContain('optionMissing')
  })

  it('of two that share a name is known by its value', async () => {
    const twins = [option('งานบริหาร', 'A'), option('งานบริหาร', 'B')]
    const document = newDocument({ fields: { plan: 'งานบริหาร' } })
    const db = await office(document)
    const view = page()
    view.fields[0] = field('plan', 'select', { options: [option('', ''), ...twins] })
    const { hurdles } = await planFill(db, 1, document.id, map, view)
    expect(hurdles).toMatchObject([{ is: 'option', why: 'ambiguous', options: twins }])
    const hurdle = hurdles[0]!
    if (hurdle.is !== 'option') throw new Error('not asked')
    const agreed = await settleOption(db, document.id, hurdle, hurdle.options[1]!, nothingAgreed)
    expect(codes(await planFill(db, 1, document.id, map, view, agreed))).toEqual([])
    expect((await planOfTab(db, 1))?.steps[0]?.want).toMatchObject({ value: 'B' })
  })

  it('is asked for where the fill stopped half way, by what the list had shown', async () => {
    const document = newDocument()
    const db = await office(document)
    await planFill(db, 1, document.id, map, page())
    const plan = (await planOfTab(db, 1))!
    const values = ['plan', 'แผนงานบริหาร', 'แผนงานหนึ่ง', 'แผนงานสอง']
    const stopped = { ...plan, problems: [{ code: 'optionMissing', values, weight: 'stop' as const }] }
    const view = page({ fields: [field('plan', 'combobox')] })
    expect(await stopHurdles(db, stopped, view)).toMatchObject([
      { is: 'option', from: 'แผนงานบริหาร', options: [{ text: 'แผนงานหนึ่ง' }, { text: 'แผนงานสอง' }] },
    ])
  })
})

function sighting(change: Partial<StoredSighting> = {}): StoredSighting {
  return {
    id: 's',
    kind: 'requisition' as Kind,
    number: '9/67',
    date: '2024-02-01',
    amount: 1,
    party: 'ร้านอื่น',
    fields: {},
    raw: {},
    fiscalYear: 2567,
    run: 'run',
    at: '2026-01-01T00:00:00.000Z',
    ...change,
  }
}

describe('what the form holds already', () => {
  it('is listed with old and new value, and replaced only at a word', async () => {
    const document = newDocument({ amount: 5_000 })
    const db = await office(document)
    const view = page({}, { party: 'ร้านเดิม', amount: '12.00' })
    const { problems, hurdles } = await planFill(db, 1, document.id, map, view)
    expect(codes({ problems })).toEqual(['wouldReplace', 'wouldReplace'])
    expect(hurdles).toMatchObject([
      {
        is: 'replace',
        values: [
          { field: 'party', old: 'ร้านเดิม', new: 'ร้านสมมติ' },
          { field: 'amount', old: '12.00', new: '50.00' },
        ],
      },
    ])
    const some = await settleReplace(db, document.id, ['party'], nothingAgreed)
    expect(codes(await planFill(db, 1, document.id, map, view, some))).toEqual(['wouldReplace'])
    const both = await settleReplace(db, document.id, ['amount'], some)
    expect(codes(await planFill(db, 1, document.id, map, view, both))).toEqual([])
  })
})

it('is planned for fields that the form does not show yet, but for what other papers contradict', async () => {
  const wide = { ...map, fields: [...map.fields, optional('bank'), optional('note')] }
  const fields = { plan: 'แผนงานบริหาร', bank: 'ธนาคารสมมติ', note: 'ทดสอบ' }
  const document = newDocument({ fields, contradicts: ['note'] })
  const db = await office(document)
  expect(codes(await planFill(db, 1, document.id, wide, page()))).toEqual([])
  const planned = (await planOfTab(db, 1))?.steps.map(({ field, later }) => [field, later ?? false])
  expect(planned).toEqual([
    ['plan', false],
    ['party', false],
    ['amount', false],
    ['bank', true],
  ])
})

describe('what is to mind and does not stop', () => {
  it('is a journal before the rest, and what the form holds for a field that the document has not', async () => {
    const journal = newDocument({ kind: 'journal' })
    const db = await office(journal, newDocument(), newDocument({ state: 'saved' }))
    const forJournals = {
      ...map,
      kind: 'journal' as const,
      fields: [...map.fields, ...(['note', 'method', 'fund'] as const).map(optional)],
    }
    const view = page()
    const way = (text: string, name: string) =>
      field(name, 'select', { value: text, options: [option(text), option('เงินฝากธนาคาร')] })
    view.fields.push(field('note', 'text', { value: 'ของเดิม' }))
    view.fields.push(way('เงินสด', 'method'), way('-- เลือก --', 'fund'))
    const { problems } = await planFill(db, 1, journal.id, forJournals, view)
    expect(codes({ problems })).toEqual([])
    expect(problems).toMatchObject([
      { code: 'journalsLast', values: ['1'] },
      { code: 'leftFilled', values: ['note', 'ของเดิม'] },
      { code: 'leftChosen', values: ['method', 'เงินสด'] },
    ])
    const plan = (await planOfTab(db, 1))!
    await noteFinished(db, plan.id, [])
    expect((await planOfTab(db, 1))?.problems).toHaveLength(3)
  })
})

describe('documents that must come first', () => {
  it('are named by number, and passed over at a word, which is logged', async () => {
    const contract = newDocument({ kind: 'contract', number: 'ส-1/2567', party: 'ร้านอื่น' })
    const other = newDocument({ kind: 'contract', number: 'ส-2/2567' })
    const document = newDocument({ fields: { plan: 'แผนงานบริหาร', contractNumber: 'ส-1/2567' } })
    const db = await office(contract, other, document)
    const refusal = await planFill(db, 1, document.id, map, page())
    expect(codes(refusal)).toEqual(['comesFirst_contract'])
    expect(refusal.hurdles).toMatchObject([
      { is: 'first', kind: 'contract', documents: [{ id: contract.id }], total: 1 },
    ])
    const agreed = await settleFirst(db, document.id, 'contract', nothingAgreed)
    expect(codes(await planFill(db, 1, document.id, map, page(), agreed))).toEqual([])
    expect(await db.log.toArray()).toContainEqual(
      expect.objectContaining({ what: 'wentOn', document: document.id }),
    )
  })

  it('are a transfer into the budget line that is spent from, too', async () => {
    const budget = { plan: 'แผนงานบริหาร', expenseType: 'ค่าวัสดุ' }
    const into = { toPlan: 'แผนงานบริหาร', toExpenseType: 'ค่าวัสดุ' }
    const transfer = newDocument({ kind: 'transfer', party: '', fields: into })
    const other = newDocument({ kind: 'transfer', party: '', fields: { ...into, toExpenseType: 'ค่าครุภัณฑ์' } })
    const document = newDocument({ fields: budget })
    const db = await office(transfer, other, document)
    const refusal = await planFill(db, 1, document.id, map, page())
    expect(refusal.hurdles).toMatchObject([
      { is: 'first', kind: 'transfer', documents: [{ id: transfer.id }], total: 1 },
    ])
  })

  it('need not wait for what is in the system, skipped, or later', async () => {
    const contracts = [
      newDocument({ kind: 'contract', state: 'saved' }),
      newDocument({ kind: 'contract', state: 'skipped' }),
      newDocument({ kind: 'contract', date: '2024-03-01' }),
      newDocument({ kind: 'contract', party: 'คนอื่น' }),
    ]
    const document = newDocument()
    const db = await office(...contracts, document)
    expect(codes(await planFill(db, 1, document.id, map, page()))).toEqual([])
  })
})

describe('what may be in the system already', () => {
  it('stops the fill where an entry of the same sum and day belongs to nobody', async () => {
    const document = newDocument()
    const db = await office(document)
    await db.sightings.put(sighting({ amount: document.amount }))
    const { problems, hurdles } = await planFill(db, 1, document.id, map, page())
    expect(codes({ problems })).toEqual(['looksEntered'])
    expect(hurdles).toMatchObject([{ is: 'like', sightingId: 's', seen: { number: '9/67' } }])
    await decide(db, document.id, 's', 'rejected')
    expect(codes(await planFill(db, 1, document.id, map, page()))).toEqual([])
  })

  it('does not where that entry is another document’s', async () => {
    const [document, other] = [newDocument(), newDocument({ state: 'confirmed' })]
    const db = await office(document, other)
    await db.sightings.put(sighting({ amount: document.amount }))
    await decide(db, other.id, 's', 'linked')
    expect(codes(await planFill(db, 1, document.id, map, page()))).toEqual([])
  })

  it('is asked about after a save that nobody knows the outcome of, also from another tab or later', async () => {
    const [document, next] = [newDocument(), newDocument()]
    const db = await office(document, next)
    await planFill(db, 1, document.id, map, page())
    await pressSave(db, (await planOfTab(db, 1))!.id, [])
    await planFill(db, 1, next.id, map, page())
    expect(await planOfTab(db, 1)).toMatchObject({ document: next.id })
    const refusal = await planFill(db, 2, document.id, map, page())
    expect(codes(refusal)).toEqual(['saveUnknown'])
    expect(refusal.hurdles).toMatchObject([{ is: 'doubt' }])
    await settleSave(db, document.id, false, '')
    expect(codes(await planFill(db, 2, document.id, map, page()))).toEqual([])
  })
})

describe('the office of the documents', () => {
  it.each([
    ['เทศบาลตำบลสมมติ', 'ทต.สมมติ อำเภอหนึ่ง จังหวัดสอง', []],
    ['อบต.สมมติ จ.สอง', 'องค์การบริหารส่วนตำบลสมมติ อำเภอหนึ่ง จังหวัดสอง', []],
    ['เทศบาลตำบลสมมติ', 'เทศบาลตำบลสมมติใต้', ['wrongOffice']],
    ['เทศบาลตำบลสมมติ', 'อบต.สมมติ', ['wrongOffice']],
    ['เทศบาลตำบลสมมติ จังหวัดหนึ่ง', 'เทศบาลตำบลสมมติ จังหวัดสอง', ['wrongOffice']],
  ])('%s on a page of %s', async (own, shown, expected) => {
    const document = newDocument()
    const db = await office(document)
    await changeSettings(db, { office: own })
    expect(codes(await planFill(db, 1, document.id, map, page({ office: shown })))).toEqual(expected)
  })
})
