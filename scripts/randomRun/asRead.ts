import type { LaasDocument } from '../../laas/documents/document.ts'
import type { Kind } from '../../laas/documents/kinds.ts'
import type { PracticeDocument } from '../../replica/data/types.ts'
import { forms } from '../../replica/forms/index.ts'

/** As a report would have given the document. */
export function asRead(old: PracticeDocument): LaasDocument {
  const { id, number, date, amount, party, fields, lines } = old
  const given = (values: PracticeDocument['fields']) =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
  const form = forms.find(one => one.id === old.form)!
  return {
    id,
    kind: old.kind as Kind,
    number,
    date,
    amount,
    party,
    fiscalYear: 2567,
    cancelled: false,
    fields: given(fields),
    raw: {},
    lines: (form.lines ? lines : []).map(({ amount: sum, ...rest }) => ({
      amount: sum === undefined ? null : Number(sum),
      fields: given(rest),
      raw: {},
    })),
    state: 'todo',
    reason: '',
    newNumber: null,
    sources: [],
  }
}
