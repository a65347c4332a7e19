import type { Fields } from '../../laas/documents/fields.ts'
import type { Kind, State } from '../../laas/documents/kinds.ts'
import { paidAmount } from '../../laas/matching/paidBySum.ts'
import { Card } from '../design/Card.tsx'
import { StateChip } from '../design/Chip.tsx'
import { Money } from '../design/Money.tsx'
import { Notice } from '../design/Notice.tsx'
import { count } from '../format.ts'
import { useTranslate } from '../i18n.ts'
import { DocumentFacts } from '../panel/DocumentFacts.tsx'
import type { Side } from '../panel/Questions.tsx'

type Paper = Side & { id: string; kind: Kind; state: State; fields: Fields }

/** A cheque and the requisitions that it pays. */
export interface PaymentShown {
  cheque: Paper
  requisitions: readonly Paper[]
  /** Told by the numbers that the reports print, or only by payee, days and sum. */
  how: 'named' | 'sum'
  /** What the requisitions come to, net, satang; null where one says no amount. */
  sum: number | null
  /** Numbers that the cheque report prints and that no report shows. */
  missing: readonly string[]
}

const inSystem: readonly State[] = ['confirmed', 'differs', 'twice']
const notYet: readonly State[] = ['todo', 'filled']

/** What a cheque pays, together with what is still to be found of it. `own`: the document that is looked at. */
export function PaymentCard({
  payment,
  own,
  onOpen,
}: {
  payment: PaymentShown
  own: string
  onOpen: (id: string) => void
}) {
  const t = useTranslate()
  const { cheque, requisitions, how, sum, missing } = payment
  const isOpen = inSystem.includes(cheque.state)
    ? requisitions.filter(({ state }) => notYet.includes(state)).length
    : 0
  const rest = sum === null || cheque.amount === null ? null : cheque.amount - sum
  return (
    <Card title={t(own === cheque.id ? 'payment_of_cheque' : 'payment_of_requisition')}>
      <div class="stack" data-testid="payment" data-how={how}>
        <p class={how === 'sum' ? undefined : 'quiet'}>
          {t(how === 'sum' ? 'payment_guess' : 'payment_named')}
        </p>
        {[cheque, ...requisitions].map(one => (
          <section key={one.id} class="detail-seen stack" data-testid="payment-document">
            <div class="spread">
              {one.id === own ? (
                <span class="small quiet">{t('payment_this')}</span>
              ) : (
                <button type="button" class="documents-open" onClick={() => onOpen(one.id)}>
                  {t(one === cheque ? 'payment_open_cheque' : 'payment_open_requisition', one.number || '–')}
                </button>
              )}
              <StateChip state={one.state} />
            </div>
            <DocumentFacts document={one} />
            {one !== cheque && paidAmount(one) !== one.amount && (
              <p class="spread small">
                <span>{t('field_netAmount')}</span>
                <Money satang={paidAmount(one)} />
              </p>
            )}
          </section>
        ))}
        {missing.length > 0 && <p>{t('payment_missing', missing.join(', '))}</p>}
        {sum !== null && requisitions.length > 0 && (
          <p class="spread detail-seen">
            <span>{t('payment_sum', count(requisitions.length))}</span>
            <Money satang={sum} unit />
          </p>
        )}
        {rest !== null && rest !== 0 && (
          <p class="spread">
            <span>{t('payment_rest')}</span>
            <Money satang={rest} unit />
          </p>
        )}
        {isOpen > 0 && (
          <Notice tone="warn" testid="payment-open">
            {t('payment_not_found', count(isOpen))}
          </Notice>
        )}
      </div>
    </Card>
  )
}
