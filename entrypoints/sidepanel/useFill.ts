import { useEffect, useRef, useState } from 'preact/hooks'
import type { Hurdle, Settled } from '../../components/panel/hurdle.ts'
import { nothingAgreed } from '../../flows/agreed.ts'
import { planFill } from '../../flows/fill.ts'
import { settleFirst, settleOption, settleReplace } from '../../flows/settle.ts'
import { stopHurdles } from '../../flows/stopHurdles.ts'
import { teachSaved } from '../../flows/teachSaved.ts'
import type { Problem } from '../../laas/documents/problem.ts'
import type { FormMap } from '../../laas/forms/view.types.ts'
import type { Database } from '../../storage/database.ts'
import { settleSave } from '../../storage/plans.ts'
import type { Agreed, StoredPlan } from '../../storage/types.ts'
import { askView, tellTab } from '../shared/askTab.ts'
import { answerQuestion } from '../shared/questions.ts'

interface Refused {
  document: string
  problems: Problem[]
  hurdles: Hurdle[]
}

/** Filling the form in view, and going on with it when the person has settled what stood in the way. */
export function useFill(db: Database, tab: number, map: FormMap, plan: StoredPlan | null) {
  const [refused, setRefused] = useState<Refused | null>(null)
  const agreed = useRef<{ document: string; so: Agreed } | null>(null)
  const agreedFor = (document: string): Agreed => {
    if (agreed.current?.document === document) return agreed.current.so
    return (plan?.document === document && plan.agreed) || nothingAgreed
  }

  const fill = async (document: string, so = agreedFor(document)) => {
    agreed.current = { document, so }
    setRefused(null)
    const { problems, hurdles } = await planFill(db, tab, document, map, await askView(tab), so)
    if (problems.some(({ weight }) => weight === 'stop')) setRefused({ document, problems, hurdles })
    else await tellTab(tab, 'carryOut')
  }

  const settle = async (document: string, settled: Settled) => {
    const so = agreedFor(document)
    switch (settled.is) {
      case 'option':
        return fill(document, await settleOption(db, document, settled.hurdle, settled.option, so))
      case 'replace':
        return fill(document, await settleReplace(db, document, settled.fields, so))
      case 'first':
        return fill(document, await settleFirst(db, document, settled.kind, so))
      case 'like': {
        const { sightingId, same } = settled
        await answerQuestion(db, document, sightingId, same ? 'linked' : 'rejected')
        setRefused(null)
        return same ? undefined : fill(document, so)
      }
      case 'doubt': {
        if (settled.words !== undefined) await teachSaved(db, document, settled.newNumber, settled.words)
        await settleSave(db, document, settled.saved, settled.newNumber)
        setRefused(null)
        // What stands filled in this tab can be saved from there: it is not filled once more.
        if (!settled.saved && plan?.document !== document) await fill(document, so)
      }
    }
  }

  return { refused, fill, settle }
}

/** What the person can settle of a fill that stopped half way, by the page as it stands. */
export function useStopHurdles(db: Database, tab: number, plan: StoredPlan | null): Hurdle[] {
  const [hurdles, setHurdles] = useState<Hurdle[]>([])
  const stopped = plan?.status === 'stopped' ? plan : null
  useEffect(() => {
    let over = false
    setHurdles([])
    if (stopped) {
      askView(tab)
        .then(view => stopHurdles(db, stopped, view))
        .then(found => {
          if (!over) setHurdles(found)
        })
        // The page is going: the next one is looked at anew.
        .catch(() => {})
    }
    return () => {
      over = true
    }
  }, [stopped?.id, JSON.stringify(stopped?.problems)])
  return hurdles
}
