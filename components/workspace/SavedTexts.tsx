import { Button } from '../design/Button.tsx'
import { Card } from '../design/Card.tsx'
import { useTranslate } from '../i18n.ts'

interface SavedTextsProps {
  texts: readonly { words: string; numbered: boolean }[]
  onForget: (words: string) => void
}

/** Words by which a save is known, as they were taught; nothing where there are none. */
export function SavedTexts({ texts, onForget }: SavedTextsProps) {
  const t = useTranslate()
  if (texts.length === 0) return null
  return (
    <Card title={t('saved_texts_title')}>
      <p>{t('saved_texts_hint')}</p>
      <ul class="taught-options" data-testid="saved-texts">
        {texts.map(({ words, numbered }) => (
          <li key={words}>
            <p>
              “{words}” {numbered && <span class="small quiet">{t('saved_texts_numbered')}</span>}
            </p>
            <Button
              look="quiet"
              testid="saved-forget"
              label={`${t('remove')}: ${words}`}
              onClick={() => onForget(words)}
            >
              {t('remove')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
