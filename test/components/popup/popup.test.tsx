import { expect, it } from 'vitest'
import { Popup } from '../../../components/popup/Popup.tsx'
import type { Tally } from '../../../components/popup/sums.ts'
import { heard, show } from '../show.tsx'

/** Invented. */
const tallies: Tally[] = [
  { kind: 'receipt', month: '2024-02', state: 'todo', count: 30, satang: 300_000 },
  { kind: 'receipt', month: '2024-01', state: 'confirmed', count: 10, satang: 123_450 },
  { kind: 'receipt', month: '', state: 'differs', count: 1, satang: 50 },
  { kind: 'cheque', month: '2024-01', state: 'outside', count: 500, satang: 9_999_999 },
  { kind: 'requisition', month: '2024-03', state: 'unknown', count: 2, satang: 0 },
]
const still = { incomplete: [], onOpenPanel: () => {}, onOpenWorkspace: () => {} }

it('says how many documents and baht are confirmed of all that are to be entered', () => {
  const page = show(<Popup {...still} tallies={tallies} />)
  const total = page.text(page.one('progress-total'))
  expect(total).toContain('24%')
  expect(total).toContain('10 จาก 41 ฉบับ')
  expect(total).toContain('1,234.50 จาก 4,235.00')
})

it('leaves out of the table what is not to be entered, and states that nothing is in', () => {
  const page = show(<Popup {...still} tallies={tallies} />)
  const heads = [...page.root.querySelectorAll('table thead th')].map(head => page.text(head))
  expect(heads).toEqual(['เดือน', 'รอบันทึก', 'ยืนยันแล้ว', 'ไม่ตรงกัน', 'ไม่ทราบ'])
  const rows = [...page.root.querySelectorAll('table tbody tr')].map(row =>
    [...row.children].map(cell => page.text(cell)),
  )
  expect(rows).toEqual([
    ['ใบเสร็จรับเงิน', '30', '10', '1', '–'],
    ['ม.ค. 67', '–', '10', '–', '–'],
    ['ก.พ. 67', '30', '–', '–', '–'],
    ['ไม่มีวันที่', '–', '–', '1', '–'],
    ['ฎีกาเบิกเงิน', '–', '–', '–', '2'],
    ['มี.ค. 67', '–', '–', '–', '2'],
  ])
})

it('counts damaged reports as reports, not as documents', () => {
  const page = show(<Popup {...still} tallies={tallies} />)
  expect(page.text()).toContain(page.t('damaged_count', '2'))
})

it('says which report pages do not add up, and by how much', () => {
  const page = show(
    <Popup
      {...still}
      tallies={tallies}
      incomplete={[
        {
          report: 'r',
          title: 'ทะเบียนคุมฎีกาเบิกเงิน',
          page: { number: 4, of: 12 },
          missing: [7, 8],
          detail: [
            { label: 'รวมทั้งสิ้น', counted: false, printed: 500_000, computed: 250_000 },
            { label: 'จำนวน', counted: true, printed: 20, computed: 18 },
          ],
        },
      ]}
    />,
  )
  const text = page.text(page.one('incomplete'))
  expect(text).toContain('ทะเบียนคุมฎีกาเบิกเงิน หน้า 4 จาก 12')
  expect(text).toContain(`${page.t('pages_missing')} 7–8`)
  expect(text).toContain('รวมทั้งสิ้น: ต่างกัน 2,500.00 บาท')
  expect(text).toContain('จำนวน: ต่างกัน 2 ฉบับ')
})

it('tells a newcomer where to start', () => {
  const page = show(<Popup {...still} tallies={[]} />)
  expect(page.one('start').querySelectorAll('li')).toHaveLength(3)
  expect(page.all('progress-total')).toEqual([])
})

it('takes tallies that came down to nothing for a start', () => {
  const nothing = tallies.map(tally => ({ ...tally, count: 0, satang: 0 }))
  expect(show(<Popup {...still} tallies={nothing} />).all('start')).toHaveLength(1)
})

it('names what is not to be entered, apart from the totals', () => {
  const page = show(<Popup {...still} tallies={tallies} />)
  expect(page.text(page.root.querySelector('.legend')!)).toContain('นอกช่วง500 ฉบับ')
})

it('opens the side panel and the workspace', () => {
  const panel = heard()
  const workspace = heard()
  const page = show(
    <Popup {...still} tallies={[]} onOpenPanel={panel.callback} onOpenWorkspace={workspace.callback} />,
  )
  const [first, second] = page.root.querySelectorAll('button')
  page.click(first!)
  page.click(second!)
  expect([panel.calls.length, workspace.calls.length]).toEqual([1, 1])
})
