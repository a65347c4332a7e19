import type { FormPhase, TodoItem } from '../../components/panel/FormScreen.tsx'
import type { Problem } from '../../laas/documents/problem.ts'
import type { StoredPlan } from '../../storage/types.ts'

/** Where the form in view stands, by the tab's plan. `document` is the plan's. */
export function phaseOf(plan: StoredPlan | null, document: TodoItem | null): FormPhase {
  if (!plan || !document || document.id !== plan.document) return { name: 'choose' }
  if (plan.outcome === 'saved') return { name: 'saved', document, newNumber: plan.savedNumber ?? '' }
  const { readBack } = plan
  const problems = [...plan.pageErrors.map(pageError), ...plan.problems]
  if (plan.status === 'running') {
    const steps = plan.steps.map(({ field, line, label, state }) => ({
      key: `${field} ${line}`,
      label,
      state,
    }))
    return { name: 'filling', document, steps }
  }
  // Also where the fill had stopped: the person may have finished the form by hand.
  if (plan.savePressedAt) return { name: 'asked', document, problems }
  if (plan.status === 'stopped' || plan.status === 'waiting') {
    return { name: 'stopped', document, readBack, problems }
  }
  return { name: 'filled', document, readBack, problems }
}

const pageError = (text: string): Problem => ({ code: 'pageSays', values: [text], weight: 'stop' })
