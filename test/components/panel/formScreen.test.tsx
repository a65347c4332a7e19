import { describe, expect, it } from 'vitest'
import { FormScreen, type FormScreenProps } from '../../../components/panel/FormScreen.tsx'
import type { FormPhase } from '../../../components/panel/form.ts'
import type { Problem } from '../../../laas/documents/problem.ts'
import type { ReadBackField } from '../../../laas/forms/view.types.ts'
import { heard, show } from '../show.tsx'

/** Invented. */
const todo = ['a', 'b', 'c'].map((id, index) => ({
  id,
  kind: 'receipt' as const,
  number: `RCPT-0000${index + 1}/67`,
  date: '2024-01-08',
  amount: 125_000 + index,
  party: 'นายตัวอย่าง สมมุติ',
}))
const [document] = todo as [(typeof todo)[0]]
const flag = { code: 'yearUnknown', values: ['2567'], weight: 'flag' as const }
const stop = { code: 'wrongYear', values: ['2567', '2568'], weight: 'stop' as const }

function props(changes: Partial<FormScreenProps> = {}): FormScreenProps {
  return {
    form: { title: 'แบบตัวอย่าง', kind: 'receipt', fiscalYear: 2567, office: 'เทศบาลสมมุติ' },
    guard: [],
    todo,
    total: 3,
    phase: { name: 'choose' },
    onSearch: () => {},
    onFill: () => {},
    onStop: () => {},
    onSkip: () => {},
    onMarkSaved: () => {},
    ...changes,
  }
}

describe('what is to be entered', () => {
  const order = (page: ReturnType<typeof show>) => page.all('todo-item').map(item => item.dataset.document)

  it('stands in the order given, the first of it selected, each with its own fill', () => {
    const page = show(<FormScreen {...props()} />)
    expect(order(page)).toEqual(['a', 'b', 'c'])
    const filled = heard<[string]>()
    page.paint(<FormScreen {...props({ onFill: filled.callback })} />)
    for (const item of page.all('todo-item')) page.click(page.one('fill', item))
    expect(filled.calls).toEqual([['a'], ['b'], ['c']])
  })

  it('moves the one that is clicked to the front', () => {
    const selected = heard<[string]>()
    const page = show(<FormScreen {...props({ onSelect: selected.callback })} />)
    page.click(page.all('todo-item')[2]!.querySelector('.todo-choose')!)
    expect(order(page)).toEqual(['c', 'a', 'b'])
    expect(selected.calls).toEqual([['c']])
    expect(page.root.ownerDocument.activeElement).toBe(page.one('fill', page.all('todo-item')[0]!))
  })

  it('takes a click anywhere on an item, but its fill button for that alone', () => {
    const selected = heard<[string]>()
    const filled = heard<[string]>()
    const page = show(<FormScreen {...props({ onSelect: selected.callback, onFill: filled.callback })} />)
    page.click(page.all('todo-item')[1]!)
    expect([selected.calls, filled.calls]).toEqual([[['b']], []])
    page.click(page.one('fill', page.all('todo-item')[2]!))
    expect([selected.calls, filled.calls]).toEqual([[['b'], ['c']], [['c']]])
  })

  it('offers the next one when the selected one is done', () => {
    const page = show(<FormScreen {...props()} />)
    page.click(page.all('todo-item')[2]!.querySelector('.todo-choose')!)
    page.paint(<FormScreen {...props({ todo: todo.slice(0, 2) })} />)
    expect(order(page)).toEqual(['a', 'b'])
  })

  it('asks for a search, and keeps it while a form is filled', () => {
    const searched = heard<[string]>()
    const page = show(<FormScreen {...props({ onSearch: searched.callback })} />)
    page.type(page.one('todo-search'), '1,250')
    expect(searched.calls).toEqual([['1,250']])
    page.paint(<FormScreen {...props({ phase: { name: 'filling', document, steps: [] } })} />)
    expect(page.all('todo-search')).toEqual([])
    page.paint(<FormScreen {...props()} />)
    expect(page.one('todo-search')).toHaveProperty('value', '1,250')
  })

  it('cannot be filled on a page that is barred, but can past a flag', () => {
    const page = show(<FormScreen {...props({ guard: [flag, stop] })} />)
    expect(page.all('fill').every(button => (button as HTMLButtonElement).disabled)).toBe(true)
    expect(page.text()).toContain(page.t('problem_wrongYear', '2567', '2568'))
    page.paint(<FormScreen {...props({ guard: [flag] })} />)
    expect(page.all('fill').some(button => (button as HTMLButtonElement).disabled)).toBe(false)
  })

  it('that was refused moves to the front with the reason, and can be tried again', () => {
    const filled = heard<[string]>()
    const page = show(<FormScreen {...props({ onFill: filled.callback })} />)
    page.click(page.one('fill', page.all('todo-item')[1]!))
    const refused = todo.map(item => (item.id === 'b' ? { ...item, problems: [stop] } : item))
    page.paint(<FormScreen {...props({ todo: refused, onFill: filled.callback })} />)
    expect(order(page)).toEqual(['b', 'a', 'c'])
    const [first] = page.all('todo-item') as [HTMLElement]
    expect(page.text(first)).toContain(page.t('problem_wrongYear', '2567', '2568'))
    page.click(page.one('fill', first))
    expect(filled.calls).toEqual([['b'], ['b']])
  })

  it('is skipped with a reason only', () => {
    const skipped = heard<[string, string]>()
    const page = show(<FormScreen {...props({ onSkip: skipped.callback })} />)
    page.click(page.one('skip'))
    page.choose(page.one('skip-reason'), 'other')
    expect(page.one('skip-confirm')).toHaveProperty('disabled', true)
    page.type(page.one('skip-own'), 'หาเอกสารไม่พบ')
    page.click(page.one('skip-confirm'))
    expect(skipped.calls).toEqual([['a', 'หาเอกสารไม่พบ']])
  })

  it('is fetched further when there is more', () => {
    const more = heard()
    const page = show(<FormScreen {...props({ total: 50, onMore: more.callback })} />)
    page.click(page.one('todo-more'))
    expect(more.calls).toHaveLength(1)
  })
})

