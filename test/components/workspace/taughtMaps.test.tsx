import { expect, it } from 'vitest'
import type { TaughtMapShown } from '../../../components/workspace/TaughtMapItem.tsx'
import { TaughtMaps } from '../../../components/workspace/TaughtMaps.tsx'
import { heard, show } from '../show.tsx'

const map: TaughtMapShown = {
  id: 'taught-1',
  type: 'report',
  title: 'รายงานของเทศบาล',
  kind: 'receipt',
  fields: ['number', 'gross'],
  at: '2024-08-05T09:41:00',
}
const props = { maps: [map], imported: null, problems: [], onImport: () => {} }

it('is deleted only when asked twice, and exported alone or with all others', () => {
  const [deleted, exported] = [heard<[string]>(), heard<[string | null]>()]
  const page = show(<TaughtMaps {...props} onDelete={deleted.callback} onExport={exported.callback} />)
  expect(page.text()).toContain(page.t('field_gross'))
  page.click(page.one('map-delete'))
  expect(deleted.calls).toEqual([])
  page.click(page.one('map-keep'))
  page.click(page.one('map-delete'))
  page.click(page.one('map-delete-sure'))
  expect(deleted.calls).toEqual([['taught-1']])
  page.click(page.one('map-keep'))
  page.click(page.one('map-export'))
  page.click(page.one('maps-export'))
  expect(exported.calls).toEqual([['taught-1'], [null]])
})

it('says what an import brought, or why it brought nothing', () => {
  const nothing = () => {}
  const page = show(
    <TaughtMaps
      {...props}
      imported={{ added: 2, replaced: 1 }}
      problems={[{ code: 'mapsUnreadable', values: [], weight: 'stop' }]}
      onDelete={nothing}
      onExport={nothing}
    />,
  )
  expect(page.text()).toContain(page.t('maps_imported', '2', '1'))
  expect(page.text()).toContain(page.t('problem_mapsUnreadable'))
})
