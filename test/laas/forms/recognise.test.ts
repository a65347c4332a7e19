import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { acceptsDocument } from '../../../laas/forms/accepts.ts'
import { knownForms } from '../../../laas/forms/known/index.ts'
import { receiptAssetRent } from '../../../laas/forms/known/receiptAssetRent.ts'
import { receiptTaxAllot } from '../../../laas/forms/known/receiptTaxAllot.ts'
import { remittance } from '../../../laas/forms/known/remittance.ts'
import { remittanceSummary } from '../../../laas/forms/known/remittanceSummary.ts'
import { planSteps } from '../../../laas/forms/plan.ts'
import { recognise } from '../../../laas/forms/recognise.ts'
import { viewOf } from '../../../laas/forms/view.ts'
import { receipt, receiptHtml } from './practicePage.ts'

const at = (query: string) => `http://www.laas.go.th/Default.aspx?${query}`
const viewIn = (html: string, url = at('')) => viewOf(new JSDOM(html, { url }).window.document)
const codes = (problems: { code: string; weight: string }[], weight = 'stop') =>
  problems.filter(one => one.weight === weight).map(({ code }) => code)

describe('recognise', () => {
  it('knows a form by its title, and its fields by their labels with ids made up', () => {
    const found = recognise(viewIn(receiptHtml({ randomIds: true })), knownForms)
    expect(found?.map.id).toBe('REC_ASSET_RENT_OUTSIDE')
    expect([...found!.fields].map(([field, { label }]) => [field, label])).toEqual([
      ['revenueCategory', 'หมวดรายรับ'],
      ['revenueType', 'ประเภทรายรับ'],
      ['date', 'วันที่รับเงิน'],
      ['party', 'ผู้ชำระเงิน'],
      ['amount', 'จำนวนเงิน'],
    ])
    expect(found?.problems).toEqual([])
  })

  it('says so where labels alone tell which form it is', () => {
    const found = recognise(viewIn(receiptHtml().replace('รับเงินรายได้', 'หน้าจอ 12')), knownForms)
    expect(found?.map.id).toBe('REC_ASSET_RENT_OUTSIDE')
    expect(codes(found!.problems, 'flag')).toEqual(['formByLabels'])
  })

  it('takes a list page with its search fields for no form', () => {
    const search = '<table><tr><td>วันที่</td><td><input></td><td>ค้นหา</td><td><input></td></tr></table>'
    expect(recognise(viewIn(search, at('menu=1&control=list')), knownForms)).toBeNull()
    expect(recognise(viewIn('<p>ไม่มีช่อง</p>', at('screenname=REC_TAX_ALLOT')), knownForms)).toBeNull()
  })

  it('names required fields that are missing or could be two', () => {
    const without = receiptHtml().replace('ผู้ชำระเงิน', 'ช่องใหม่')
    expect(recognise(viewIn(without), knownForms)?.problems).toContainEqual({
      code: 'fieldMissing',
      values: ['ผู้ชำระเงิน'],
      weight: 'stop',
    })
    const twice = receiptHtml({ randomIds: true }).replace(
      '</table><input',
      '<tr><td>จำนวนเงิน</td><td><input></td></tr></table><input',
    )
    expect(codes(recognise(viewIn(twice), knownForms)!.problems)).toEqual(['fieldAmbiguous'])
  })

  it('lets an id decide between two fields of one label', () => {
    const twice = receiptHtml().replace(
      '</table><input',
      '<tr><td>จำนวนเงิน</td><td><input id="other"></td></tr></table><input',
    )
    const found = recognise(viewIn(twice), knownForms)
    expect(found?.problems).toEqual([])
    expect(found?.fields.get('amount')?.id).toBe('_ctl0__ctl0_txtAmount_txtMain')
  })
})

describe('acceptsDocument', () => {
  const typed = (revenueCategory: string, revenueType: string) =>
    receipt({ fields: { revenueCategory, revenueType } })

  it.each([
    ['ภาษีจัดสรร', 'ภาษีมูลค่าเพิ่มตาม พ.ร.บ. กำหนดแผนฯ', true],
    ['', 'ภาษีธุรกิจเฉพาะ', true],
    ['', 'ค่าธรรมเนียมจดทะเบียนสิทธิและนิติกรรมที่ดิน', true],
    ['', 'ค่าภาคหลวงปิโตรเลียม', true],
    ['ภาษีอากร', 'ภาษีป้าย', false],
    ['ค่าธรรมเนียม ค่าปรับ และใบอนุญาต', 'ค่าธรรมเนียมเก็บและขนมูลฝอย', false],
  ])('sends %s / %s to one form only', (category, type, allotted) => {
    expect(acceptsDocument(receiptTaxAllot, typed(category, type))).toBe(allotted)
    expect(acceptsDocument(receiptAssetRent, typed(category, type))).toBe(!allotted)
  })

  it.each([
    ['a line with its receipt', '12/67', {}, { receiptNumber: 'RCPT-00001/67' }, false],
    ['part of a summary', '12/67', { summaryNumber: '3/67' }, { receiptNumber: 'RCPT-00001/67' }, false],
    ['part of a summary, without receipts', '12/67', { summaryNumber: '3/67' }, {}, false],
    ['lines by งาน', '12/67', {}, { jobCode: '00113' }, false],
    ['nothing that tells', '12/67', {}, {}, false],
    ['lines by แผนงาน', '12/67', {}, { planCode: '00110' }, true],
    ['the number of a summary alone', '', { summaryNumber: '3/67' }, {}, true],
    ['the number of a summary as its own', '3/67', { summaryNumber: '3/67' }, { accountCode: '411' }, true],
  ])('sends a remittance to one form only: %s', (_, number, fields, line, summary) => {
    const lines = [{ amount: 5000, fields: line, raw: {} }]
    const document = receipt({ kind: 'remittance', number, fields, lines })
    expect(acceptsDocument(remittance, document)).toBe(!summary)
    expect(acceptsDocument(remittanceSummary, document)).toBe(summary)
  })

  it('keeps other kinds out', () => {
    expect(acceptsDocument(receiptAssetRent, receipt({ kind: 'loan' }))).toBe(false)
  })
})