describe('a fill', () => {
  const field = (verdict: ReadBackField['verdict'], label: string): ReadBackField => ({
    field: 'amount',
    label,
    line: null,
    wanted: '1,250.00',
    shown: verdict === 'missing' ? '' : verdict === 'different' ? '1,520.00' : '1,250.00',
    verdict,
  })
  const filled = (readBack: ReadBackField[], problems: Problem[] = []): FormPhase => ({
    name: 'filled',
    document,
    readBack,
    problems,
  })

  it('says what is left to the person, and does not say that all agrees', () => {
    const left = { code: 'valueLeft', values: ['หมวดรายรับ'], weight: 'flag' as const }
    const page = show(<FormScreen {...props({ phase: filled([field('equal', 'จำนวนเงิน')], [left]) })} />)
    const text = page.text(page.one('outcome-filled'))
    expect(text).toContain(page.t('problem_valueLeft', 'หมวดรายรับ'))
    expect(text).toContain(page.t('readback_left_hint'))
    expect(text).not.toContain(page.t('readback_right_hint'))
  })

  it('shows its steps and can be stopped', () => {
    const stopped = heard<[string]>()
    const steps = [
      { key: '1', label: 'วันที่', state: 'done' as const },
      { key: '2', label: 'ชื่อ', state: 'todo' as const },
    ]
    const page = show(
      <FormScreen {...props({ phase: { name: 'filling', document, steps }, onStop: stopped.callback })} />,
    )
    expect(page.root.querySelector('[aria-current=step]')?.textContent).toContain('ชื่อ')
    expect(page.all('fill')).toEqual([])
    page.click(page.one('fill-stop'))
    expect(stopped.calls).toEqual([['a']])
  })

  it('is read back with what does not agree first and in words', () => {
    const page = show(
      <FormScreen
        {...props({ phase: filled([field('equal', 'x'), field('missing', 'y'), field('different', 'z')]) })}
      />,
    )
    const rows = [...page.one('read-back').querySelectorAll('tbody tr')]
    expect(rows.map(row => row.getAttribute('data-verdict'))).toEqual(['different', 'missing', 'equal'])
    expect(page.text(rows[0]!)).toContain(page.t('verdict_different'))
    expect(page.text(rows[0]!)).toContain(page.t('readback_wanted', '1,250.00'))
    expect(page.text()).toContain(page.t('readback_wrong'))
  })

  it('that agrees asks the person to save', () => {
    const page = show(
      <FormScreen {...props({ phase: filled([field('equal', 'x'), field('computed', 'y')]) })} />,
    )
    expect(page.text()).toContain(page.t('readback_right'))
    expect(page.text()).not.toContain(page.t('readback_wrong'))
  })

  it('of unknown outcome is settled by hand', () => {
    const saved = heard<[string, object]>()
    const page = show(
      <FormScreen
        {...props({ phase: { name: 'asked', document, problems: [] }, onSettle: saved.callback })}
      />,
    )
    page.type(page.one('new-number'), ' RCPT-00013/67 ')
    page.click(page.one('mark-saved'))
    expect(saved.calls).toEqual([['a', { is: 'doubt', saved: true, newNumber: 'RCPT-00013/67' }]])
  })

  it('that was saved shows the new number beside the old, and offers the next', () => {
    const phase: FormPhase = { name: 'saved', document, newNumber: 'RCPT-00013/67', differed: [] }
    const page = show(<FormScreen {...props({ phase, todo: todo.slice(1), total: 2 })} />)
    expect(page.text(page.one('saved'))).toContain('RCPT-00001/67→RCPT-00013/67')
    expect(page.text(page.one('todo-list'))).toContain(page.t('todo_next'))
    expect(page.all('saved-differed')).toEqual([])
    const other = show(<FormScreen {...props({ phase: { ...phase, differed: ['รายละเอียด'] } })} />)
    expect(other.text(other.one('saved-differed'))).toContain('รายละเอียด')
  })

  it('that was saved keeps its number in view while another entry is looked at', () => {
    const phase: FormPhase = { name: 'saved', document, newNumber: 'RCPT-00013/67', differed: [] }
    const entry = { number: 'RCPT-00012/67', adds: ['party' as const], contradicts: [], isCompleted: false }
    const page = show(<FormScreen {...props({ phase, entry, onUseEntry: async () => null })} />)
    expect(page.text(page.one('saved'))).toContain('RCPT-00013/67')
    expect(page.text(page.one('entry'))).toContain('RCPT-00012/67')
    const asked: FormPhase = { name: 'asked', document, problems: [] }
    const doubt = show(<FormScreen {...props({ phase: asked, entry, onUseEntry: async () => null })} />)
    expect(doubt.all('entry')).toEqual([])
  })

  it('that stopped says why and can be tried again', () => {
    const again = heard<[string]>()
    const phase: FormPhase = { name: 'stopped', document, readBack: [], problems: [stop] }
    const page = show(<FormScreen {...props({ phase, onFill: again.callback })} />)
    expect(page.text()).toContain(page.t('stopped_hint'))
    page.click(page.one('fill-again'))
    expect(again.calls).toEqual([['a']])
  })

  it('that the page refused shows what it says beside the field, and can be read or filled again', () => {
    const [again, read] = [heard<[string]>(), heard<[]>()]
    const rows = [field('equal', 'x'), { ...field('equal', 'y'), says: ['กรุณาระบุ y'] }]
    const phase: FormPhase = { name: 'filled', document, readBack: rows, problems: [] }
    const page = show(
      <FormScreen {...props({ phase, onFill: again.callback, onReadAgain: read.callback })} />,
    )
    const [first] = page.one('read-back').querySelectorAll('tbody tr')
    expect(page.text(first!)).toContain(page.t('page_says', 'กรุณาระบุ y'))
    expect(page.text()).not.toContain(page.t('readback_right'))
    page.click(page.one('read-again'))
    page.click(page.one('fill-again'))
    expect([read.calls.length, again.calls]).toEqual([1, [['a']]])
  })
})

describe('a page of another year or office', () => {
  const chip = (page: ReturnType<typeof show>) => page.text(page.one('form-head').closest('.card')!)

  it('is not ready, before anything is pressed, and says why', () => {
    const barred = todo.map(item => ({ ...item, bars: [stop] }))
    const page = show(<FormScreen {...props({ todo: barred })} />)
    expect(chip(page)).not.toContain(page.t('form_ready'))
    expect(chip(page)).toContain(page.t('form_barred'))
    expect(page.text(page.one('todo-list'))).toContain(page.t('problem_wrongYear', '2567', '2568'))
  })

  it('asks whose the office is while it is not known', () => {
    const ours = heard()
    const form = { ...props().form, officeIs: 'unknown' as const }
    const page = show(<FormScreen {...props({ form, onOffice: ours.callback })} />)
    page.click(page.one('office-ours'))
    expect(ours.calls).toHaveLength(1)
    page.paint(<FormScreen {...props({ form: { ...form, officeIs: 'ours' }, onOffice: ours.callback })} />)
    expect(page.all('office-ours')).toEqual([])
  })
})
