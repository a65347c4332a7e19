import { expect, it } from 'vitest'
import { ListScreen, type ListScreenProps } from '../../../components/panel/ListScreen.tsx'
import type { Question } from '../../../components/panel/Questions.tsx'
import { heard, show } from '../show.tsx'

/** Invented. */
const question: Question = {
  documentId: 'd1',
  sightingId: 's1',
  old: { number: 'RCPT-00045/67', date: '2024-01-08', amount: 125_000, party: 'นางสาวตัวอย่าง สมมุติ' },
  seen: { number: 'RCPT-00012/67', date: '2024-01-08', amount: 152_000, party: 'น.ส.ตัวอย่าง สมมุติ' },
  score: 62,
  reasons: [
    { code: 'date_equal', points: 25, values: ['08/01/2567'] },
    { code: 'amount_swapped', points: -12, values: ['1,250.00', '1,520.00'] },
  ],
  differs: ['amount', 'number'],
}
const none = { count: 0, satang: 0, items: [] }

function props(changes: Partial<ListScreenProps> = {}): ListScreenProps {
  return {
    list: { title: 'รายการตัวอย่าง', kind: 'receipt', page: { number: 1, of: 6 }, rows: 20 },
    problems: [],
    walk: null,
    check: null,
    questions: [],
    auto: false,
    onAuto: () => {},
    onCheck: () => {},
    onStop: () => {},
    onConfirm: () => {},
    onReject: () => {},
    ...changes,
  }
}

it('checks what is in, by a click or by itself', () => {
  const check = heard()
  const auto = heard<[boolean]>()
  const page = show(<ListScreen {...props({ onCheck: check.callback, onAuto: auto.callback })} />)
  page.click(page.one('check-system'))
  page.click(page.one('check-auto'))
  expect(check.calls).toHaveLength(1)
  expect(auto.calls).toEqual([[true]])
})

it('tells confirmed, differing, twice and unreported apart', () => {
  const found = { id: 'd1', ...question.old, newNumber: 'RCPT-00012/67' }
  const page = show(
    <ListScreen
      {...props({
        check: {
          partial: true,
          groups: {
            confirmed: { count: 40, satang: 100, items: [found] },
            differs: { count: 1, satang: 100, items: [{ ...found, seenAmount: 152_000 }] },
            twice: { count: 1, satang: 100, items: [{ ...found, again: ['RCPT-00099/67'] }] },
            unreported: none,
          },
        },
      })}
    />,
  )
  expect(page.text(page.one('found-confirmed'))).toContain('40 ฉบับ')
  const result = page.text(page.one('check-result'))
  expect(result).toContain(page.t('check_partial'))
  expect(result).toContain('1,520.00')
  expect(result).toContain(page.t('again_as', 'RCPT-00099/67'))
  expect(result).toContain(page.t('and_more', '39'))
})

it('asks with old and new side by side, reasons and points', () => {
  const page = show(<ListScreen {...props({ questions: [question] })} />)
  const text = page.text(page.one('question'))
  for (const part of ['RCPT-00045/67', 'RCPT-00012/67', '1,250.00', '1,520.00', '+25', '−12']) {
    expect(text).toContain(part)
  }
  expect(text).toContain(page.t('reason_date_equal', '08/01/2567'))
})

it('marks the fields that are not equal, but never the number, which is given anew', () => {
  const page = show(<ListScreen {...props({ questions: [question] })} />)
  const marked = [...page.root.querySelectorAll('.differs')].map(group => page.text(group))
  expect(marked).toHaveLength(1)
  expect(marked[0]).toContain('จำนวนเงิน')
})

it('takes the decision for the pair that was shown', () => {
  const yes = heard<[string, string]>()
  const no = heard<[string, string]>()
  const page = show(
    <ListScreen {...props({ questions: [question], onConfirm: yes.callback, onReject: no.callback })} />,
  )
  page.click(page.one('link-confirm'))
  page.click(page.one('link-reject'))
  expect(yes.calls).toEqual([['d1', 's1']])
  expect(no.calls).toEqual([['d1', 's1']])
})
