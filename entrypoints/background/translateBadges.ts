import { type MessageKey, translateCode } from '../../components/i18n.ts'
import type { RowBadge } from '../../flows/badges.ts'
import type { Badge } from '../../messages/replies.ts'
import type { Database } from '../../storage/database.ts'
import { readSettings } from '../../storage/settings.ts'
import { translateFor } from '../shared/translate.ts'

const tones: Record<RowBadge['is'], Badge['tone']> = {
  todo: 'todo',
  filled: 'todo',
  saved: 'in',
  confirmed: 'in',
  known: 'in',
  differs: 'differs',
  twice: 'twice',
  skipped: 'quiet',
  outside: 'quiet',
  cancelled: 'quiet',
  notStored: 'quiet',
  notInReport: 'quiet',
}

/** Badges as texts: the content script knows no language. */
export async function translateBadges(db: Database, badges: RowBadge[]): Promise<Badge[]> {
  // A stopped page is answered at once, while the database is still busy taking back what was written.
  if (badges.length === 0) return []
  const t = translateFor((await readSettings(db)).language)
  return badges.map(({ row, is, values, reasons }) => ({
    row,
    tone: tones[is],
    text: t(`badge_${is}` satisfies MessageKey, ...values),
    title: [
      t(`badge_title_${is}` satisfies MessageKey, ...values),
      ...reasons.map(reason => translateCode(t, 'reason', reason.code, reason.values)),
    ].join('\n'),
  }))
}
