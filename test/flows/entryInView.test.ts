import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { completeFromView, entryInView } from '../../flows/entryInView.ts'
import { matchKind } from '../../flows/match.ts'
import { knownForms } from '../../laas/forms/known/index.ts'
import { recognise } from '../../laas/forms/recognise.ts'
import { shownEntry } from '../../laas/forms/texts/shownEntry.ts'
import { textRows } from '../../laas/forms/texts/textRows.ts'
import { viewOf } from '../../laas/forms/view.ts'
import { capture, newOffice } from '../storage/office.ts'

const party = 'นางสมมติ ที่หนึ่ง'

/** An entry opened from the list: the form with its number, locked or as a text, and its values. */
function opened(
  values: { printed?: boolean; number?: string; day?: string; amount?: string; party?: string } = {},
) {
  const { number = 'N-1/67', day = '05/02/2567', amount = '1,250.00' } = values
  const row = (label: string, control: string) => `<tr><td>${label}</td><td>${control}</td></tr>`
  const html = `<h1>รับเงินรายได้</h1><table>
    ${row('เลขที่ใบเสร็จ', values.printed ? `<span>${number}</span>` : `<input id="n" value="${number}" disabled>`)}
    ${row('หมวดรายรับ', '<select id="c"><option value="A" selected>ค่าธรรมเนียม</option></select>')}
    ${row('ประเภทรายรับ', '<select id="t"><option value="B" selected>ค่าขยะ</option></select>')}
    ${row('วันที่รับเงิน', `<input id="d" value="${day}">`)}
    ${row('ผู้ชำระเงิน', `<input id="p" value="${values.party ?? party}">`)}
    ${row('จำนวนเงิน', `<input id="a" value="${amount}">`)}</table>`
  const view = viewOf(new JSDOM(html, { url: 'http://www.laas.go.th/Default.aspx' }).window.document)
  const rows = values.printed
    ? [
        ['เลขที่ใบเสร็จ :', number],
        ['วันที่รับเงิน', day],
      ]
    : []
  return [view, recognise(view, knownForms)!, rows] as const
}

/** The same entry where nobody may change it any more: texts alone. */
function shownInTexts(values: { number?: string; day?: string; amount?: string; party?: string } = {}) {
  const { number = 'N-1/67', day = '5 ก.พ. 2567', amount = '1,250.00 บาท' } = values
  const row = (label: string, text: string) => `<tr><td>${label}</td><td>${text}</td></tr>`
  const html = `<h1>รายละเอียดใบเสร็จรับเงิน</h1><table>${row('เลขที่ใบเสร็จ', number)}${row('วันที่รับเงิน', day)}
    ${row('หมวดรายรับ', 'ค่าธรรมเนียม')}${row('ประเภทรายรับ', 'ค่าขยะ')}
    ${row('ผู้ชำระเงิน', values.party ?? party)}${row('จำนวนเงิน', amount)}</table>`
  const { document } = new JSDOM(html, { url: 'http://www.laas.go.th/Default.aspx' }).window
  const { view, recognised } = shownEntry(viewOf(document), textRows(document), knownForms, '2026-11-23')!
  return [view, recognised, []] as const
}

/** A report of one receipt, and a list that shows no payer. */
async function office(listParty = '') {
  const db = newOffice()
  const { ids } = await capture(db, { lines: [['R-9/67', '5 ก.พ. 2567', party, '1,250.00']] })
  await capture(db, { site: 'system', lines: [['N-1/67', '5 ก.พ. 2567', listParty, '1,250.00']] })
  await matchKind(db, 'receipt')
  return { db, document: ids[0]! }
}

