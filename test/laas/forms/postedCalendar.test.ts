import { JSDOM } from 'jsdom'
import { describe, expect, it, vi } from 'vitest'
import type { Problem } from '../../../laas/documents/problem.ts'
import { apply } from '../../../laas/forms/apply.ts'
import { carryOut } from '../../../laas/forms/carryOut.ts'
import { isNearer } from '../../../laas/forms/nearer.ts'
import { wayToDay } from '../../../laas/forms/postedCalendar.ts'
import { listed } from '../../../laas/forms/view.ts'
import type { Plan, ReadBackField, Step } from '../../../laas/forms/view.types.ts'

// Each load of the page is waited for as in a browser.
vi.setConfig({ testTimeout: 30_000 })

const url = 'http://www.laas.go.th/Default.aspx?menu=A'
const day = 86_400_000
const since2000 = (time: number) => Math.round((time - Date.UTC(2000, 0, 1)) / day)
const firstOf = (month: number) => Date.UTC(Math.floor(month / 12), month % 12, 1)

/** What an `asp:Calendar` renders: six weeks, days of the months around among them. */
function calendar(name: string, month: number): string {
  const post = (argument: string) => `javascript:__doPostBack(&#39;${name}&#39;,&#39;${argument}&#39;)`
  const first = new Date(firstOf(month))
  const from = first.getTime() - (first.getUTCDay() || 7) * day
  const cells = Array.from({ length: 42 }, (_, i) => {
    const at = new Date(from + i * day)
    return `<td><a href="${post(String(since2000(at.getTime())))}">${at.getUTCDate()}</a></td>`
  })
  const weeks = Array.from({ length: 6 }, (_, i) => `<tr>${cells.slice(i * 7, i * 7 + 7).join('')}</tr>`)
  const turn = (to: number, sign: string) => `<a href="${post(`V${since2000(firstOf(to))}`)}">${sign}</a>`
  return `<table title="Calendar"><tr><td colspan="7"><table><tr><td>${turn(month - 1, '&lt;')}</td><td>เดือน</td><td>${turn(month + 1, '&gt;')}</td></tr></table></td></tr>${weeks.join('')}</table>`
}

interface Server {
  month: number
  /** null: the calendar is not shown. */
  open: boolean
  opener?: string
  value: string
  /** The server takes no notice of what is posted. */
  deaf?: boolean
  disabled?: boolean
}

const page = ({ month, open, opener = '', value, disabled }: Server) =>
  new JSDOM(
    `<form><input type="hidden" name="__VIEWSTATE" value="${Math.random()}"><table><tr><td>วันที่</td><td><input name="ctl00$txtDate" readonly ${disabled ? 'disabled' : ''} value="${value}">${opener}${open ? calendar('ctl00$cal', month) : ''}</td><td>ผู้ชำระเงิน</td><td><input name="ctl00$txtPayer"></td></tr></table></form>`,
    { url },
  ).window.document

const step: Step = {
  field: 'date',
  label: 'วันที่',
  labels: ['วันที่'],
  ids: [],
  after: [],
  computed: false,
  want: { type: 'date', iso: '2024-03-06' },
  line: null,
  state: 'todo',
  tries: 0,
  problem: null,
}

/** Fills the date, the page being loaded anew at each press as WebForms does; the plan alone remembers. */
async function run(server: Server) {
  const pressed: string[] = []
  let plan: Plan = {
    ...{ id: 'p', tab: 1, document: 'd', form: 'f', readBack: [], problems: [], startedAt: '' },
    ...{ fiscalYear: null, address: url, status: 'running', steps: [step] },
  }
  const end = { readBack: [] as ReadBackField[], problem: null as Problem | null, pressed }
  for (let load = 0; load < 60 && end.readBack.length === 0 && !end.problem; load++) {
    const here = page(server)
    const life = new AbortController()
    await carryOut(
      () => here,
      plan,
      {
        async beforeTry(_, left) {
          const [one] = plan.steps as [Step]
          const tries = isNearer(one, left) ? one.tries : one.tries + 1
          plan = { ...plan, steps: [{ ...one, tries, left }] }
        },
        async stepDone() {},
        async stop(_, problem) {
          end.problem = problem
        },
        async finished(readBack) {
          end.readBack = readBack
        },
        async press(element) {
          const href = element.getAttribute('href') ?? ''
          const [, argument = ''] = /,'(.*)'\)/.exec(href) ?? []
          pressed.push(argument)
          if (!server.deaf) {
            const at = new Date(Date.UTC(2000, 0, 1) + Number(argument.replace('V', '')) * day)
            if (argument === '') server.open = true
            else if (argument[0] === 'V') server.month = at.getUTCFullYear() * 12 + at.getUTCMonth()
            else server.value = `${at.getUTCDate()}/${at.getUTCMonth() + 1}/${at.getUTCFullYear() + 543}`
          }
          life.abort()
        },
        listed,
        apply,
      },
      life.signal,
    )
  }
  return end
}

