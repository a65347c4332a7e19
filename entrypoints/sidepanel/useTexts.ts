import { useEffect, useState } from 'preact/hooks'
import type { View } from '../../laas/forms/view.types.ts'
import { askGrid } from '../shared/askTab.ts'

type Rows = readonly (readonly string[])[]

const none: Rows = []

/** The texts of the page of this view, cell by cell: a number that nobody may type stands in no control. Empty until they came, and without a view. */
export function useTexts(tab: number, view: View | null): Rows {
  const [found, setFound] = useState<{ view: View; rows: Rows } | null>(null)
  useEffect(() => {
    if (!view) return
    let gone = false
    void askGrid(tab)
      .then(grid => grid && !gone && setFound({ view, rows: [...grid.rows, grid.texts] }))
      // The page went away meanwhile: the next look brings another view.
      .catch(() => null)
    return () => {
      gone = true
    }
  }, [tab, view])
  return found && found.view === view ? found.rows : none
}
