import { JSDOM } from 'jsdom'
import { vi } from 'vitest'
import type { LaasDocument } from '../../../laas/documents/document.ts'
import type { Problem } from '../../../laas/documents/problem.ts'
import { apply } from '../../../laas/forms/apply.ts'
import { type CarryOutPort, carryOut } from '../../../laas/forms/carryOut.ts'
import { planSteps } from '../../../laas/forms/plan.ts'
import { listed, viewOf } from '../../../laas/forms/view.ts'
import type { FormMap, Plan, ReadBackField } from '../../../laas/forms/view.types.ts'

/** Invented pages in the manner of ASP.NET 1.1: ids joined by `_`, names by `:`, a full reload for each postback. */
export interface Behaviour {
  year?: string
  office?: string
  randomIds?: boolean
  /** After this long the page writes something else into the payer's field. */
  overwrite?: string
  loginAfterPostback?: boolean
  refuses?: boolean
  types?: string[]
  values?: Record<string, string>
  /** The cascade is answered by a service after this many ms, instead of by a postback. */
  service?: number
}

const address =
  'http://www.laas.go.th/Default.aspx?menu=1CE460F9-658D-4EB9-A68D-27A129E0207B&control=list&screenname=REC_ASSET_RENT_OUTSIDE'
const categories = ['ภาษีอากร', 'ค่าธรรมเนียม ค่าปรับ และใบอนุญาต']
export const categoryValue = 'CAT-1'

let renderings = 0

export function receiptHtml(behaviour: Behaviour = {}): string {
  const { values = {}, year = '2567', types = ['ภาษีป้าย', 'ภาษีที่ดินและสิ่งปลูกสร้าง'] } = behaviour
  renderings++
  const name = (control: string) =>
    behaviour.randomIds ? `r${renderings}x${control.length * 7}` : `_ctl0:_ctl0:${control}`
  const at = (control: string) => `name="${name(control)}" id="${name(control).replaceAll(':', '_')}"`
  const list = (texts: string[], prefix: string, chosen: string | undefined) =>
    [
      '<option value=""></option>',
      ...texts.map(
        (text, i) =>
          `<option value="${prefix}-${i}"${chosen === `${prefix}-${i}` ? ' selected' : ''} title="${text}">${text.slice(0, 24)}</option>`,
      ),
    ].join('')
  const shownTypes = behaviour.service || !values.category ? [] : types
  return `<html><head><title>e-LAAS</title></head><body><form name="Form1" method="post">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="v${renderings}">
<table width="100%"><tr><td>${behaviour.office ?? 'เทศบาลตำบลตัวอย่าง จังหวัดตัวอย่าง'}</td><td>ปีงบประมาณ&nbsp;<b>${year}</b></td></tr></table>
<table><tr><td class="caption" colspan="4">รับเงินรายได้</td></tr>
<tr><td>หมวดรายรับ&nbsp;:<span style="color:red">*</span></td><td><select ${at('ddlReceiveType:ddlMain')} data-test="category" ${behaviour.service ? '' : `onchange="javascript:setTimeout('__doPostBack(1)', 0)"`}>${list(categories, 'CAT', values.category)}</select></td>
<td>ประเภทรายรับ&nbsp;:</td><td><select ${at('ddlRecTypeName:ddlMain')} data-test="type">${list(shownTypes, 'TYPE', values.type)}</select></td></tr>
<tr><td>วันที่รับเงิน :</td><td><input ${at('txtDate:txtMain')} data-test="date" value="${values.date ?? ''}"> <span>วว/ดด/ปปปป</span></td>
<td>จำนวนเงิน</td><td><input ${at('txtAmount:txtMain')} data-test="amount" value="${values.amount ?? ''}"> บาท</td></tr>
<tr><td>ผู้ชำระเงิน <font color="red">*</font></td><td colspan="3"><input ${at('txtPayer:txtMain')} data-test="payer" maxlength="60" value="${values.payer ?? ''}"></td></tr>
</table><input type="submit" data-test="save" value="บันทึก"></form></body></html>`
}

export function receipt(more: Partial<LaasDocument> = {}): LaasDocument {
  return {
    id: 'd1',
    kind: 'receipt',
    number: 'RCPT-00045/67',
    date: '2024-01-08',
    amount: 123_450,
    party: 'นายสมมติ ตัวอย่าง',
    fiscalYear: 2567,
    cancelled: false,
    fields: { revenueCategory: 'ภาษีอากร', revenueType: 'ภาษีป้าย' },
    raw: {},
    lines: [],
    state: 'todo',
    reason: '',
    newNumber: null,
    sources: [],
    ...more,
  }
}

