import { JSDOM } from 'jsdom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { apply } from '../../laas/forms/apply.ts'
import { compareFields } from '../../laas/forms/compareFields.ts'
import { candidatesFor } from '../../laas/forms/find.ts'
import type { ReadBackField, Step } from '../../laas/forms/view.types.ts'
import type { PageCall } from '../../messages/page.ts'
import { newPlan } from '../flows/newPlan.ts'

const sent: Extract<PageCall, { type: 'planReadAgain' }>[] = []
let over = false
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      async sendMessage(call: (typeof sent)[number]) {
        sent.push(structuredClone(call))
        return { ok: true, over }
      },
    },
  },
}))
const { readAgain } = await import('../../content/readAgain.ts')

const step: Step = {
  field: 'party',
  label: 'ผู้ชำระเงิน',
  labels: ['ผู้ชำระเงิน'],
  ids: [],
  after: [],
  computed: false,
  want: { type: 'text', text: 'นายสมมติ' },
  line: null,
  state: 'done',
  tries: 1,
  problem: null,
}
const equal: ReadBackField = {
  field: 'party',
  label: 'ผู้ชำระเงิน',
  line: null,
  wanted: 'นายสมมติ',
  shown: 'นายสมมติ',
  verdict: 'equal',
}

/** A form as it was filled; `ended` once it is read no more, at the latest when the test says so. */
async function filled() {
  const { window } = new JSDOM(
    '<form><label>ผู้ชำระเงิน <input value="นายสมมติ"></label><p id="said"></p></form>',
    { url: 'http://www.laas.go.th/Default.aspx?menu=A', pretendToBeVisual: true },
  )
  await new Promise(resolve => window.addEventListener('load', resolve))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  vi.stubGlobal('document', window.document)
  const scripts = { laasApply: apply, laasCompare: compareFields, laasFind: candidatesFor }
  for (const [name, one] of Object.entries(scripts)) vi.stubGlobal(name, one)
  sent.length = 0
  over = false
  const controller = new AbortController()
  const plan = newPlan({ document: 'd', status: 'done', steps: [step], readBack: [equal] })
  let views = 0
  const reading = readAgain(plan, () => views, controller.signal)
  return {
    input: window.document.querySelector('input')!,
    form: window.document.querySelector('form')!,
    ended: reading,
    look: () => {
      views += 1
    },
    end: () => {
      controller.abort()
      return reading
    },
  }
}
const verdicts = () => sent.map(({ readBack }) => readBack[0]!.verdict)

const seconds = (many: number) => vi.advanceTimersByTimeAsync(many * 1_000)

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a filled form that stays open', () => {
  it('tells a value that the page changes without a word, and when it is right again', async () => {
    const { input, end } = await filled()
    input.value = 'ค่าที่หน้าเว็บใส่เอง'
    await seconds(3)
    expect(verdicts()).toEqual(['different'])
    expect(sent[0]!.readBack[0]!.shown).toBe('ค่าที่หน้าเว็บใส่เอง')
    input.value = 'นายสมมติ'
    await seconds(3)
    expect(verdicts()).toEqual(['different', 'equal'])
    await end()
  })

  it('tells once more after a face has looked, which may have seen what is gone again', async () => {
    const { look, end } = await filled()
    await seconds(3)
    expect(sent).toEqual([])
    look()
    await seconds(3)
    expect(verdicts()).toEqual(['equal'])
    await end()
  })

  it('tells nothing while it holds what was told, nor of a page from which the form is gone', async () => {
    const { form, input, end } = await filled()
    form.querySelector('#said')!.textContent = 'ระบบจะออกในอีก 5 นาที'
    await seconds(3)
    expect(sent).toEqual([])
    form.remove()
    input.value = ''
    await seconds(3)
    expect(sent).toEqual([])
    await end()
  })

  it('ends when the plan is over', async () => {
    const { input, ended } = await filled()
    over = true
    input.value = 'อื่น'
    await seconds(3)
    await ended
    expect(sent).toHaveLength(1)
  })
})
