import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../laas/documents/problem.ts'
import { apply } from '../../../laas/forms/apply.ts'
import { carryOut } from '../../../laas/forms/carryOut.ts'
import { listed } from '../../../laas/forms/view.ts'
import type { Plan, ReadBackField, Step, Want } from '../../../laas/forms/view.types.ts'

const url = 'http://www.laas.go.th/Default.aspx?menu=A'
const text = (value: string): Want => ({ type: 'text', text: value })
const stepOf = (label: string, want: Want, line: number | null = null): Step => ({
  field: 'note',
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

/** Runs a plan on one page that goes on changing under it. */
async function run(
  page: Document,
  steps: Step[],
  more: Partial<Plan> = {},
  press: (element: Element) => void = () => {},
) {
  const rest = { id: 'p', tab: 1, document: 'd', form: 'f', readBack: [], problems: [], startedAt: '' }
  const plan: Plan = { ...rest, fiscalYear: null, address: url, status: 'running', steps, ...more }
  const end = {
    tries: [] as number[],
    problem: null as Problem | null,
    readBack: null as ReadBackField[] | null,
  }
  await carryOut(
    () => page,
    plan,
    {
      async beforeTry(step) {
        end.tries.push(step)
      },
      async stepDone() {},
      async stop(_, problem) {
        end.problem = problem
      },
      async finished(readBack) {
        end.readBack = readBack
      },
      async press(element) {
        press(element)
      },
      listed,
      apply,
    },
    new AbortController().signal,
  )
  return end
}

const pageOf = (body: string) =>
  new JSDOM(`<body><form>${body}</form></body>`, { url, pretendToBeVisual: true }).window.document
const shown = (end: Awaited<ReturnType<typeof run>>) =>
  end.readBack?.map(one => `${one.line ?? ''}${one.label}=${one.shown}`)

describe('carryOut on a page that changes', () => {
  it('waits until an UpdatePanel has put new nodes in place of the old ones', async () => {
    const panel = (state: string) =>
      `<input type="hidden" id="__VIEWSTATE" value="${state}"><label>หมวด <select onchange="__doPostBack('x')"><option></option><option value="A"${state === '2' ? ' selected' : ''}>ค่าวัสดุ</option></select></label> <label>หมายเหตุ <input></label>`
    const page = pageOf(`<div id="panel">${panel('1')}</div>`)
    Object.assign(page.defaultView!, { __doPostBack() {} })
    page.addEventListener('change', event => {
      if ((event.target as Element).matches('select')) {
        setTimeout(() => {
          page.querySelector('#panel')!.innerHTML = panel('2')
        }, 300)
      }
    })
    const end = await run(page, [
      stepOf('หมวด', { type: 'choice', text: 'ค่าวัสดุ', also: [], value: null }),
      stepOf('หมายเหตุ', text('ทดสอบ')),
    ])
    expect(shown(end)).toEqual(['หมวด=ค่าวัสดุ', 'หมายเหตุ=ทดสอบ'])
    expect(end.tries).toEqual([0, 1])
  })

  it('knows an option that it chose by its title when the page comes back with the text cut and no title', async () => {
    const full = 'ค่าธรรมเนียม ค่าปรับ และใบอนุญาต'
    const select = (title: string, chosen: string) =>
      `<input type="hidden" id="__VIEWSTATE" value="${chosen || '1'}"><label>หมวด <select onchange="__doPostBack('x')"><option></option><option value="A"${title} ${chosen}>ค่าธรรมเนียม ค่า..</option><option value="B">ภาษีอากร</option></select></label>`
    const page = pageOf(`<div id="panel">${select(` title="${full}"`, '')}</div>`)
    Object.assign(page.defaultView!, { __doPostBack() {} })
    page.addEventListener('change', () => {
      setTimeout(() => {
        page.querySelector('#panel')!.innerHTML = select('', 'selected')
      }, 200)
    })
    const step = stepOf('หมวด', { type: 'choice', text: full, also: [], value: null })
    const end = await run(page, [step])
    expect([end.problem, end.tries]).toEqual([null, [0]])
    expect(end.readBack).toMatchObject([{ shown: 'ค่าธรรมเนียม ค่า..', verdict: 'equal' }])
    expect(step.want.chosen).toEqual({ value: 'A', text: 'ค่าธรรมเนียม ค่า..' })
  })

  it('fills a field that a choice brings to light, and none that something else stands in', async () => {
    const page = pageOf(
      '<label>วิธีรับเงิน <select><option></option><option value="2">เงินฝากธนาคาร</option></select></label><div id="more"></div>',
    )
    const more = `<label>ธนาคาร <select><option></option><option value="7">ธนาคารสมมติ</option></select></label><label>หมายเหตุ <input value="ของคนอื่น"></label><table><tr><th>ลำดับ</th><th>รายการ</th></tr><tr><td>1</td><td><input id="line"></td></tr></table>`
    page.addEventListener('change', () => {
      const panel = page.querySelector('#more')!
      if (panel.childElementCount === 0) setTimeout(() => Object.assign(panel, { innerHTML: more }), 300)
    })
    const later = { later: true } as const
    const end = await run(page, [
      stepOf('วิธีรับเงิน', { type: 'choice', text: 'เงินฝากธนาคาร', also: [], value: null }),
      { ...stepOf('ธนาคาร', { type: 'choice', text: 'ธนาคารสมมติ', also: [], value: null }), ...later },
      { ...stepOf('หมายเหตุ', text('ทดสอบ')), ...later },
      { ...stepOf('เลขที่เช็ค', text('1234567')), ...later },
      { ...stepOf('รายการ', text('ของทั้งฉบับ')), ...later },
    ])
    expect(page.querySelector<HTMLInputElement>('#line')!.value).toBe('')
    expect(end.problem).toBeNull()
    expect(end.readBack?.map(({ label, shown, verdict }) => [label, shown, verdict])).toEqual([
      ['วิธีรับเงิน', 'เงินฝากธนาคาร', 'equal'],
      ['ธนาคาร', 'ธนาคารสมมติ', 'equal'],
      ['หมายเหตุ', 'ของคนอื่น', 'different'],
    ])
  })

  it('types nothing while a partial postback locks the form, nor takes its summary of errors for the end', async () => {
    const post = `onchange="__doPostBack('x')"`
    const panel = (category: string, note = '') =>
      `<div style="color:Red">${category ? '<ul><li>กรุณาระบุหมายเหตุ</li></ul>' : ''}</div><label>หมวด <select ${post}><option></option><option value="A"${category ? ' selected' : ''}>ค่าวัสดุ</option></select></label> <label>หมายเหตุ <input id="note" value="${note}"></label>`
    const page = pageOf(
      `<input type="hidden" id="__VIEWSTATE" value="1"><div id="panel">${panel('')}</div><label>ผู้รับ <input id="party"></label>`,
    )
    Object.assign(page.defaultView!, { __doPostBack() {} })
    const lost: string[] = []
    const box = (id: string) => page.querySelector<HTMLInputElement>(id)!
    page.addEventListener('change', event => {
      if (!(event.target as Element).matches('select')) return
      // The answer is of what was posted: what is typed meanwhile is gone.
      const posted = box('#note').value
      for (const one of page.querySelectorAll<HTMLInputElement>('#panel input, #panel select'))
        one.disabled = true
      setTimeout(() => {
        if (box('#note').value !== posted) lost.push(box('#note').value)
        page.querySelector('#panel')!.innerHTML = panel('A', posted)
        box('#__VIEWSTATE').value = '2'
      }, 600)
    })
    const end = await run(page, [
      stepOf('หมวด', { type: 'choice', text: 'ค่าวัสดุ', also: [], value: null }),
      stepOf('หมายเหตุ', text('ทดสอบ')),
      stepOf('ผู้รับ', text('นายสมมติ')),
    ])
    expect(shown(end)).toEqual(['หมวด=ค่าวัสดุ', 'หมายเหตุ=ทดสอบ', 'ผู้รับ=นายสมมติ'])
    expect(end.tries).toEqual([0, 1, 2])
    expect(lost).toEqual([])
  })

  it('goes on in a frame that was reloaded', async () => {
    const page = pageOf('<iframe></iframe>')
    const frame = page.querySelector('iframe')!
    const fill = (value: string) => {
      const inner = frame.contentDocument!
      inner.body.innerHTML = `<label>แผนงาน <input value="${value}"></label> <label>งาน <input></label>`
      inner.querySelector('input')!.addEventListener('change', event => {
        const typed = (event.target as HTMLInputElement).value
        frame.contentWindow!.dispatchEvent(
          new (frame.contentWindow as Window & typeof globalThis).Event('beforeunload'),
        )
        setTimeout(() => {
          frame.remove()
          page.body.append(frame)
          fill(typed)
        }, 200)
      })
    }
    fill('')
    const started = performance.now()
    const end = await run(page, [stepOf('แผนงาน', text('ก')), stepOf('งาน', text('ข'))])
    expect(shown(end)).toEqual(['แผนงาน=ก', 'งาน=ข'])
    expect(performance.now() - started).toBeLessThan(4_000)
  })

  const grid = (lines: number, add: string) => {
    const row = (n: number) => `<tr><td>${n + 1}</td><td><input></td><td><input></td></tr>`
    return `<table><tr><td>ลำดับ</td><td>ชื่อบัญชี</td><td>เดบิต</td></tr>${[...Array(lines).keys()].map(row).join('')}</table>${add}`
  }
  const lineSteps = [0, 1, 2].map(line => stepOf('ชื่อบัญชี', text(`บัญชี ${line}`), line))

  it("adds the lines that are missing through the page's own link, and presses nothing else", async () => {
    const page = pageOf(
      grid(
        1,
        '<a href="javascript:add()">เพิ่มรายการ</a><a href="javascript:del()">ลบรายการ</a><button>บันทึก</button>',
      ),
    )
    const pressed: (string | null)[] = []
    const end = await run(page, lineSteps, {}, element => {
      pressed.push(element.textContent)
      const rows = page.querySelectorAll('tr').length
      page
        .querySelector('tbody')!
        .insertAdjacentHTML('beforeend', `<tr><td>${rows}</td><td><input></td><td><input></td></tr>`)
    })
    expect(pressed).toEqual(['เพิ่มรายการ', 'เพิ่มรายการ'])
    expect(shown(end)).toEqual(['0ชื่อบัญชี=บัญชี 0', '1ชื่อบัญชี=บัญชี 1', '2ชื่อบัญชี=บัญชี 2'])
  })

  it.each([
    ['no way to add a line', ''],
    ['only a save that adds', '<a href="#">บันทึกและเพิ่มรายการ</a>'],
    ['two ways', '<a href="#">เพิ่มรายการ</a><a href="#">เพิ่มรายการ</a>'],
  ])('stops where there is %s', async (_, add) => {
    const end = await run(pageOf(grid(1, add)), lineSteps)
    expect(end.problem).toEqual({ code: 'lineMissing', values: ['2'], weight: 'stop' })
  })

  it('goes nowhere else than to the form it was planned for, and into no other year', async () => {
    const steps = [stepOf('หมายเหตุ', text('x'))]
    const page = pageOf('ปีงบประมาณ 2568 <label>หมายเหตุ <input></label>')
    expect((await run(page, steps, { address: url.replace('menu=A', 'menu=B') })).problem?.code).toBe(
      'otherPage',
    )
    expect((await run(page, steps, { fiscalYear: 2567 })).problem).toMatchObject({
      code: 'wrongYear',
      values: ['2567', '2568'],
    })
    expect(page.querySelector('input')!.value).toBe('')
  })

  it('fills a form anew that was filled before and lost', async () => {
    const page = pageOf('<label>หมายเหตุ <input></label>')
    const lost: Step = { ...stepOf('หมายเหตุ', text('x')), state: 'done', tries: 2 }
    expect(shown(await run(page, [lost]))).toEqual(['หมายเหตุ=x'])
    expect((await run(pageOf('<label>หมายเหตุ <input></label>'), [{ ...lost, tries: 6 }])).problem?.code).toBe(
      'stepWithoutEffect',
    )
  })
})
