import { Button } from '../design/Button.tsx'
import { Field } from '../design/Field.tsx'
import { useTranslate } from '../i18n.ts'
import { type Signers, signing } from './Signatures.tsx'

interface ToolbarProps {
  office: string
  onOffice: (office: string) => void
  signers: Signers
  onSigners: (signers: Signers) => void
  /** Nothing is handed out while figures are still being added up. */
  ready: boolean
  onPrint: () => void
  onSheet: () => void
}

/** What is printed with the figures, and the ways to take them along. */
export function Toolbar({ office, onOffice, signers, onSigners, ready, onPrint, onSheet }: ToolbarProps) {
  const t = useTranslate()
  return (
    <div class="closing-tools card screen-only">
      <Field label={t('office')} value={office} onInput={onOffice} testid="closing-office" />
      {signing.map(role => (
        <Field
          key={role}
          label={t(`closing_${role}`)}
          value={signers[role]}
          onInput={name => onSigners({ ...signers, [role]: name })}
          testid={`closing-${role}`}
        />
      ))}
      <div class="row closing-take">
        <Button look="main" icon="table" testid="closing-print" disabled={!ready} onClick={onPrint}>
          {t('closing_print')}
        </Button>
        <Button icon="download" testid="closing-xlsx" disabled={!ready} onClick={onSheet}>
          {t('closing_xlsx')}
        </Button>
      </div>
    </div>
  )
}
