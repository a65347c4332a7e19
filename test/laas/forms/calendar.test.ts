import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { apply } from '../../../laas/forms/apply.ts'
import { shows } from '../../../laas/forms/compare.ts'
import { listed } from '../../../laas/forms/view.ts'

const months = 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(
  ' ',
)
const english = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const pad = (n: number) => String(n).padStart(2, '0')

interface Kind {
  input?: string
  write?: (day: number, month: number, year: number) => string
  head?: (month: number, year: number) => string
  from?: [year: number, month: number]
  confirm?: boolean
}

/** A calendar as widget libraries draw it: into the body, on opening, with the days of the months around. */
function picker({ input = 'readonly class="date-picker"', confirm = false, ...kind }: Kind = {}) {
  const write = kind.write ?? ((d, m, y) => `${pad(d)}/${pad(m)}/${y + 543}`)
  const head = kind.head ?? ((m, y) => `<b>${months[m - 1]}</b> <b>${y + 543}</b>`)
  const page = new JSDOM(`<form><label for="d">วันที่</label><input id="d" ${input}></form>`).window.document
  const field = page.querySelector('input')!
  const log: string[] = []
  let [year, month] = kind.from ?? [2024, 11]
  let chosen: string | null = null
  const popup = page.createElement('div')
  const draw = () => {
    const first = new Date(Date.UTC(year, month - 1, 1))
    const cells = Array.from({ length: 42 }, (_, i) => {
      const at = new Date(first)
      at.setUTCDate(i + 1 - first.getUTCDay())
      const side =
        at.getUTCMonth() < month - 1 ? 'prevMonthDay' : at.getUTCMonth() > month - 1 ? 'nextMonthDay' : ''
      return `<span class="day ${side}" data-at="${at.toISOString().slice(0, 10)}">${at.getUTCDate()}</span>`
    })
    popup.innerHTML = `<div><i class="fast-prev" data-by="-12"></i><i class="prev" data-by="-1"></i>${head(month, year)}<i class="next" data-by="1"></i></div><div>${cells.join('')}</div>${confirm ? '<button type="button" data-take>Select</button>' : ''}<button type="button">บันทึก</button>`
  }
  popup.addEventListener('click', event => {
    const { dataset, textContent } = event.target as HTMLElement
    if (dataset.by) {
      const total = year * 12 + month - 1 + Number(dataset.by)
      ;[year, month] = [Math.floor(total / 12), (total % 12) + 1]
      draw()
    } else if (dataset.at || 'take' in dataset) {
      chosen = dataset.at ?? chosen
      if (confirm && dataset.at) return
      const [y, m, d] = chosen!.split('-').map(Number) as [number, number, number]
      field.value = write(d, m, y)
      log.push(chosen!)
      popup.remove()
    } else if (textContent) log.push(textContent)
  })
  field.addEventListener('click', () => {
    draw()
    page.body.append(popup)
  })
  const want = { type: 'date' as const, iso: '2024-03-06' }
  return {
    log,
    field,
    shown: () => shows(listed(page)[0]!.field, want),
    pick: () => apply(() => page, listed(page)[0]!, want, new AbortController().signal),
  }
}

describe('calendars', () => {
  it.each<[string, Kind]>([
    ['a Buddhist one', {}],
    [
      'a Christian one',
      {
        head: (m, y) => `${english[m - 1]} ${y}`,
        write: (d, m, y) => `${y}-${pad(m)}-${pad(d)}`,
      },
    ],
    ['one years away', { from: [2026, 11] }],
    ['one that asks for a press of its own', { confirm: true }],
    ['one that writes the month first', { write: (d, m, y) => `${pad(m)}/${pad(d)}/${y}` }],
    [
      'one that can be typed into',
      { input: 'class="date-picker"', write: (d, m, y) => `${pad(m)}/${pad(d)}/${y}` },
    ],
  ])('%s', async (_, kind) => {
    const one = picker(kind)
    expect(await one.pick()).toBeNull()
    expect(one.log).toEqual(['2024-03-06'])
    expect(one.shown()).toBe(true)
  })

  it('types nothing where the month cannot be read', async () => {
    const one = picker({ input: 'class="date-picker"', head: () => 'หน้า 3' })
    expect((await one.pick())?.code).toBe('controlUnsupported')
    expect([one.field.value, one.log]).toEqual(['', []])
  })

  it('does not take the month for the day', () => {
    const one = picker({ input: 'class="date-picker"' })
    one.field.value = '06/03/2024'
    expect(one.shown()).toBe(false)
    one.field.value = '06/03/2567'
    expect(one.shown()).toBe(true)
  })

  it('says that a locked field opens no calendar', async () => {
    const page = new JSDOM('<label for="d">วันที่</label><input id="d" readonly>').window.document
    const want = { type: 'date' as const, iso: '2024-03-06' }
    const problem = await apply(() => page, listed(page)[0]!, want, new AbortController().signal)
    expect(problem?.code).toBe('fieldLocked')
  })
})
