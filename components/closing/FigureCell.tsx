import type { Figure } from '../../laas/matching/reconcile/types.ts'
import { Money } from '../design/Money.tsx'
import { count } from '../format.ts'
import { counted, useTranslate } from '../i18n.ts'

interface FigureCellProps {
  figure: Figure
  /** What the figure is of, for who hears it. */
  name: string
  /** Opens the documents that it counts. */
  onOpen?: (() => void) | undefined
  testid?: string
}

/** How many documents, and below it their baht; nothing is a dash. */
export function FigureCell({ figure, name, onOpen, testid }: FigureCellProps) {
  const t = useTranslate()
  if (figure.count === 0) return <span class="quiet">–</span>
  return (
    <span class="closing-figure">
      {onOpen ? (
        <button
          type="button"
          class="figure"
          data-testid={testid}
          aria-label={`${name} ${counted(t, 'documents_count', figure.count)}`}
          onClick={onOpen}
        >
          {count(figure.count)}
        </button>
      ) : (
        <span class="number">{count(figure.count)}</span>
      )}
      <Money satang={figure.satang} />
    </span>
  )
}
