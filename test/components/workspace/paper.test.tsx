import { expect, it } from 'vitest'
import { Contradictions } from '../../../components/panel/Contradictions.tsx'
import { PaperDesk, type PaperOutcome, type PaperProps } from '../../../components/workspace/PaperDesk.tsx'
import { heard, show } from '../show.tsx'

type Stored = Parameters<PaperProps['onStore']>

function desk(outcomes: PaperOutcome[], changing: PaperProps['changing'] = null) {
  const stored = heard<Stored>()
  const page = show(
    <PaperDesk
      gaps={[{ from: '2024-01-06', to: '2024-07-06' }]}
      changing={changing}
      onStore={(...args) => {
        stored.callback(...args)
        return Promise.resolve(outcomes.shift() ?? { is: 'stored' })
      }}
      onChange={() => {}}
      onRemove={() => {}}
    />,
  )
  return { page, stored }
}

const fill = (page: ReturnType<typeof show>, fields: Record<string, string>) => {
  for (const [field, text] of Object.entries(fields)) page.type(page.one(`paper-${field}`), text)
}
const settled = () => new Promise(resolve => setTimeout(resolve))

it('stores one after the other, and keeps what the next paper has again', async () => {
  const { page, stored } = desk([])
  page.click(page.one('paper-open'))
  fill(page, { number: 'R-1/67', date: '6/2/67', amount: '10', party: 'นางสมมติ', revenueType: 'ค่าธรรมเนียม' })
  await page.click(page.one('paper-store'))
  await settled()
  expect(stored.calls[0]).toEqual([
    {
      kind: 'receipt',
      fields: { number: 'R-1/67', date: '6/2/67', amount: '10', party: 'นางสมมติ', revenueType: 'ค่าธรรมเนียม' },
      lines: [],
    },
    null,
    null,
  ])
  const value = (field: string) => (page.one(`paper-${field}`) as HTMLInputElement).value
  expect([value('number'), value('amount'), value('date'), value('revenueType')]).toEqual([
    '',
    '',
    '6/2/67',
    'ค่าธรรมเนียม',
  ])
  expect(page.text(page.one('paper-stored'))).toContain('1')
})

it('stores nothing that cannot be read, and says what at its field', async () => {
  const { page, stored } = desk([])
  page.click(page.one('paper-open'))
  fill(page, { number: 'R-1/67', date: '31/2/2567', amount: '10' })
  await page.click(page.one('paper-store'))
  await settled()
  expect(stored.calls).toEqual([])
  expect(page.text()).toContain(page.t('paper_notDate', '31/2/2567'))
})

it('asks whether it is the one that is there already', async () => {
  const like = { id: 'a', kind: 'receipt' as const, number: 'R-1/67', date: null, amount: 1_000, party: 'ก' }
  const { page, stored } = desk([{ is: 'like', documents: [like] }, { is: 'stored' }])
  page.click(page.one('paper-open'))
  fill(page, { number: 'R-1/67', date: '6/2/67', amount: '10' })
  await page.click(page.one('paper-store'))
  await settled()
  expect(page.text(page.one('paper-like'))).toContain('R-1/67')
  await page.click(page.one('paper-other'))
  await settled()
  expect(stored.calls.map(([, , said]) => said)).toEqual([null, 'other'])
  expect(page.all('paper-like')).toHaveLength(0)
})

it('has lines where the kind has them', () => {
  const { page } = desk([])
  page.click(page.one('paper-open'))
  expect(page.all('paper-line')).toHaveLength(0)
  page.choose(page.one('paper-kind'), 'journal')
  expect(page.all('paper-line')).toHaveLength(1)
  page.click(page.one('paper-line-add'))
  expect(page.all('paper-line')).toHaveLength(2)
})

it('shows both values and who says each, and tells which the person takes', () => {
  const chosen = heard<[string, string | number]>()
  const page = show(
    <Contradictions
      contradictions={[
        {
          field: 'amount',
          values: [
            { value: 100_000, from: ['ทะเบียนคุมฎีกาเบิกเงิน'], chosen: false },
            { value: 110_000, from: [''], chosen: false },
          ],
        },
      ]}
      onChoose={chosen.callback}
    />,
  )
  const text = page.text(page.one('contradictions'))
  for (const part of ['1,000.00', '1,100.00', 'ทะเบียนคุมฎีกาเบิกเงิน', page.t('from_paper')])
    expect(text).toContain(part)
  page.click(page.all('contradiction-choose')[1]!)
  expect(chosen.calls).toEqual([['amount', 110_000]])
})
