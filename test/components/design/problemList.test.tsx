import { expect, it } from 'vitest'
import { ProblemList } from '../../../components/design/ProblemList.tsx'
import { show } from '../show.tsx'

it('shows what stops before what is flagged, each in its own words', () => {
  const page = show(
    <ProblemList
      problems={[
        { code: 'yearUnknown', values: ['2567'], weight: 'flag' },
        { code: 'wrongYear', values: ['2567', '2568'], weight: 'stop', row: 3 },
      ]}
    />,
  )
  const [stops, flags] = [page.one('problems-stop'), page.one('problems-flag')]
  expect(stops.compareDocumentPosition(flags)).toBe(4)
  expect(stops.getAttribute('role')).toBe('alert')
  expect(page.text(stops)).toContain(page.t('problem_wrongYear', '2567', '2568'))
  expect(page.text(stops)).toContain('แถวที่ 4')
  expect(page.text(flags)).toContain(page.t('problem_yearUnknown', '2567'))
})

it('is nothing where there are none, and cuts a long list', () => {
  expect(show(<ProblemList problems={[]} />).root.textContent).toBe('')
  const problems = Array.from({ length: 25 }, () => ({
    code: 'yearUnknown',
    values: ['2567'],
    weight: 'flag' as const,
  }))
  const page = show(<ProblemList problems={problems} />)
  expect(page.root.querySelectorAll('li')).toHaveLength(20)
  expect(page.text()).toContain(page.t('and_more', '5'))
})
