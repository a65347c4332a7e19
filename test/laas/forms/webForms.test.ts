import { JSDOM } from 'jsdom'
import { describe, expect, it, vi } from 'vitest'
import { apply } from '../../../laas/forms/apply.ts'
import { type CarryOutPort, carryOut } from '../../../laas/forms/carryOut.ts'
import { cheque } from '../../../laas/forms/known/cheque.ts'
import { receiptAssetRent } from '../../../laas/forms/known/receiptAssetRent.ts'
import { planSteps } from '../../../laas/forms/plan.ts'
import { postsBack } from '../../../laas/forms/postback.ts'
import { recognise } from '../../../laas/forms/recognise.ts'
import { listed, viewOf } from '../../../laas/forms/view.ts'
import type { Plan, Step, Want } from '../../../laas/forms/view.types.ts'
import { receipt } from './practicePage.ts'

const open = (html: string) =>
  new JSDOM(`<h3>รับเงินรายได้</h3><form>${html}</form>`, { url: 'http://www.laas.go.th/Rent.aspx' }).window
    .document
const row = (label: string, control: string) => `<tr><td>${label}</td><td>${control}</td></tr>`
const list = (...texts: string[]) =>
  `<select>${['', ...texts].map(text => `<option value="${text}">${text}</option>`).join('')}</select>`
const lists = row('หมวดรายรับ', list('ภาษีอากร')) + row('ประเภทรายรับ', list('ภาษีป้าย'))
const form = (rows: string) => `<table>${lists}${rows}</table>`

function port(page: Document, press: () => void = () => {}) {
  const ended: { code?: string | undefined; values?: string[]; readBack?: string[] } = {}
  const own: CarryOutPort = {
    async beforeTry() {},
    async stepDone() {},
    async stop(_, { code, values }) {
      Object.assign(ended, { code, values })
    },
    async finished(readBack) {
      ended.readBack = readBack.map(({ label, verdict }) => `${label} ${verdict}`)
    },
    async press() {
      press()
    },
    listed,
    apply,
  }
  const carry = async (steps: Step[], fiscalYear: number | null = null) => {
    const rest = { id: 'p', tab: 1, document: 'd', form: 'f', fiscalYear, status: 'running' as const }
    const plan: Plan = { ...rest, address: page.URL, steps, readBack: [], problems: [], startedAt: '' }
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    try {
      const carried = carryOut(() => page, plan, own, new AbortController().signal)
      for (let ms = 0; ms < 60_000 && !ended.code && !ended.readBack; ms += 50)
        await vi.advanceTimersByTimeAsync(50)
      await carried
    } finally {
      vi.useRealTimers()
    }
    return ended
  }
  return carry
}

const step = (label: string, want: Want, line: number | null = null): Step => ({
  field: 'amount',
  label,
  labels: [label],
  ids: [],
  after: [],
  computed: false,
  want,
  line,
  state: 'todo',
  tries: 0,
  problem: null,
})

describe('a date of three lists', () => {
  const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => String(from + i))
  const months =
    'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(' ')
  const three = () => [list(...upTo(1, 31)), list(...months), list(...upTo(2560, 2570))].join(' ')

  it('does not take the fiscal year above the form for its year', () => {
    const page = open(
      `<table>${row('ปีงบประมาณ', list('2566', '2567'))}</table><table>${row('วันที่รับเงิน', three())}</table>`,
    )
    expect(listed(page).map(({ field }) => [field.label, field.control])).toEqual([
      ['ปีงบประมาณ', 'select'],
      ['วันที่รับเงิน', 'date'],
    ])
  })

  it('is not tried in vain where each list posts the page back, which keeps what was set last only', async () => {
    const page = open(`<input type="hidden" name="__VIEWSTATE"><table>${row('วันที่รับเงิน', three())}</table>`)
    for (const one of page.querySelectorAll('select')) {
      one.setAttribute('onchange', "setTimeout('__doPostBack(1)', 0)")
      one.addEventListener('change', () => {
        setTimeout(() => {
          page.querySelector<HTMLInputElement>('[name=__VIEWSTATE]')!.value += 'x'
          const held = [...page.querySelectorAll('select')].map(({ value }) => value)
          const before = held.indexOf(one.value)
          for (const [at, other] of [...page.querySelectorAll('select')].entries())
            if (at > before) other.value = ''
        }, 30)
      })
    }
    const carried = await port(page)([step('วันที่รับเงิน', { type: 'date', iso: '2024-02-05' })])
    expect(carried).toEqual({ readBack: ['วันที่รับเงิน equal'] })
  })
})

