import { describe, expect, it } from 'vitest'
import { phaseOf } from '../../../entrypoints/sidepanel/phaseOf.ts'
import type { ReadBackField } from '../../../laas/forms/view.types.ts'
import type { StoredDocument, StoredPlan } from '../../../storage/types.ts'
import { newPlan } from '../../flows/newPlan.ts'

const shown = {
  id: 'document',
  kind: 'receipt' as const,
  number: 'R-1/67',
  date: '2024-02-01',
  amount: 5_000,
  party: 'นายสมมติ',
}
const field: ReadBackField = {
  field: 'party',
  label: 'ผู้ชำระเงิน',
  line: null,
  wanted: 'นายสมมติ',
  shown: 'นายสมมติ',
  verdict: 'equal',
}

function phase(plan: Partial<StoredPlan>, stored: Partial<StoredDocument> = {}) {
  const document = { ...shown, state: 'filled', newNumber: null, ...stored } as StoredDocument
  return phaseOf(newPlan({ status: 'done', ...plan }), document, shown, [])
}

describe('where a form stands after the person pressed save', () => {
  const savePressedAt = '2026-01-01T00:00:00.000Z'

  it('is asked while nobody knows', () => {
    expect(phase({ savePressedAt })).toMatchObject({ name: 'asked' })
    expect(phase({ savePressedAt, status: 'stopped' })).toMatchObject({ name: 'asked' })
  })

  it('is saved once a list has shown the document, with the number seen there', () => {
    expect(phase({ savePressedAt }, { state: 'confirmed', newNumber: 'R-9/67' })).toMatchObject({
      name: 'saved',
      newNumber: 'R-9/67',
    })
  })

  it('names what was not as the document says when save was pressed', () => {
    const readBack = [field, { ...field, label: 'รายละเอียด', verdict: 'missing' as const }]
    expect(phase({ outcome: 'saved', readBack })).toMatchObject({ name: 'saved', differed: ['รายละเอียด'] })
    expect(phase({ outcome: 'saved', readBack: [field] })).toMatchObject({ differed: [] })
  })

  it('is filled where the page refused, each error beside its field, the rest above', () => {
    const plan = {
      outcome: 'errors' as const,
      readBack: [field],
      pageErrors: ['กรุณาระบุผู้ชำระเงิน กรุณาเลือกงวด'],
    }
    expect(phase(plan)).toMatchObject({
      name: 'filled',
      readBack: [{ field: 'party', says: ['กรุณาระบุผู้ชำระเงิน'] }],
      problems: [{ code: 'pageSays', values: ['กรุณาเลือกงวด'] }],
    })
  })
})
