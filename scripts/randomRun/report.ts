import { wantedText } from '../../laas/forms/compare.ts'
import type { Step } from '../../laas/forms/view.types.ts'

/** What is done by hand for one document: each field gone to and each button pressed, and the keys typed. */
interface ByHand {
  documents: number
  actions: number
  keys: number
}

/** Open the empty form, fill, save. */
const withTool = 3

export function newCounts() {
  const byForm = new Map<string, ByHand>()
  return {
    wrong: [] as string[],
    unfilled: [] as string[],
    stopped: [] as string[],
    saves: 0,
    submits: 0,
    byForm,
    /** A document that was filled and saved, with what a person would have had to do for it. */
    add(form: string, steps: Step[]) {
      const keyed = steps.filter(({ computed }) => !computed)
      const chosen = keyed.filter(({ want }) => want.type === 'choice' || want.type === 'year')
      const typed = keyed.filter(step => !chosen.includes(step))
      const added = new Set(keyed.map(({ line }) => line ?? 0)).size - 1
      const before = byForm.get(form) ?? { documents: 0, actions: 0, keys: 0 }
      byForm.set(form, {
        documents: before.documents + 1,
        // A dropdown is opened and chosen from; the form is opened and saved.
        actions: before.actions + 2 + typed.length + 2 * chosen.length + added,
        keys: before.keys + typed.reduce((sum, { want }) => sum + wantedText(want).length, 0),
      })
    },
  }
}

/** The result as Markdown. */
export function reportOf(counts: ReturnType<typeof newCounts>): string[] {
  const forms = [...counts.byForm]
  const all = forms.reduce((sum, [, { documents }]) => sum + documents, 0)
  const tried = all + counts.stopped.length
  const unfilled = new Map<string, number>()
  for (const field of counts.unfilled) unfilled.set(field, (unfilled.get(field) ?? 0) + 1)
  const each = (sum: number, documents: number) => (sum / documents).toFixed(1)
  return [
    '| what | result |',
    '|---|---|',
    `| documents filled and saved | ${all} |`,
    `| wrong fields | ${counts.wrong.length} |`,
    `| submits by the extension | ${counts.submits} |`,
    `| documents stopped with a reason | ${counts.stopped.length} (${((100 * counts.stopped.length) / Math.max(1, tried)).toFixed(1)} %) |`,
    `| fields left empty | ${[...unfilled].map(([field, n]) => `${field}: ${n}`).join(', ') || 'none'} |`,
    ...counts.wrong.map(one => `wrong: ${one}`),
    ...counts.stopped.map(one => `stopped: ${one}`),
    '',
    '| form | documents | actions by hand | keys by hand | actions with the tool | ratio |',
    '|---|---|---|---|---|---|',
    ...forms.map(
      ([form, { documents, actions, keys }]) =>
        `| ${form} | ${documents} | ${each(actions, documents)} | ${each(keys, documents)} | ${withTool} | ${each(actions / withTool, documents)} |`,
    ),
  ]
}