const month = (year: number, month: number) => year * 12 + month - 1

describe.concurrent('a calendar of WebForms', () => {
  it.each<[string, Server, number]>([
    ['in the month', { month: month(2024, 3), open: true, value: '' }, 1],
    ['among the days of the month before', { month: month(2024, 2), open: true, value: '' }, 1],
    ['three months later', { month: month(2024, 6), open: true, value: '' }, 4],
    ['two months earlier', { month: month(2024, 1), open: true, value: '' }, 3],
    ['on a box that cannot be reached', { month: month(2024, 5), open: true, value: '', disabled: true }, 3],
    [
      'once its image is pressed',
      {
        month: month(2024, 3),
        open: false,
        value: '',
        opener: '<input type="image" name="ctl00$img" src="img/calendar.gif">',
      },
      2,
    ],
    [
      'once it is opened',
      {
        month: month(2024, 5),
        open: false,
        value: '',
        opener: `<a href="javascript:__doPostBack('ctl00$lnk','')"><img alt="ปฏิทิน"></a>`,
      },
      4,
    ],
  ])('is turned and the day pressed by what its links post: %s', async (_, server, presses) => {
    const { readBack, pressed, problem } = await run(server)
    expect(problem).toBeNull()
    expect(readBack).toMatchObject([{ verdict: 'equal', shown: '6/3/2567' }])
    expect(pressed.length).toBeLessThanOrEqual(presses)
    expect(pressed.at(-1)).toBe(String(since2000(Date.UTC(2024, 2, 6))))
  })

  it('is given up where pressing does nothing', async () => {
    const { problem, pressed } = await run({ month: month(2024, 9), open: true, value: '', deaf: true })
    expect(problem).toMatchObject({ code: 'stepWithoutEffect' })
    expect(pressed).toHaveLength(2)
  })

  it('is not taken for a control’s where another stands beside it, nor where its links say something else', () => {
    const here = page({ month: month(2024, 3), open: true, value: '' })
    const input = here.querySelector<HTMLElement>('input[readonly]')!
    expect(wayToDay(input, '2024-03-06')?.left).toBe(0)
    input.insertAdjacentHTML('afterend', '<input name="other">')
    expect(wayToDay(input, '2024-03-06')).toBeNull()
    input.nextElementSibling!.remove()
    for (const link of here.querySelectorAll('td table a'))
      if (link.textContent === '6') link.textContent = '7'
    expect(wayToDay(input, '2024-03-06')).toBeNull()
  })

  it('is not opened by what speaks of saving, nor by what does not speak of a calendar', async () => {
    for (const opener of [
      `<a href="javascript:__doPostBack('ctl00$lnk','')" title="ปฏิทิน">บันทึก</a>`,
      `<a href="javascript:__doPostBack('ctl00$btnSave','')" title="ปฏิทิน">เปิด</a>`,
      '<input type="image" alt="ปฏิทิน" name="ctl00$btnSubmit">',
      '<input type="image" alt="เปิด" name="ctl00$img">',
    ]) {
      const { pressed, problem } = await run({ month: month(2024, 3), open: false, value: '', opener })
      expect(pressed).toEqual([])
      expect(problem).toMatchObject({ code: 'fieldLocked' })
    }
  })
})
