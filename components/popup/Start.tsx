import { useTranslate } from '../i18n.ts'

/** What to do when nothing is stored yet. */
export function Start() {
  const t = useTranslate()
  return (
    <div class="stack" data-testid="start">
      <p>{t('start_title')}</p>
      <ol class="steps">
        <li>{t('start_1')}</li>
        <li>{t('start_2')}</li>
        <li>{t('start_3')}</li>
      </ol>
    </div>
  )
}
