import type { Reason } from '../../laas/matching/types.ts'
import { translateCode, useTranslate } from '../i18n.ts'
import './questions.css'

/** What speaks for and against, each with its points. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const t = useTranslate()
  return (
    <ul class="reasons small">
      {reasons.map(reason => (
        <li key={reason.code}>
          <span>{translateCode(t, 'reason', reason.code, reason.values)}</span>
          <span class={`number points ${reason.points < 0 ? 'points-against' : 'points-for'}`}>
            {reason.points < 0 ? `−${Math.abs(reason.points)}` : `+${reason.points}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
