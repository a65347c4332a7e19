import { describe, expect, it } from 'vitest'
import { Numbers } from '../../../components/workspace/Numbers.tsx'
import { SavedTexts } from '../../../components/workspace/SavedTexts.tsx'
import { TaughtOptions } from '../../../components/workspace/TaughtOptions.tsx'
import { heard, show } from '../show.tsx'

const nothing = () => {}

describe('taught options', () => {
  const option = { id: 'a', field: 'plan' as const, from: 'แผนเดิม', to: 'แผนใหม่', others: [] }
  const props = { onForget: nothing, onExport: nothing, onImport: nothing, taken: null, problems: [] }

  it('are listed with what they mean, and each is forgotten at a word', () => {
    const forgotten = heard<[string]>()
    const page = show(<TaughtOptions {...props} options={[option]} onForget={forgotten.callback} />)
    for (const text of ['แผนเดิม', 'แผนใหม่', page.t('field_plan')]) expect(page.text()).toContain(text)
    page.click(page.one('option-forget'))
    expect(forgotten.calls).toEqual([['a']])
  })

  it('say where they are doubted, and that there are none', () => {
    const page = show(<TaughtOptions {...props} options={[{ ...option, others: ['แผนอื่น'] }]} />)
    expect(page.text()).toContain(page.t('options_doubted', 'แผนอื่น'))
    page.paint(<TaughtOptions {...props} options={[]} />)
    expect(page.text()).toContain(page.t('options_none'))
    expect(page.one('options-export')).toHaveProperty('disabled', true)
  })
})

it('words for a save are listed and forgotten', () => {
  const forgotten = heard<[string]>()
  const page = show(
    <SavedTexts texts={[{ words: 'ได้รับเลข', numbered: true }]} onForget={forgotten.callback} />,
  )
  page.click(page.one('saved-forget'))
  expect(forgotten.calls).toEqual([['ได้รับเลข']])
  page.paint(<SavedTexts texts={[]} onForget={forgotten.callback} />)
  expect(page.text()).toBe('')
})

it('old and new numbers stand side by side, are searched, saved and printed', () => {
  const [searched, saved, printed] = [heard<[string]>(), heard(), heard()]
  const row = {
    id: 'a',
    kind: 'receipt' as const,
    state: 'saved' as const,
    number: 'R-1/67',
    newNumber: 'R-9/67',
    date: '2024-02-01',
    amount: 5_000,
    party: 'นายสมมติ',
    reason: '',
  }
  const page = show(
    <Numbers
      search=""
      onSearch={searched.callback}
      rows={[row]}
      page={0}
      pages={1}
      total={1}
      onPage={nothing}
      onExport={saved.callback}
      onPrint={printed.callback}
    />,
  )
  expect(page.text(page.one('numbers').querySelector('tbody tr')!)).toContain('R-1/67R-9/67')
  page.type(page.one('numbers-search'), 'R-9')
  page.click(page.one('numbers-export'))
  page.click(page.one('numbers-print'))
  expect([searched.calls, saved.calls.length, printed.calls.length]).toEqual([[['R-9']], 1, 1])
})