describe('a control that takes fewer characters than it should', () => {
  const tried = async (room: number, want: Want) => {
    const page = open(`<table>${row('ช่อง', `<input maxlength="${room}">`)}</table>`)
    const problem = await apply(() => page, listed(page)[0]!, want, new AbortController().signal)
    return [problem?.code ?? null, page.querySelector('input')!.value]
  }
  it.each<[string, number, Want, (string | null)[]]>([
    ['a sum is not cut', 5, { type: 'amount', satang: 1_234_550 }, ['fieldTooShort', '']],
    ['a sum of whole baht fits without satang', 5, { type: 'amount', satang: 1_234_500 }, [null, '12345']],
    ['a date is not cut', 8, { type: 'date', iso: '2024-02-05' }, ['controlUnsupported', '']],
    ['a number is not cut', 4, { type: 'text', text: '00045' }, ['fieldTooShort', '']],
    ['words are', 8, { type: 'text', text: 'ค่าเช่าแผงตลาด ก.พ. 2567' }, [null, 'ค่าเช่าแ']],
  ])('%s', async (_, room, want, came) => {
    expect(await tried(room, want)).toEqual(came)
  })
})

describe('a search box above the form', () => {
  const search = (date: string, payer: string) =>
    `<fieldset><legend>ค้นหา</legend>เลขที่ <input id="no"> ${date} <input id="sd"> ${payer} <input id="sp"></fieldset>`
  const below = `<fieldset><legend>รับเงินรายได้</legend>${form(row('วันที่', '<input id="d">') + row('ได้รับเงินจาก', '<input id="p">') + row('จำนวนเงิน', '<input id="a">'))}</fieldset>`
  const found = (html: string) => {
    const { fields, problems } = recognise(viewOf(open(html)), [receiptAssetRent])!
    return [fields.get('date')?.id, fields.get('party')?.id, problems.map(({ code }) => code)]
  }

  it('with equal labels is not the entry', () => {
    expect(found(search('วันที่', 'ได้รับเงินจาก') + below)).toEqual(['d', 'p', []])
  })

  it('is known by what it is called, too', () => {
    const box = 'วันที่ <input id="txtSearchDate"> ได้รับเงินจาก <input id="txtSearchPayer"><br>'
    expect(found(box + below)).toEqual(['d', 'p', []])
  })

  it('without a heading and with likelier labels is not filled either', () => {
    const [, , codes] = found(`วันที่รับเงิน <input id="sd"> ผู้ชำระเงิน <input id="sp"><br>${below}`)
    expect(codes).toEqual(['fieldAmbiguous', 'fieldAmbiguous'])
  })

  it('with likelier labels is not filled instead of the entry: that is for a person', () => {
    const codes = ['fieldAmbiguous', 'fieldAmbiguous']
    expect(found(search('วันที่รับเงิน', 'ผู้ชำระเงิน') + below)).toEqual([undefined, undefined, codes])
  })
})

describe('a table that takes one line at a time', () => {
  const cells = (a: string, b: string) => `<tr><td>${a}</td><td>${b}</td><td></td></tr>`
  const grid = (rows: string) =>
    `<input type="hidden" name="__VIEWSTATE"><table><tr><th>เลขที่ฎีกา</th><th>จำนวนเงิน</th><th></th></tr>${rows}</table><a href="javascript:__doPostBack('add','')">เพิ่มรายการ</a>`
  const entry = cells('<input>', '<input>')

  it('has its lines counted with those that are texts already', () => {
    const lines = (rows: string) => viewOf(open(grid(rows))).fields.map(({ line }) => line)
    expect(lines(entry)).toEqual([0, 0])
    expect(lines(cells('123/67', '10,000.00') + entry)).toEqual([1, 1])
    expect(lines(cells('(1)', '(2)') + entry)).toEqual([0, 0])
    const page = open(grid(cells('123/67', '10,000.00') + entry))
    expect(recognise(viewOf(page), [cheque])).toBeNull()
  })

  it('has columns that are not taken for the sums of the form', () => {
    const fields = ['ธนาคาร', 'เลขที่เช็ค', 'สั่งจ่าย'].map(label =>
      row(label, label === 'ธนาคาร' ? list('ธนาคารสมมติ') : '<input>'),
    )
    const view = viewOf(open(`<h3>การจัดทำเช็ค</h3><table>${fields.join('')}</table>${grid(entry)}`))
    expect(recognise(view, [cheque])!.fields.has('amount')).toBe(false)
  })

  it('is told of after the first line, and not asked for another', async () => {
    const page = open(grid(entry))
    let pressed = 0
    const carried = await port(page, () => {
      pressed++
      page.querySelector<HTMLInputElement>('[name=__VIEWSTATE]')!.value += 'x'
      const [last] = [...page.querySelectorAll('tr')].slice(-1)
      last!.insertAdjacentHTML('beforebegin', cells('123/67', '10,000.00'))
      for (const input of page.querySelectorAll<HTMLInputElement>('tr input')) input.value = ''
    })([
      step('จำนวนเงิน', { type: 'amount', satang: 1_000_000 }, 0),
      step('จำนวนเงิน', { type: 'amount', satang: 500_000 }, 1),
    ])
    expect([carried.code, carried.values, pressed]).toEqual(['linesOneByOne', ['1'], 1])
  })
})

