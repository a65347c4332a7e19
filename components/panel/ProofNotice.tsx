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
  of = 'page',
  part = false,
  barred = false,
}: {
  status: ProofStatus
  controlTotals: readonly ControlTotal[]
  /** The page in view, the report as a whole, or what a file holds of it. */
  of?: 'page' | 'report' | 'file'
  /** One page of several, and nothing wrong with it: what is not whole yet is no alarm. */
  part?: boolean
  /** It cannot be stored as it is; why stands elsewhere. */
  barred?: boolean
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
      {!barred && <p>{t(hintOf(status, of))}</p>}
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

function hintOf(status: ProofStatus, of: 'page' | 'report' | 'file') {
  if (of === 'file' && (status === 'incomplete' || status === 'unprovable'))
    return `proof_file_${status}_hint` as const
  return of === 'report' && status === 'incomplete'
    ? 'proof_whole_incomplete_hint'
    : (`proof_${status}_hint` as const)
}
