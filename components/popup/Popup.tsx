import { Button } from '../design/Button.tsx'
import { useTranslate } from '../i18n.ts'
import { IncompleteList } from './IncompleteList.tsx'
import { Legend } from './Legend.tsx'
import './popup.css'
import { ProgressTable } from './ProgressTable.tsx'
import { Start } from './Start.tsx'
import { type IncompleteCapture, isEmpty, type Tally } from './sums.ts'
import { Totals } from './Totals.tsx'

export interface PopupProps {
  /** Everything shown comes from these: no document is read to paint it. */
  tallies: readonly Tally[]
  incomplete: readonly IncompleteCapture[]
  onOpenPanel: () => void
  onOpenWorkspace: () => void
}

export function Popup({ tallies, incomplete, onOpenPanel, onOpenWorkspace }: PopupProps) {
  const t = useTranslate()
  return (
    <main class="popup stack">
      <h1>{t('progress_title')}</h1>
      {isEmpty(tallies) ? (
        <Start />
      ) : (
        <>
          <Totals tallies={tallies} />
          <IncompleteList incomplete={incomplete} />
          <Legend tallies={tallies} />
          <ProgressTable tallies={tallies} iconsOnly />
        </>
      )}
      <div class="popup-actions">
        <Button look="main" icon="panel" onClick={onOpenPanel} wide>
          {t('open_panel')}
        </Button>
        <Button icon="table" onClick={onOpenWorkspace} wide>
          {t('open_workspace')}
        </Button>
      </div>
    </main>
  )
}
