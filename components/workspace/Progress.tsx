import { Card } from '../design/Card.tsx'
import { useTranslate } from '../i18n.ts'
import { IncompleteList } from '../popup/IncompleteList.tsx'
import { Legend } from '../popup/Legend.tsx'
import { ProgressTable } from '../popup/ProgressTable.tsx'
import { Start } from '../popup/Start.tsx'
import { type IncompleteCapture, isEmpty, type Tally } from '../popup/sums.ts'
import { Totals } from '../popup/Totals.tsx'
import type { DocumentFilter } from './Documents.tsx'
import type { Tab } from './tabs.ts'

interface ProgressProps {
  tallies: readonly Tally[]
  incomplete: readonly IncompleteCapture[]
  onOpen: (filter: DocumentFilter) => void
  onTab: (tab: Tab) => void
}

/** The popup's figures with room around them; each opens the documents behind it. */
export function Progress({ tallies, incomplete, onOpen, onTab }: ProgressProps) {
  const t = useTranslate()
  if (isEmpty(tallies)) {
    return (
      <Card>
        <Start />
      </Card>
    )
  }
  return (
    <>
      <Card title={t('progress_title')}>
        <div class="overview">
          <Totals tallies={tallies} />
          <Legend tallies={tallies} />
        </div>
      </Card>
      <IncompleteList incomplete={incomplete} />
      <Card title={t('progress_table')}>
        <ProgressTable
          tallies={tallies}
          onOpen={(kind, month, state) => {
            // Nobody knows what a damaged report held: there are no documents to show.
            if (state === 'unknown') return onTab('captures')
            onOpen({ text: '', kind, month: month ?? 'all', state })
            onTab('documents')
          }}
        />
      </Card>
    </>
  )
}
