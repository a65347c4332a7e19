import type { Gap } from '../../laas/documents/gap.ts'
import type { Problem } from '../../laas/documents/problem.ts'
import { Button } from '../design/Button.tsx'
import { Card } from '../design/Card.tsx'
import { ChoiceField, SwitchField } from '../design/Field.tsx'
import { useTranslate } from '../i18n.ts'
import { Backup } from './Backup.tsx'
import { Gaps } from './Gaps.tsx'
import { SavedTexts } from './SavedTexts.tsx'
import { TaughtMaps, type TaughtMapsProps } from './TaughtMaps.tsx'
import { TaughtOptions, type TaughtOptionsProps } from './TaughtOptions.tsx'
import { Wipe } from './Wipe.tsx'

export interface SettingsProps {
  language: 'auto' | 'th' | 'en'
  onLanguage: (language: 'auto' | 'th' | 'en') => void
  gaps: readonly Gap[]
  /** The whole new list; only with from ≤ to. */
  onGaps: (gaps: Gap[]) => void
  auto: boolean
  onAuto: (auto: boolean) => void
  backup: {
    /** ISO instant of the last one, null where there is none. */
    last: string | null
    /** Not null while an export or import runs, 0 … 1. */
    running: { what: 'export' | 'import'; share: number } | null
    /** What came of the last import. */
    result: { added: number; known: number } | null
    problems: readonly Problem[]
  }
  onExport: () => void
  onImport: (file: File) => void
  maps: TaughtMapsProps
  options: TaughtOptionsProps
  /** Whose documents these are, as last confirmed; '' while unknown. Asked anew once it is forgotten. */
  office: string
  onForgetOffice: () => void
  /** Words with which pages say that they saved, as they were taught. */
  savedTexts: readonly { words: string; numbered: boolean }[]
  onForgetSaved: (words: string) => void
  documents: number
  onWipe: () => void
}

export function Settings(props: SettingsProps) {
  const t = useTranslate()
  return (
    <div class="settings stack">
      <Card title={t('settings_general')}>
        <ChoiceField
          label={t('settings_language')}
          value={props.language}
          choices={(['auto', 'th', 'en'] as const).map(value => ({ value, text: t(`language_${value}`) }))}
          onChange={props.onLanguage}
          testid="language"
        />
        <SwitchField
          label={t('check_auto')}
          hint={t('check_auto_hint')}
          on={props.auto}
          onChange={props.onAuto}
        />
      </Card>
      <Card title={t('office')}>
        <div class="spread">
          <p class={props.office ? undefined : 'quiet'} data-testid="office">
            {props.office || t('office_not_known')}
          </p>
          {props.office && (
            <Button look="quiet" testid="office-forget" onClick={props.onForgetOffice}>
              {t('remove')}
            </Button>
          )}
        </div>
        <p class="small quiet">{t('office_hint')}</p>
      </Card>
      <Gaps gaps={props.gaps} onGaps={props.onGaps} />
      <TaughtMaps {...props.maps} />
      <TaughtOptions {...props.options} />
      <SavedTexts texts={props.savedTexts} onForget={props.onForgetSaved} />
      <Backup last={props.backup.last} busy={props.backup.running !== null} onExport={props.onExport} />
      <Wipe documents={props.documents} onWipe={props.onWipe} />
    </div>
  )
}
