import { Card } from '../design/Card.tsx'
import { Notice } from '../design/Notice.tsx'
import { ProblemList } from '../design/ProblemList.tsx'
import { useTranslate } from '../i18n.ts'
import { AskSaved } from './AskSaved.tsx'
import { DocumentFacts } from './DocumentFacts.tsx'
import type { SavePhase } from './form.ts'
import type { SettledDoubt } from './hurdle.ts'
import './fill.css'

/** What came of the save that the person pressed: the new number, or the question what it was. */
export function AfterSave({
  phase,
  onSettle,
}: {
  phase: SavePhase
  onSettle: (settled: SettledDoubt) => void
}) {
  const t = useTranslate()
  if (phase.name === 'saved') {
    return (
      <div class="stack">
        <Notice tone="good" title={t('saved_title')} testid="saved" live>
          <p class="saved-numbers">
            <span>{phase.document.number || t('number_none')}</span>
            <span aria-hidden="true">→</span>
            <strong>{phase.newNumber || t('number_none')}</strong>
          </p>
          <p>{t('saved_hint')}</p>
        </Notice>
        {phase.differed.length > 0 && (
          <Notice tone="warn" title={t('saved_differed')} testid="saved-differed">
            <p>{t('saved_differed_hint', phase.differed.join(', '))}</p>
          </Notice>
        )}
      </div>
    )
  }
  return (
    <div data-testid="outcome-asked">
      <Card>
        <DocumentFacts document={phase.document} large />
        <ProblemList problems={phase.problems} />
        <AskSaved onSettle={onSettle} />
      </Card>
    </div>
  )
}
