import type { FormPhase, TodoItem } from '../../components/panel/form.ts'
import type { Hurdle } from '../../components/panel/hurdle.ts'
import type { Problem } from '../../laas/documents/problem.ts'
import { errorsBeside } from '../../laas/forms/errorsBeside.ts'
import type { ReadBackField } from '../../laas/forms/view.types.ts'
import type { StoredDocument, StoredPlan } from '../../storage/types.ts'

const inSystem: readonly string[] = ['saved', 'confirmed', 'differs', 'twice']

/**
 * Where the form in view stands, by the tab's plan. `stored` is the plan's document, `document` as it is shown;
 * `hurdles` is what can be settled of a fill that stopped.
 */
export function phaseOf(
  plan: StoredPlan | null,
  stored: StoredDocument | null,
  document: TodoItem | null,
  hurdles: readonly Hurdle[],
): FormPhase {
  if (!plan || !stored || !document || document.id !== plan.document) return { name: 'choose' }
  const saved = (newNumber: string | null): FormPhase => {
    const isGood = ({ verdict }: ReadBackField) => verdict === 'equal' || verdict === 'computed'
    const differed = plan.readBack.filter(field => !isGood(field)).map(({ label }) => label)
    return { name: 'saved', document, newNumber: newNumber ?? '', differed }
  }
  if (plan.outcome === 'saved') return saved(plan.savedNumber)
  // The list has shown what the page did not say.
  if (plan.savePressedAt && inSystem.includes(stored.state)) return saved(stored.newNumber)
  const { of: said, rest } = errorsBeside(plan.pageErrors, plan.readBack)
  const readBack = plan.readBack.map(field => {
    const says = said.get(field)
    return says ? { ...field, says } : field
  })
  const problems = [...rest.map(pageError), ...plan.problems]
  if (plan.status === 'running') {
    const onForm = plan.steps.filter(({ later, state }) => !later || state !== 'todo')
    const steps = onForm.map(({ field, line, label, state }) => ({
      key: `${field} ${line}`,
      label,
      state,
    }))
    return { name: 'filling', document, steps }
  }
  // Also where the fill had stopped: the person may have finished the form by hand.
  if (plan.savePressedAt) return { name: 'asked', document, problems }
  if (plan.status === 'stopped' || plan.status === 'waiting') {
    return { name: 'stopped', document, readBack, problems, hurdles }
  }
  return { name: 'filled', document, readBack, problems }
}

const pageError = (text: string): Problem => ({ code: 'pageSays', values: [text], weight: 'stop' })
