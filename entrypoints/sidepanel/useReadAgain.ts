import { useEffect } from 'preact/hooks'
import { noteReadAgain } from '../../flows/plan.ts'
import { formAddress } from '../../laas/forms/address.ts'
import { compareFields } from '../../laas/forms/compareFields.ts'
import { candidatesFor } from '../../laas/forms/find.ts'
import type { View } from '../../laas/forms/view.types.ts'
import type { Database } from '../../storage/database.ts'
import type { StoredPlan } from '../../storage/types.ts'
import { askView } from '../shared/askTab.ts'

/**
 * Looks at a filled form again whenever its page comes into view anew, and when it is asked to: what the panel
 * shows as filled must still be there when the person saves.
 */
export function useReadAgain(
  db: Database,
  tab: number,
  plan: StoredPlan | null,
  view: View,
): () => Promise<void> {
  const filled = plan?.status === 'done' && plan.outcome !== 'saved' ? plan : null
  const look = async () => {
    // A page that is going gives no answer; the next one is looked at when it has come.
    const now = filled && (await askView(tab).catch(() => null))
    if (!filled || !now || !isForm(filled, now)) return
    await noteReadAgain(db, filled.id, compareFields(now.fields, filled.steps))
  }
  useEffect(() => void look(), [filled?.id, view])
  return look
}

function isForm({ address, steps }: StoredPlan, view: View): boolean {
  return (
    formAddress(view.url) === formAddress(address) &&
    steps.some(step => candidatesFor(view.fields, step, step.line).length === 1)
  )
}
