import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { apply } from '../../../laas/forms/apply.ts'
import { shows } from '../../../laas/forms/compare.ts'
import { listed } from '../../../laas/forms/view.ts'
import type { Want } from '../../../laas/forms/view.types.ts'

const months = 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(
  ' ',
)
const options = (texts: (string | number)[], first = '') =>
  [first, ...texts].map(text => `<option value="v${text}">${text}</option>`).join('')
const select = (texts: (string | number)[], first = '') => `<select>${options(texts, first)}</select>`
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1)
const days = select(upTo(31), 'วัน')

const open = (html: string) => new JSDOM(`<form>${html}</form>`).window.document
async function set(page: Document, want: Want, at = 0) {
  const problem = await apply(() => page, listed(page)[at]!, want, new AbortController().signal)
  const { field } = listed(page)[at]!
  return { problem: problem?.code ?? null, shown: shows(field, want), value: field.value }
}
const row = (label: string, cells: string) =>
  open(`<table><tr><td>${label} :</td><td>${cells}</td></tr></table>`)
const date: Want = { type: 'date', iso: '2024-03-06' }
const amount: Want = { type: 'amount', satang: 123_405 }

describe('one value in several controls', () => {
  it.each([
    [
      'days, names of months, B.E. years',
      `${days} ${select(months, 'เดือน')} ${select([2565, 2566, 2567, 2568], 'ปี')}`,
      '6/3/2567',
    ],
    ['numbers and C.E. years', `${days}/${select(upTo(12))}/${select([2023, 2024])}`, '6/3/2024'],
    ['a year that is typed', `${days} ${select(months)} พ.ศ. <input maxlength="4">`, '6/3/2567'],
    [
      'a box for the day beside a list that says what it is',
      `<input maxlength="2"> ${select(months, 'เดือน')} <input maxlength="4">`,
      '06/3/2567',
    ],
    ['three boxes', '<input maxlength="2">/<input maxlength="2">/<input maxlength="4">', '06/03/2567'],
    ['the year first', `${select([2567])} ${select(months)} ${days}`, '6/3/2567'],
  ])('a date: %s', async (_, html, value) => {
    const page = row('วันที่รับเงิน', html)
    expect(listed(page).map(({ field }) => [field.label, field.control, field.value])).toEqual([
      ['วันที่รับเงิน', 'date', ''],
    ])
    expect(await set(page, date)).toEqual({ problem: null, shown: true, value })
  })

  it('chooses nothing where the year is not offered', async () => {
    const page = row('วันที่', `${days} ${select(months)} ${select([2560, 2561])}`)
    expect(await set(page, date)).toEqual({ problem: 'controlUnsupported', shown: false, value: '' })
    expect(page.querySelector('select')!.value).toBe('vวัน')
  })

  it.each([
    ['words after each', '<input> บาท <input maxlength="2"> สต.'],
    ['a point between', '<input>.<input maxlength="2"> บาท'],
  ])('baht and satang: %s', async (_, html) => {
    const page = row('จำนวนเงิน', html)
    expect(listed(page)).toHaveLength(1)
    expect(await set(page, amount)).toEqual({ problem: null, shown: true, value: '1234.05' })
    expect([...page.querySelectorAll('input')].map(({ value }) => value)).toEqual(['1234', '05'])
  })

  it('baht and satang in two columns of a grid', async () => {
    const line = '<tr><td>1</td><td><input></td><td><input></td><td><input></td></tr>'
    const page = open(
      `<table><thead><tr><th rowspan="2">ลำดับ</th><th rowspan="2">รายการ</th><th colspan="2">จำนวนเงิน</th></tr><tr><th>บาท</th><th>สต.</th></tr></thead><tbody>${line}${line}</tbody></table>`,
    )
    expect(listed(page).map(({ field }) => [field.label, field.line])).toEqual([
      ['รายการ', 0],
      ['จำนวนเงิน', 0],
      ['รายการ', 1],
      ['จำนวนเงิน', 1],
    ])
    expect(await set(page, amount, 3)).toMatchObject({ problem: null, shown: true })
  })

  it('leaves neighbours apart', () => {
    const page = row('จำนวนเงิน', '<input> บาท ภาษี <input> บาท')
    expect(listed(page)).toHaveLength(2)
  })
})

describe('boxes to tick', () => {
  const box = (text: string, i: number, more = '') =>
    `<input type="checkbox" id="b${i}" name="list$${i}" ${more}><label for="b${i}">${text}</label>`
  const transfer: Want = { type: 'choice', text: 'เงินโอน', also: [], value: null }

  it('of a list: the one that is meant, and no other', async () => {
    const page = row(
      'วิธีรับเงิน',
      ['เงินสด', 'เช็ค', 'เงินโอน'].map((text, i) => box(text, i, i === 0 ? 'checked' : '')).join(''),
    )
    expect(listed(page)[0]!.field).toMatchObject({ label: 'วิธีรับเงิน', control: 'checkbox', shown: 'เงินสด' })
    expect(await set(page, transfer)).toMatchObject({ problem: null, shown: true })
    expect([...page.querySelectorAll('input')].map(({ checked }) => checked)).toEqual([false, false, true])
  })

  it('drawn ones by their role', async () => {
    const page = open('<div>ภาษี</div><div role="switch" aria-checked="false" tabindex="0"></div>')
    const drawn = page.querySelector('[role=switch]')!
    drawn.addEventListener('click', () => drawn.setAttribute('aria-checked', 'true'))
    const yes: Want = { type: 'choice', text: 'มี', also: [], value: null }
    expect(listed(page)[0]!.field).toMatchObject({ label: 'ภาษี', control: 'checkbox', value: '' })
    expect(await set(page, yes)).toMatchObject({ problem: null, shown: true })
    expect((await set(page, transfer)).problem).toBe('controlUnsupported')
  })

  it('buttons that stay pressed are a choice, and none that saves', async () => {
    const page = open(
      '<div><div>วิธีรับเงิน</div><div role="group">' +
        ['เงินสด', 'เงินโอน', 'บันทึก']
          .map(text => `<button type="button" aria-pressed="false">${text}</button>`)
          .join('') +
        '</div></div>',
    )
    for (const one of page.querySelectorAll('button'))
      one.addEventListener('click', () => one.setAttribute('aria-pressed', 'true'))
    expect(await set(page, transfer)).toMatchObject({ problem: null, shown: true })
    expect((await set(page, { ...transfer, text: 'บันทึก' })).problem).toBe('pressRefused')
  })

  it('buttons that stay pressed are one choice, each with a name of its own too', () => {
    const button = (text: string) =>
      `<button type="button" name="${text}" aria-pressed="false"><span>${text}</span></button>`
    const page = open(`<div>ส่วนราชการ</div><div>${button('กองคลัง')}${button('กองช่าง')}</div>`)
    expect(listed(page).map(({ field }) => [field.label, field.options.map(({ text }) => text)])).toEqual([
      ['ส่วนราชการ', ['กองคลัง', 'กองช่าง']],
    ])
  })

  it('two chosen in a list of several are not one', () => {
    const page = row(
      'วิธีรับเงิน',
      `<select multiple>${['เงินสด', 'เงินโอน'].map(text => `<option selected>${text}</option>`).join('')}</select>`,
    )
    expect(shows(listed(page)[0]!.field, { ...transfer, text: 'เงินสด' })).toBe(false)
  })
})
