import { Button } from '../design/Button.tsx'
import { Card } from '../design/Card.tsx'
import { Chip } from '../design/Chip.tsx'
import { useTranslate } from '../i18n.ts'
import type { FormShown } from './form.ts'

/** Which form this is, and the year and office that the page shows: the classic accident is the wrong year. */
export function FormHead({
  form,
  barred,
  onOffice,
}: {
  form: FormShown
  barred: boolean
  onOffice: (() => void) | undefined
}) {
  const t = useTranslate()
  const { officeIs = 'ours' } = form
  return (
    <Card
      main
      title={form.title}
      aside={
        <Chip tone={barred ? 'bad' : 'good'} icon={barred ? 'stop' : 'check'}>
          {t(barred ? 'form_barred' : 'form_ready')}
        </Chip>
      }
    >
      <dl class="pairs" data-testid="form-head">
        <dt>{t('field_fiscalYear')}</dt>
        <dd class="number">{form.fiscalYear ?? t('not_shown')}</dd>
        <dt>{t('office')}</dt>
        <dd>{form.office || t('not_shown')}</dd>
      </dl>
      {officeIs !== 'ours' && form.office && onOffice && (
        <div class="stack" data-testid="ask-office">
          <p class="small">{t(officeIs === 'unknown' ? 'office_unknown' : 'office_other')}</p>
          <Button icon="check" testid="office-ours" onClick={onOffice} wide>
            {t('office_ours')}
          </Button>
        </div>
      )}
    </Card>
  )
}
