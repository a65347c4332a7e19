import type { Kind, State } from '../../laas/documents/kinds.ts'
import type { Advice } from '../../laas/matching/advise.ts'
import { Button } from '../design/Button.tsx'
import { Card } from '../design/Card.tsx'
import { StateChip } from '../design/Chip.tsx'
import { Notice } from '../design/Notice.tsx'
import { moment } from '../format.ts'
import { languageOf, useTranslate } from '../i18n.ts'
import { type Contradiction, Contradictions, type ContradictionsProps } from '../panel/Contradictions.tsx'
import { DocumentFacts } from '../panel/DocumentFacts.tsx'
import type { Side } from '../panel/Questions.tsx'
import './detail.css'
import { adviceText } from './adviceText.ts'
import { logText } from './logText.ts'
import { PaymentCard, type PaymentShown } from './PaymentCard.tsx'
import { type SeenBeside, SeenCard } from './SeenCard.tsx'

export interface DocumentDetailProps {
  document: Side & {
    id: string
    kind: Kind
    state: State
    reason: string
    newNumber: string | null
    /** Every other field with its text as the report shows it. */
    fields: readonly { name: string; text: string }[]
    lines: readonly string[]
    /** A person typed it from paper, and no report shows it. */
    paper?: boolean
    /** A report shows it as cancelled. */
    cancelled?: boolean
  }
  /** In what its sources contradict. */
  contradictions?: readonly Contradiction[]
  onChoose?: ContradictionsProps['onChoose'] | undefined
  /** What to do about it, most pressing first. */
  advice: readonly Advice[]
  /** Sightings that are, may be, or are not this document. */
  seen: readonly SeenBeside[]
  /** Whether the system's lists of its kind were looked at. */
  lookedFor: boolean
  /** The cheque and what it pays, where this is one of them. */
  payment?: PaymentShown | null
  /** Opens another document in place of this one. */
  onOpen?: (id: string) => void
  /** Where it stands in the old reports, each with its row as it was seen. */
  evidence: readonly { title: string; where: string; cells: readonly string[] }[]
  log: readonly { at: string; code: string; values: readonly string[] }[]
  onDecide: (sightingId: string, decision: 'linked' | 'rejected' | 'undone') => void
  onClose: () => void
}

/** One document: what to do about it, old beside new, and what it was read from. */
export function DocumentDetail(props: DocumentDetailProps) {
  const { document, advice, seen, evidence, log } = props
  const t = useTranslate()
  return (
    <div class="stack" data-testid="document-detail" data-document={document.id}>
      <div class="row">
        <Button testid="document-close" onClick={props.onClose}>
          {t('detail_back')}
        </Button>
      </div>
      <Card
        title={`${t(`kind_${document.kind}`)} ${document.number || t('number_none')}`}
        aside={<StateChip state={document.state} />}
      >
        <DocumentFacts document={document} large />
        {document.newNumber && <p class="number">{t('detail_new_number', document.newNumber)}</p>}
        {document.reason && <p class="quiet">{document.reason}</p>}
        {document.cancelled && document.state !== 'cancelled' && <p>{t('cancelled_later')}</p>}
        <Notice tone={toneOf(advice)} title={t('detail_advice')} testid="advice">
          <ul class="detail-advice">
            {advice.map((one, index) => (
              <li key={index}>{adviceText(t, one)}</li>
            ))}
          </ul>
        </Notice>
      </Card>
      <Contradictions
        contradictions={props.contradictions ?? []}
        onChoose={(field, value) => props.onChoose?.(field, value)}
      />
      <Card title={t('detail_seen')}>
        {seen.length === 0 && (
          <p class="quiet">{t(props.lookedFor ? 'detail_not_seen' : 'detail_not_looked')}</p>
        )}
        {seen.map(one => (
          <SeenCard key={one.id} seen={one} onDecide={decision => props.onDecide(one.id, decision)} />
        ))}
      </Card>
      {props.payment && (
        <PaymentCard payment={props.payment} own={document.id} onOpen={id => props.onOpen?.(id)} />
      )}
      <Card title={t('detail_evidence')}>
        {document.fields.length > 0 && (
          <dl class="detail-fields">
            {document.fields.map(({ name, text }) => (
              <div key={name}>
                <dt class="small quiet">{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        )}
        {document.lines.length > 0 && (
          <ol class="detail-lines small">
            {document.lines.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ol>
        )}
        {evidence.map((one, index) => (
          <div key={index} class="stack">
            <p class="small">
              {one.title} <span class="quiet">{one.where}</span>
            </p>
            <p class="detail-row small">{one.cells.filter(Boolean).join(' │ ') || '–'}</p>
          </div>
        ))}
      </Card>
      {log.length > 0 && (
        <Card title={t('tab_log')}>
          <ul class="detail-log small">
            {log.map((entry, index) => (
              <li key={index} class="spread">
                <span>{logText(t, entry)}</span>
                <span class="quiet number">{moment(entry.at, languageOf(t))}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  )
}

function toneOf([first]: readonly Advice[]): 'good' | 'warn' | 'info' {
  if (!first || first.do === 'nothing') return 'good'
  return ['correct', 'cancel', 'cancelToo', 'answer'].includes(first.do) ? 'warn' : 'info'
}