describe('planSteps', () => {
  const plan = (document = receipt(), behaviour = {}, agreed = {}) =>
    planSteps(document, receiptAssetRent, viewIn(receiptHtml(behaviour)), agreed)

  it('puts what cascades first, each after what it waits for', () => {
    const { steps, problems } = plan()
    expect(steps.map(({ field }) => field)).toEqual([
      'revenueCategory',
      'revenueType',
      'date',
      'party',
      'amount',
    ])
    expect(problems).toEqual([])
    expect(steps.every(({ state, tries }) => state === 'todo' && tries === 0)).toBe(true)
  })

  it.each([
    ['another fiscal year', receipt(), { year: '2568' }, {}, 'wrongYear'],
    ['two fiscal years', receipt(), { year: '2567</b> <b>ปีงบประมาณ 2568' }, {}, 'yearUnclear'],
    ['another office', receipt(), {}, { office: 'เทศบาลเมืองสมมติ' }, 'wrongOffice'],
    ['a saved document', receipt({ state: 'saved', newNumber: 'RCPT-1/67' }), {}, {}, 'already_saved'],
    ['a confirmed document', receipt({ state: 'confirmed' }), {}, {}, 'already_confirmed'],
    ['a cancelled document', receipt({ state: 'cancelled' }), {}, {}, 'already_cancelled'],
    ['a document of another form', receipt({ fields: { revenueType: 'ภาษีสุรา' } }), {}, {}, 'otherForm'],
    ['no amount', receipt({ amount: null }), {}, {}, 'valueMissing'],
    [
      'an option that is not there',
      receipt({ fields: { revenueCategory: 'หมวดเก่า', revenueType: 'ก' } }),
      {},
      {},
      'optionMissing',
    ],
    ['a form that is not empty', receipt(), { values: { payer: 'คนอื่น' } }, {}, 'wouldReplace'],
  ])('stops at %s', (_, document, behaviour, agreed, code) => {
    expect(codes(plan(document, behaviour, agreed).problems)).toContain(code)
  })

  it('leaves to the person what no report gives, and what can be chosen only after it', () => {
    const fields = { revenueType: 'ภาษีป้าย' }
    const { steps, problems } = plan(receipt({ fields }))
    expect(steps.map(({ field }) => field)).toEqual(['date', 'party', 'amount'])
    expect(problems).toEqual([
      { code: 'valueLeft', values: ['หมวดรายรับ'], weight: 'flag' },
      { code: 'valueLater', values: ['ประเภทรายรับ', 'ภาษีป้าย'], weight: 'flag' },
    ])
  })

  it('replaces what it was told it may', () => {
    const values = { payer: 'คนอื่น' }
    expect(codes(plan(receipt(), { values }, { mayReplace: ['party'] }).problems)).toEqual([])
  })

  it('uses the names that the office has taught', () => {
    const document = receipt({ fields: { revenueCategory: 'ภาษีเดิม', revenueType: 'ภาษีป้าย' } })
    const taught = [{ field: 'revenueCategory' as const, from: 'ภาษีเดิม', to: 'ภาษีอากร' }]
    const { steps, problems } = plan(document, {}, { taught })
    expect(problems).toEqual([])
    const chosen = { value: 'CAT-0', text: 'ภาษีอากร' }
    const want = { type: 'choice', text: 'ภาษีอากร', also: ['ภาษีเดิม'], value: null, chosen }
    expect(steps[0]?.want).toEqual(want)
  })

  it('stops a requisition that does not add up', () => {
    const document = receipt({
      kind: 'requisition',
      amount: 107_000,
      fields: { goodsAmount: 100_000, vat: 7_001 },
    })
    expect(plan(document).problems).toContainEqual({
      code: 'sumDiffers',
      values: ['ขอเบิกทั้งสิ้น', '1,070.01', '1,070.00'],
      weight: 'stop',
    })
  })
})
