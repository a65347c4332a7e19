import { useState } from 'preact/hooks'
import { Button } from '../design/Button.tsx'
import { Card } from '../design/Card.tsx'
import { Notice } from '../design/Notice.tsx'
import { shortMonth } from '../format.ts'
import { languageOf, useTranslate } from '../i18n.ts'
import { DamagedForm, type DamagedFormProps } from './DamagedForm.tsx'

export interface DamagedOfferProps extends Omit<DamagedFormProps, 'onBack'> {
  /** The site itself says that the report cannot be shown; else the form opens only when asked for. */
  says: boolean
  /** Months of this report that are recorded already. */
  recorded: readonly string[]
}

/** What the panel offers beside a report that cannot be opened. */
export function DamagedOffer({ says, recorded, ...form }: DamagedOfferProps) {
  const t = useTranslate()
  const [open, setOpen] = useState(says && recorded.length === 0)
  const [told, setTold] = useState<readonly string[]>([])
  const known = [...new Set([...recorded, ...told])].sort()
  const months = known.map(month => shortMonth(month, languageOf(t))).join(', ')
  const record: DamagedFormProps['onRecord'] = damaged => {
    setOpen(false)
    setTold(damaged.months)
    form.onRecord(damaged)
  }
  return (
    <div class="stack" data-testid="damaged-offer">
      {known.length > 0 && (
        <Notice tone="info" title={t('damaged_recorded')} testid="damaged-recorded" live>
          <p>{t('damaged_recorded_hint', months)}</p>
        </Notice>
      )}
      {open ? (
        <Card title={t(says ? 'damaged_says' : 'damaged_title')}>
          <DamagedForm {...form} onRecord={record} onBack={says ? undefined : () => setOpen(false)} />
        </Card>
      ) : (
        <Button look="quiet" icon="alert" testid="damaged-open" onClick={() => setOpen(true)} wide>
          {t('damaged_open')}
        </Button>
      )}
    </div>
  )
}
