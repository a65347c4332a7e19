import { useTranslate } from '../i18n.ts'

export interface Signers {
  preparer: string
  checker: string
  director: string
}

export const signing = ['preparer', 'checker', 'director'] as const

/** Who made it, who checked it, who answers for it; printed only. */
export function Signatures({ signers }: { signers: Signers }) {
  const t = useTranslate()
  return (
    <div class="signatures">
      {signing.map(role => (
        <div key={role}>
          <p>{t('closing_signature')} ……………………………………</p>
          <p>( {signers[role] || '……………………………………………'} )</p>
          <p>{t(`closing_${role}`)}</p>
          <p>{t('field_date')} ……… / ……………… / …………</p>
        </div>
      ))}
    </div>
  )
}
