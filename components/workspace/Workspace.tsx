import { useId } from 'preact/hooks'
import { Closing, type ClosingProps } from '../closing/Closing.tsx'
import { Notice } from '../design/Notice.tsx'
import { count } from '../format.ts'
import { useTranslate } from '../i18n.ts'
import { Questions, type QuestionsProps } from '../panel/Questions.tsx'
import type { IncompleteCapture, Tally } from '../popup/sums.ts'
import { BackupButtons } from './BackupButtons.tsx'
import { BackupOutcome } from './BackupOutcome.tsx'
import { Captures, type CapturesProps } from './Captures.tsx'
import { DocumentDetail, type DocumentDetailProps } from './DocumentDetail.tsx'
import { Documents, type DocumentsProps } from './Documents.tsx'
import { Files, type FilesProps } from './Files.tsx'
import { Log, type LogProps } from './Log.tsx'
import { Numbers, type NumbersProps } from './Numbers.tsx'
import { Progress } from './Progress.tsx'
import { Settings, type SettingsProps } from './Settings.tsx'
import './workspace.css'
import { type Tab, tabs } from './tabs.ts'

export interface WorkspaceProps {
  tab: Tab
  onTab: (tab: Tab) => void
  progress: { tallies: readonly Tally[]; incomplete: readonly IncompleteCapture[] }
  documents: DocumentsProps
  /** The document that is open; null where the list is. */
  detail: DocumentDetailProps | null
  numbers: NumbersProps
  questions: QuestionsProps
  captures: CapturesProps
  /** What opens other tabs is the workspace's own. */
  closing: Omit<ClosingProps, 'onOpen' | 'onReports' | 'onDocument'>
  files: FilesProps
  log: LogProps
  settings: SettingsProps
  /** How many changes no backup holds yet, when it is time to remind; null when it is not. */
  unsaved: { changes: number; days: number | null } | null
}

export function Workspace(props: WorkspaceProps) {
  const { tab, unsaved, settings, files } = props
  const t = useTranslate()
  const id = useId()
  const badges: Partial<Record<Tab, number>> = { questions: props.questions.questions.length }
  return (
    <div class="workspace">
      <header class="workspace-head">
        <div class="workspace-title">
          <h1>{t('extensionName')}</h1>
          <BackupButtons
            busy={settings.backup.running !== null}
            onExport={settings.onExport}
            onImport={settings.onImport}
          />
        </div>
        <div
          class="tabs"
          role="tablist"
          aria-label={t('tabs_label')}
          onKeyDown={event => {
            const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
            if (step === undefined) return
            event.preventDefault()
            const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length] ?? tab
            props.onTab(next)
            event.currentTarget.querySelector<HTMLElement>(`[data-testid="tab-${next}"]`)?.focus()
          }}
        >
          {tabs.map(name => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`${id}-${name}`}
              aria-selected={name === tab}
              aria-controls={`${id}-body`}
              tabIndex={name === tab ? 0 : -1}
              data-testid={`tab-${name}`}
              onClick={() => props.onTab(name)}
            >
              {t(`tab_${name}`)}
              {badges[name] ? <span class="badge number">{count(badges[name])}</span> : null}
            </button>
          ))}
        </div>
      </header>
      <main>
        <div class="workspace-body stack" role="tabpanel" id={`${id}-body`} aria-labelledby={`${id}-${tab}`}>
          {unsaved && !settings.backup.running && (
            <Notice tone="warn" title={t('backup_remind')} testid="backup-remind">
              <p>
                {unsaved.days === null
                  ? t('backup_never', count(unsaved.changes))
                  : t('backup_since', count(unsaved.days), count(unsaved.changes))}
              </p>
            </Notice>
          )}
          <BackupOutcome {...settings.backup} />
          {(tab === 'captures' || files.items.length > 0) && <Files {...files} />}
          {tab === 'progress' && (
            <Progress {...props.progress} onOpen={props.documents.onFilter} onTab={props.onTab} />
          )}
          {tab === 'progress' && files.items.length === 0 && <Files {...files} />}
          {tab === 'documents' && !props.detail && <Documents {...props.documents} />}
          {tab === 'documents' && props.detail && <DocumentDetail {...props.detail} />}
          {tab === 'numbers' && <Numbers {...props.numbers} />}
          {tab === 'questions' && <Questions {...props.questions} />}
          {tab === 'captures' && <Captures {...props.captures} />}
          {tab === 'closing' && (
            <Closing
              {...props.closing}
              onReports={() => props.onTab('captures')}
              onDocument={(kind, number) => {
                props.documents.onFilter({ text: number, kind, state: 'all', month: 'all' })
                props.onTab('documents')
              }}
              onOpen={(month, kind, state) => {
                props.documents.onFilter({ text: '', kind: kind ?? 'all', state, month })
                props.onTab('documents')
              }}
            />
          )}
          {tab === 'log' && <Log {...props.log} />}
          {tab === 'settings' && <Settings {...props.settings} />}
        </div>
      </main>
    </div>
  )
}