export interface Played {
  tries: number[]
  done: number[]
  stopped: { step: number | null; problem: Problem } | null
  readBack: ReadBackField[] | null
  saves: number
  loads: number
  page: Document
}

/** Plays the browser: a page that is left ends its content script, the next one is given the stored plan. */
export async function play(map: FormMap, document: LaasDocument, behaviour: Behaviour = {}): Promise<Played> {
  const played: Played = {
    tries: [],
    done: [],
    stopped: null,
    readBack: null,
    saves: 0,
    loads: 0,
    page: null!,
  }
  const pending: Promise<void>[] = []
  let plan: Plan | null = null
  const load = (html: string) => {
    const life = new AbortController()
    const page = new JSDOM(html, { url: address, pretendToBeVisual: true }).window.document
    played.page = page
    played.loads++
    wire(page, behaviour, values => {
      page.defaultView!.dispatchEvent(new page.defaultView!.Event('beforeunload'))
      setTimeout(() => {
        life.abort()
        load(
          behaviour.loginAfterPostback
            ? '<form><input name="u"><input type="password"></form>'
            : receiptHtml({ ...behaviour, values }),
        )
      }, 400)
    })
    page.addEventListener('submit', event => {
      event.preventDefault()
      played.saves++
    })
    plan ??= planOf(map, document, page)
    if (plan.problems.some(({ weight }) => weight === 'stop')) {
      played.stopped = { step: null, problem: plan.problems.find(({ weight }) => weight === 'stop')! }
      return
    }
    pending.push(carryOut(() => page, structuredClone(plan), portOf(plan, played), life.signal))
  }
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  try {
    load(receiptHtml(behaviour))
    for (let ms = 0; ms < 90_000 && !played.stopped && !played.readBack; ms += 50)
      await vi.advanceTimersByTimeAsync(50)
    await Promise.all(pending)
  } finally {
    vi.useRealTimers()
  }
  return played
}

export function planOf(map: FormMap, document: LaasDocument, page: Document): Plan {
  const { steps, problems } = planSteps(document, map, viewOf(page))
  const rest = { readBack: [], startedAt: '2026-01-01T00:00:00Z', status: 'running' as const }
  return {
    id: 'p1',
    tab: 1,
    document: document.id,
    form: map.id,
    fiscalYear: 2567,
    address,
    steps,
    problems,
    ...rest,
  }
}

function portOf(plan: Plan, played: Played): CarryOutPort {
  return {
    async beforeTry(step) {
      played.tries.push(step)
      plan.steps[step]!.tries++
    },
    async stepDone(step) {
      played.done.push(step)
      plan.steps[step]!.state = 'done'
    },
    async stop(step, problem) {
      played.stopped = { step, problem }
    },
    async finished(readBack) {
      played.readBack = readBack
    },
    async press() {},
    listed,
    apply,
  }
}

export const control = (page: Document, name: string) =>
  page.querySelector<HTMLInputElement & HTMLSelectElement>(`[data-test=${name}]`)!

function wire(
  page: Document,
  behaviour: Behaviour,
  postBack: (values: Record<string, string>) => void,
): void {
  const category = page.querySelector<HTMLSelectElement>('[data-test=category]')
  if (!category) return
  const values = () =>
    Object.fromEntries(
      [...page.querySelectorAll<HTMLInputElement>('[data-test]')].map(one => [one.dataset.test!, one.value]),
    )
  category.addEventListener('change', () => {
    if (!behaviour.service) {
      const posted = { ...values(), type: '' }
      postBack(behaviour.refuses ? { ...posted, category: '' } : posted)
      return
    }
    const type = control(page, 'type')
    type.options.length = 1
    setTimeout(() => {
      for (const [i, text] of (behaviour.types ?? ['ภาษีป้าย']).entries()) {
        type.append(new page.defaultView!.Option(text, `TYPE-${i}`))
      }
    }, behaviour.service)
  })
  const amount = control(page, 'amount')
  amount.addEventListener('blur', () => {
    const baht = Number(amount.value.replaceAll(',', ''))
    if (amount.value !== '') amount.value = baht.toLocaleString('en', { minimumFractionDigits: 2 })
  })
  if (behaviour.overwrite !== undefined) {
    control(page, 'payer').addEventListener('change', () =>
      setTimeout(() => {
        control(page, 'payer').value = behaviour.overwrite!
      }, 1_000),
    )
  }
}
