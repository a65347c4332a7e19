import { expect, it } from 'vitest'
import type { Damaged } from '../../../components/panel/DamagedForm.tsx'
import { DamagedOffer } from '../../../components/panel/DamagedOffer.tsx'
import { DamagedReports } from '../../../components/workspace/DamagedReports.tsx'
import { heard, show } from '../show.tsx'

const months = ['2024-01', '2024-02', '2024-03']
const bare = { kind: null, title: '', months: [] }

it('proposes what the page says, and records what the person leaves chosen', () => {
  const recorded = heard<[Damaged]>()
  const proposed = { kind: 'receipt' as const, title: 'รายงานตัวอย่าง', months: ['2024-02', '2024-03'] }
  const page = show(
    <DamagedOffer says recorded={[]} proposed={proposed} months={months} onRecord={recorded.callback} />,
  )
  page.click(page.all('damaged-month').find(box => box.dataset.month === '2024-03')!)
  page.click(page.one('damaged-record'))
  expect(recorded.calls).toEqual([[{ kind: 'receipt', title: 'รายงานตัวอย่าง', months: ['2024-02'] }]])
  expect(page.text(page.one('damaged-recorded'))).toContain('ก.พ. 67')
  expect(page.all('damaged-form')).toHaveLength(0)
})

it('guesses nothing: kind and month must be chosen before it can be recorded', () => {
  const recorded = heard<[Damaged]>()
  const page = show(
    <DamagedOffer says={false} recorded={[]} proposed={bare} months={months} onRecord={recorded.callback} />,
  )
  expect(page.all('damaged-form')).toHaveLength(0)
  page.click(page.one('damaged-open'))
  const button = page.one('damaged-record') as HTMLButtonElement
  expect(button.disabled).toBe(true)
  page.choose(page.one('damaged-kind'), 'loan')
  expect(button.disabled).toBe(true)
  page.click(page.all('damaged-month')[0]!)
  page.click(button)
  expect(recorded.calls).toEqual([[{ kind: 'loan', title: page.t('kind_loan'), months: ['2024-01'] }]])
})

it('lists what is recorded, what has come in since, and takes one back', () => {
  const withdrawn = heard<[string]>()
  const page = show(
    <DamagedReports
      records={[
        {
          id: 'one',
          kind: 'receipt',
          title: 'รายงานตัวอย่าง',
          months: [
            { month: '2024-02', solvedBy: ['สมุดเงินสดรับ'] },
            { month: '2024-03', solvedBy: [] },
          ],
          at: '2024-08-05T09:41:00',
          url: '',
        },
      ]}
      months={months}
      onRecord={() => {}}
      onWithdraw={withdrawn.callback}
    />,
  )
  const text = page.text(page.one('damaged-report'))
  expect(text).toContain(page.t('damaged_solved', 'สมุดเงินสดรับ'))
  expect(text).toContain(page.t('damaged_unknown'))
  page.click(page.one('damaged-withdraw'))
  expect(withdrawn.calls).toEqual([['one']])
})
