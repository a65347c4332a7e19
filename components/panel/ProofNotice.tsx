import type { ControlTotal, ProofStatus } from '../../laas/reports/reading.ts'
import { Money } from '../design/Money.tsx'
import { Notice, type NoticeTone } from '../design/Notice.tsx'
import { count } from '../format.ts'
import { useTranslate } from '../i18n.ts'
import './proof.css'

const tones: Record<ProofStatus, NoticeTone> = {
  complete: 'good',
  incomplete: 'bad',
  unprovable: 'warn',
  unknown: 'info',
}

/** Whether what was read adds up to what the report prints, and where it does not, by how much. */
export function ProofNotice({
  status,
  controlTotals,
  whole = false,
  part = false,
}: {
  status: ProofStatus
  controlTotals: readonly ControlTotal[]
  /** The report as a whole, not the page in view. */
  whole?: boolean
  /** One page of several, and nothing wrong with it: what is not whole yet is no alarm. */
  part?: boolean
}) {
  const t = useTranslate()
  const off = controlTotals.filter(total => total.printed !== total.computed)
  const figure = (total: ControlTotal, value: number) =>
    total.field === 'count' ? <span class="number">{count(value)}</span> : <Money satang={value} />
  if (part && off.length === 0) {
    return (
      <Notice tone="info" title={t('proof_part')}>
        <p>{t('proof_part_hint')}</p>
      </Notice>
    )
  }
  return (
    <Notice tone={tones[status]} title={t(`proof_${status}`)}>
      <p>{t(whole && status === 'incomplete' ? 'proof_whole_incomplete_hint' : `proof_${status}_hint`)}</p>
      {off.map(total => (
        <dl key={total.label} class="totals-off">
          <dt>{total.label}</dt>
          <dd>
            <span>{t('proof_printed')}</span> {figure(total, total.printed)}
          </dd>
          <dd>
            <span>{t('proof_computed')}</span> {figure(total, total.computed)}
          </dd>
          <dd class="strong">
            <span>{t('difference')}</span> {figure(total, total.printed - total.computed)}
          </dd>
        </dl>
      ))}
    </Notice>
  )
}