describe('an entry of the system that is in view', () => {
  it('completes what the list shows of it, and is certain then', async () => {
    const { db, document } = await office()
    const linkOf = async () => (await db.links.where('documentId').equals(document).toArray())[0]?.decision
    expect(await linkOf()).toBe('asked')
    const adds = ['party', 'revenueCategory', 'revenueType']
    expect(await entryInView(db, ...opened())).toMatchObject({ number: 'N-1/67', adds, contradicts: [] })
    expect(await completeFromView(db, ...opened())).toBe(true)
    expect(await linkOf()).toBe('linked')
    expect(await entryInView(db, ...opened())).toMatchObject({ adds: [], isCompleted: true })
    expect(await db.sightings.count()).toBe(1)
  })

  it('is no empty form, unless the page shows nothing of it but its number', async () => {
    const { db } = await office(party)
    const isSame = async (values: Parameters<typeof opened>[0]) =>
      (await entryInView(db, ...opened(values)))?.isSame
    expect(await isSame({})).toBe(true)
    expect(await isSame({ amount: '1,250.50' })).toBe(true)
    expect(await isSame({ amount: '', party: 'นายสมมติ อื่น' })).toBe(false)
    expect(await isSame({ amount: '', party: '' })).toBe(false)
    expect(await isSame({ number: 'N-2/67' })).toBeUndefined()
  })

  it('stays complete when the list is looked at again, and what the list says stands', async () => {
    const { db } = await office()
    await completeFromView(db, ...opened())
    await capture(db, { site: 'system', lines: [['N-1/67', '5 ก.พ. 2567', '', '1,250.00']] })
    expect(await db.sightings.toArray()).toMatchObject([{ party, date: '2024-02-05' }])
    await capture(db, { site: 'system', lines: [['N-1/67', '6 ก.พ. 2567', 'นางอื่น', '1,250.00']] })
    expect(await db.sightings.toArray()).toMatchObject([{ party: 'นางอื่น', date: '2024-02-06' }])
  })

  it('takes nothing where page and list contradict, and says in what', async () => {
    const { db } = await office('นางอื่น')
    const before = await db.sightings.toArray()
    const other = opened({ amount: '1,260.00', day: '06/02/2567' })
    expect(await entryInView(db, ...other)).toMatchObject({ contradicts: ['date', 'amount', 'party'] })
    expect(await completeFromView(db, ...other)).toBe(false)
    expect(await db.sightings.toArray()).toEqual(before)
  })

  it('is known by a number that stands there as a text', async () => {
    const { db } = await office()
    expect(await entryInView(db, ...opened({ printed: true }))).toMatchObject({ number: 'N-1/67' })
  })

  it('is none that no list has shown, and none without a number', async () => {
    const { db } = await office()
    expect(await entryInView(db, ...opened({ number: 'N-2/67' }))).toBeNull()
    expect(await entryInView(db, ...opened({ number: '' }))).toBeNull()
    expect(await completeFromView(db, ...opened({ number: 'N-2/67' }))).toBe(false)
  })

  it('completes what the list shows from a page of texts as from a form', async () => {
    const { db, document } = await office()
    const adds = ['party', 'revenueCategory', 'revenueType']
    expect(await entryInView(db, ...shownInTexts())).toMatchObject({ adds, contradicts: [], isSame: true })
    expect(await completeFromView(db, ...shownInTexts())).toBe(true)
    const [link] = await db.links.where('documentId').equals(document).toArray()
    expect(link?.decision).toBe('linked')
    const fields = { revenueCategory: 'ค่าธรรมเนียม', revenueType: 'ค่าขยะ' }
    expect(await db.sightings.toArray()).toMatchObject([{ party, date: '2024-02-05', fields }])
  })

  it('takes nothing from a page of texts that contradicts the list, nor of what cannot be read', async () => {
    const { db } = await office()
    const other = shownInTexts({ day: '6 ก.พ. 2567', amount: '1,260.00' })
    expect(await entryInView(db, ...other)).toMatchObject({ contradicts: ['date', 'amount'] })
    expect(await completeFromView(db, ...other)).toBe(false)
    expect(await entryInView(db, ...shownInTexts({ number: 'N-2/67' }))).toBeNull()
    expect(await completeFromView(db, ...shownInTexts({ party: '-' }))).toBe(true)
    expect(await db.sightings.toArray()).toMatchObject([{ party: '', amount: 125_000 }])
  })
})
