import { describe, expect, it } from 'vitest'
import { Hurdles } from '../../../components/panel/Hurdles.tsx'
import type { Hurdle, OptionHurdle, Settled } from '../../../components/panel/hurdle.ts'
import { heard, show } from '../show.tsx'

const names = ['แผนงานบริหาร', 'แผนงานศึกษา', 'แผนงานเคหะ', 'แผนงานสาธารณสุข']
const option: OptionHurdle = {
  is: 'option',
  field: 'plan',
  label: 'แผนงาน',
  from: 'แผนเดิม',
  why: 'missing',
  options: names.map((text, index) => ({ value: String(index), text, title: '' })),
  before: [],
}
const side = { number: '1/67', date: '2024-02-01', amount: 5_000, party: 'ร้านสมมติ' }

function settling(hurdle: Hurdle) {
  const settled = heard<[Settled]>()
  const page = show(<Hurdles document="d" hurdles={[hurdle]} onSettle={settled.callback} />)
  return { page, settled }
}

describe('an option', () => {
  it('is chosen from the page’s own, and only then confirmed', () => {
    const { page, settled } = settling(option)
    expect(page.text()).toContain('แผนเดิม')
    expect(page.one('option-confirm')).toHaveProperty('disabled', true)
    expect(page.all('option-search')).toEqual([])
    page.click(page.all('option-choice')[1]!)
    page.click(page.one('option-confirm'))
    expect(settled.calls).toEqual([[{ is: 'option', hurdle: option, option: option.options[1] }]])
  })

  it('of a long list is searched, tone marks apart', () => {
    const many = Array.from({ length: 30 }, (_, n) => ({ value: `${n}`, text: `รายการที่ ${n}`, title: '' }))
    const { page, settled } = settling({ ...option, options: [...many, ...option.options] })
    page.type(page.one('option-search'), 'แผนงานศึกษา')
    expect(page.all('option-choice')).toHaveLength(1)
    page.click(page.one('option-choice'))
    page.click(page.one('option-confirm'))
    expect(settled.calls).toMatchObject([[{ option: { text: 'แผนงานศึกษา' } }]])
    page.type(page.one('option-search'), 'ไม่มีเลย')
    expect(page.text()).toContain(page.t('option_none_found'))
  })

  it('that other documents were given comes first', () => {
    const { page } = settling({ ...option, before: ['แผนงานเคหะ'] })
    expect(page.text(page.one('option-list').querySelector('li')!)).toContain('แผนงานเคหะ')
  })

  it('that a drawn list did not show can be typed beside those that it did', () => {
    const drawn = option.options.map(one => ({ ...one, value: '' }))
    const { page, settled } = settling({ ...option, options: drawn })
    page.click(page.all('option-choice')[0]!)
    page.type(page.one('option-typed'), 'แผนงานอื่น')
    page.click(page.one('option-confirm'))
    expect(settled.calls).toMatchObject([[{ option: { text: 'แผนงานอื่น' } }]])
  })

  it('is typed where the page shows none', () => {
    const { page, settled } = settling({ ...option, options: [] })
    page.type(page.one('option-typed'), '  แผนงานศึกษา ')
    page.click(page.one('option-confirm'))
    expect(settled.calls).toMatchObject([[{ option: { text: 'แผนงานศึกษา', value: '' } }]])
  })
})

describe('values that would be replaced', () => {
  it('stand beside the new ones, and go only when each is ticked', () => {
    const values = [
      { field: 'party' as const, label: 'จ่ายให้', line: null, old: 'เดิม', new: 'ใหม่' },
      { field: 'amount' as const, label: 'จำนวนเงิน', line: 0, old: '1.00', new: '2.00' },
    ]
    const { page, settled } = settling({ is: 'replace', values })
    for (const text of ['เดิม', 'ใหม่', '1.00', '2.00']) expect(page.text()).toContain(text)
    page.click(page.all('replace-tick')[0]!)
    expect(page.one('replace-confirm')).toHaveProperty('disabled', true)
    page.click(page.all('replace-tick')[1]!)
    page.click(page.one('replace-confirm'))
    expect(settled.calls).toEqual([[{ is: 'replace', fields: ['party', 'amount'] }]])
  })
})

describe('documents that come first', () => {
  it('are shown, how many more there are too, and passed over at a word', () => {
    const { page, settled } = settling({
      is: 'first',
      kind: 'contract',
      documents: [{ id: 'c', ...side, number: 'ส-1/2567' }],
      total: 3,
    })
    expect(page.text()).toContain('ส-1/2567')
    expect(page.text()).toContain(page.t('and_more', '2'))
    page.click(page.one('go-on'))
    expect(settled.calls).toEqual([[{ is: 'first', kind: 'contract' }]])
  })
})

describe('an entry that may be the document', () => {
  it('is shown beside it, and is, or is not', () => {
    const like: Hurdle = {
      is: 'like',
      sightingId: 's',
      old: side,
      seen: { ...side, number: '9/67', party: 'ร้านอื่น' },
      score: 0,
      reasons: [],
      differs: ['party'],
    }
    const { page, settled } = settling(like)
    expect(page.text()).toContain('9/67')
    page.click(page.one('link-confirm'))
    page.click(page.one('link-reject'))
    expect(settled.calls).toEqual([
      [{ is: 'like', sightingId: 's', same: true }],
      [{ is: 'like', sightingId: 's', same: false }],
    ])
  })
})

describe('a save of unknown outcome', () => {
  it('was saved, was not, or is looked for in the list', () => {
    const { page, settled } = settling({ is: 'doubt' })
    page.click(page.one('look-in-list'))
    expect(page.text(page.one('look-steps'))).toContain(page.t('look_1'))
    expect(settled.calls).toEqual([])
    page.click(page.one('not-saved'))
    page.type(page.one('new-number'), ' 7/67 ')
    page.click(page.one('mark-saved'))
    expect(settled.calls).toEqual([
      [{ is: 'doubt', saved: false, newNumber: '' }],
      [{ is: 'doubt', saved: true, newNumber: '7/67' }],
    ])
  })
})