describe('fields that are not open', () => {
  const rows = (more: string) =>
    form(row('วันที่รับเงิน', '<input>') + row('ผู้ชำระเงิน', '<input>') + row('จำนวนเงิน', '<input>') + more)
  const planned = (more: string, fields: object) => {
    const document = receipt({ fields: { revenueCategory: 'ภาษีอากร', revenueType: 'ภาษีป้าย', ...fields } })
    const { later, problems } = planSteps(document, receiptAssetRent, viewOf(open(rows(more))))
    return {
      later: later.map(({ field }) => field),
      told: problems.filter(({ code }) => code !== 'yearUnknown'),
    }
  }

  it('are named where another window fills them, but not the number that the system gives', () => {
    const more = row('รายละเอียด', '<input readonly>') + row('ใบเสร็จเลขที่', '<input readonly>')
    const { told } = planned(more, { description: 'ค่าเช่า', receiptNumber: '45' })
    expect(told).toEqual([{ code: 'valueLocked', values: ['รายละเอียด', 'ค่าเช่า'], weight: 'flag' }])
  })

  it('are waited for where a choice opens them', () => {
    const more = row('ธนาคาร', list('ธนาคารสมมติ').replace('<select', '<select disabled'))
    expect(planned(more, { bank: 'ธนาคารสมมติ' }).later).toContain('bank')
  })
})

describe('a page that does not answer as it should', () => {
  const choice: Want = { type: 'choice', text: 'ภาษีป้าย', also: [], value: null }

  it('is filled on, and asked once more, where it fills a list only when all else is there', async () => {
    const page = open(
      `<input type="hidden" name="__VIEWSTATE"><table>${lists}${row('ผู้ชำระเงิน', '<input>')}</table>`,
    )
    const [category, type] = page.querySelectorAll('select')
    type!.length = 1
    category!.setAttribute('onchange', "WebForm_DoPostBackWithOptions('cat')")
    category!.addEventListener('change', () => {
      if (page.querySelector<HTMLInputElement>('td input')!.value === '') return
      page.querySelector<HTMLInputElement>('[name=__VIEWSTATE]')!.value += 'x'
      if (type!.length === 1) type!.add(new page.defaultView!.Option('ภาษีป้าย', 'b'))
    })
    const carried = await port(page)([
      { ...step('หมวดรายรับ', { ...choice, text: 'ภาษีอากร' }), field: 'revenueCategory' },
      { ...step('ประเภทรายรับ', choice), field: 'revenueType', after: ['revenueCategory'] },
      { ...step('ผู้ชำระเงิน', { type: 'text', text: 'นายสมมติ' }), field: 'party' },
    ])
    expect(carried.readBack).toEqual(['หมวดรายรับ equal', 'ประเภทรายรับ equal', 'ผู้ชำระเงิน equal'])
  })

  it('is not said to lack a name where its list is empty', async () => {
    const carried = await port(open(`<table>${row('ประเภทรายรับ', list())}</table>`))([
      step('ประเภทรายรับ', choice),
    ])
    expect(carried).toEqual({ code: 'listEmpty', values: ['ประเภทรายรับ', 'ภาษีป้าย'] })
  })

  it('is not said to be of another year where it shows an error alone', async () => {
    const page = new JSDOM('<title>Runtime Error</title><h1>Server Error</h1>').window.document
    const carried = await port(page)([step('ประเภทรายรับ', choice)], 2567)
    expect(carried).toEqual({ code: 'otherPage', values: ['Runtime Error'] })
  })

  it('posts back by way of its validators too', () => {
    const page = open(
      '<select onchange="setTimeout(\'WebForm_DoPostBackWithOptions(new WebForm_PostBackOptions(&quot;a&quot;))\', 0)"></select>',
    )
    expect(postsBack(page.querySelector('select')!)).toBe(true)
  })
})
