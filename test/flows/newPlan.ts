import { noteSavePressed } from '../../flows/plan.ts'
import type { ReadBackField, Step } from '../../laas/forms/view.types.ts'
import type { Database } from '../../storage/database.ts'
import type { StoredPlan } from '../../storage/types.ts'

const step: Step = {
  field: 'party',
  label: 'ผู้ชำระเงิน',
  labels: ['ผู้ชำระเงิน'],
  ids: [],
  after: [],
  computed: false,
  want: { type: 'text', text: 'นายสมมติ' },
  line: null,
  state: 'todo',
  tries: 0,
  problem: null,
}

let count = 0

/** A plan of two steps, under way in tab 1. */
export function newPlan(change: Partial<StoredPlan> = {}): StoredPlan {
  count += 1
  return {
    id: `plan-${count}`,
    tab: 1,
    document: 'document',
    form: 'REC_TAX_ALLOT',
    fiscalYear: 2567,
    address: 'https://www.laas.go.th/form',
    status: 'running',
    steps: [step, { ...step, field: 'amount', label: 'จำนวนเงิน', want: { type: 'amount', satang: 5000 } }],
    readBack: [],
    problems: [],
    startedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, count)).toISOString(),
    savePressedAt: null,
    lastPress: '',
    outcome: null,
    pageErrors: [],
    savedNumber: null,
    textAtSave: '',
    textAfter: '',
    agreed: { goOn: [], mayReplace: [], options: [] },
    ...change,
  }
}

/** The person presses save on the form of that plan, each time a moment later. */
export function pressSave(db: Database, plan: string, readBack: ReadBackField[], text = ''): Promise<void> {
  count += 1
  const at = new Date(Date.UTC(2026, 0, 1, 0, 0, count)).toISOString()
  return noteSavePressed(db, { plan, at, readBack, text })
}
