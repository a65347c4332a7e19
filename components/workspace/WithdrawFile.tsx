import { useState } from 'preact/hooks'
import { Button } from '../design/Button.tsx'
import { useTranslate } from '../i18n.ts'

/** Takes a stored file back, after asking once. */
export function WithdrawFile({ name, onWithdraw }: { name: string; onWithdraw: () => void }) {
  const t = useTranslate()
  const [asked, setAsked] = useState(false)
  if (!asked) {
    return (
      <Button
        look="quiet"
        testid="file-withdraw"
        label={`${t('file_withdraw')} ${name}`}
        onClick={() => setAsked(true)}
      >
        {t('file_withdraw')}
      </Button>
    )
  }
  return (
    <div class="stack" role="status">
      <p>{t('file_withdraw_hint')}</p>
      <div class="row two">
        <Button look="danger" testid="file-withdraw-sure" onClick={onWithdraw}>
          {t('file_withdraw')}
        </Button>
        <Button onClick={() => setAsked(false)}>{t('back')}</Button>
      </div>
    </div>
  )
}
