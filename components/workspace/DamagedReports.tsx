import { Fragment } from 'preact'
import { useState } from 'preact/hooks'
import type { Kind } from '../../laas/documents/kinds.ts'
import { Button } from '../design/Button.tsx'
import { Card } from '../design/Card.tsx'
import { moment, shortMonth } from '../format.ts'
import { languageOf, useTranslate } from '../i18n.ts'
import { type Damaged, DamagedForm } from '../panel/DamagedForm.tsx'

/** A report that is recorded as damaged. */
export interface DamagedRecord {
  id: string
  kind: Kind
  title: string
  /** `solvedBy`: titles of the complete reports that show the month since; none while it is unknown. */
  months: readonly { month: string; solvedBy: readonly string[] }[]
  /** ISO instant. */
  at: string
  /** Address of the page that said so; '' where a person told it. */
  url: string
}

export interface DamagedReportsProps {
  records: readonly DamagedRecord[]
  /** Months to choose from, `YYYY-MM`. */
  months: readonly string[]
  onRecord: (damaged: Damaged) => void
  onWithdraw: (id: string) => void
}

const nothing = { kind: null, title: '', months: [] }

export function DamagedReports({ records, months, onRecord, onWithdraw }: DamagedReportsProps) {
  const t = useTranslate()
  const language = languageOf(t)
  const [open, setOpen] = useState(false)
  return (
    <section class="stack" data-testid="damaged-list" aria-label={t('damaged_list')}>
      <h2>{t('damaged_list')}</h2>
      {records.length === 0 && <p class="quiet">{t('damaged_none')}</p>}
      <div class="captures">
        {records.map(record => (
          <Card key={record.id} title={record.title}>
            <dl class="pairs" data-testid="damaged-report">
              <dt>{t('kind')}</dt>
              <dd>{t(`kind_${record.kind}`)}</dd>
              {record.months.map(({ month, solvedBy }) => (
                <Fragment key={month}>
                  <dt class="number">{shortMonth(month, language)}</dt>
                  <dd>
                    {solvedBy.length > 0 ? t('damaged_solved', solvedBy.join(', ')) : t('damaged_unknown')}
                  </dd>
                </Fragment>
              ))}
              <dt>{t('damaged_from')}</dt>
              <dd>
                {t(record.url ? 'damaged_by_page' : 'damaged_by_hand')} ({moment(record.at, language)})
              </dd>
            </dl>
            <Button
              look="quiet"
              testid="damaged-withdraw"
              label={`${t('damaged_withdraw')}: ${record.title}`}
              onClick={() => onWithdraw(record.id)}
            >
              {t('damaged_withdraw')}
            </Button>
          </Card>
        ))}
      </div>
      {open ? (
        <div class="damaged-new">
          <Card title={t('damaged_add')}>
            <DamagedForm
              proposed={nothing}
              months={months}
              onRecord={damaged => {
                setOpen(false)
                onRecord(damaged)
              }}
              onBack={() => setOpen(false)}
            />
          </Card>
        </div>
      ) : (
        <div>
          <Button icon="alert" testid="damaged-add" onClick={() => setOpen(true)}>
            {t('damaged_add')}
          </Button>
        </div>
      )}
    </section>
  )
}
