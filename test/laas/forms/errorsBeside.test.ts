import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { errorsBeside } from '../../../laas/forms/errorsBeside.ts'
import { outcomeOf } from '../../../laas/forms/outcome.ts'
import { viewOf } from '../../../laas/forms/view.ts'

const places = [
  { label: 'ผู้ชำระเงิน', line: null },
  { label: 'วันที่', line: null },
  { label: 'วันที่รับเงิน', line: null },
  { label: 'จำนวนเงิน', line: 0 },
  { label: 'จำนวนเงิน', line: 1 },
]

function said(errors: string[]) {
  const { of, rest } = errorsBeside(errors, places)
  return { of: [...of].map(([{ label, line }, texts]) => [label, line, texts]), rest }
}

describe('an error of the page', () => {
  it('belongs to the field that it names, the longest name first, each of a summary to its own', () => {
    expect(said(['กรุณาระบุวันที่รับเงิน กรุณาระบุผู้ชำระเงิน กรุณาเข้าระบบอีกครั้ง'])).toEqual({
      of: [
        ['วันที่รับเงิน', null, ['กรุณาระบุวันที่รับเงิน']],
        ['ผู้ชำระเงิน', null, ['กรุณาระบุผู้ชำระเงิน']],
      ],
      rest: ['กรุณาเข้าระบบอีกครั้ง'],
    })
  })

  it('of a line belongs to that line; without one it belongs to neither', () => {
    expect(said(['รายการที่ ๒: จำนวนเงิน ต้องมากกว่าศูนย์']).of).toEqual([
      ['จำนวนเงิน', 1, ['รายการที่ ๒: จำนวนเงิน ต้องมากกว่าศูนย์']],
    ])
    expect(said(['จำนวนเงิน ต้องเป็นตัวเลข'])).toEqual({ of: [], rest: ['จำนวนเงิน ต้องเป็นตัวเลข'] })
  })

  it('that stands beside a field without naming it belongs to that field', () => {
    const page = new JSDOM(`<body><form><table>
      <tr><td>ผู้ชำระเงิน</td><td><input id="a"><span id="RequiredFieldValidator1" style="color:Red">จำเป็นต้องระบุ</span></td></tr>
      <tr><td>วันที่</td><td><input id="b"><span id="rfv2" class="validator" style="color:red;visibility:hidden">ต้องระบุ</span></td></tr>
      </table>
      <div class="v-input"><div class="v-field"><label for="c">วันที่รับเงิน</label><input id="c"></div>
      <div class="v-input__details"><div class="v-messages"><div class="v-messages__message">This field is required</div></div></div></div>
      </form></body>`).window.document
    const { messages } = viewOf(page)
    const found = outcomeOf({ messages })
    if (!found || !('errors' in found)) throw new Error(JSON.stringify(messages))
    expect(said(found.errors)).toEqual({
      of: [
        ['ผู้ชำระเงิน', null, ['จำเป็นต้องระบุ']],
        ['วันที่รับเงิน', null, ['This field is required']],
      ],
      rest: [],
    })
  })

  it('is not made by a label that invites to choose', () => {
    expect(outcomeOf({ messages: ['กรุณาเลือกธนาคาร ▸ วว/ดด/ปปปป'] })).toBeNull()
  })
})
