import type { Problem } from '../../laas/documents/problem.ts'
import { Button } from '../design/Button.tsx'
import { Card } from '../design/Card.tsx'
import { ProblemList } from '../design/ProblemList.tsx'
import { useTranslate } from '../i18n.ts'
import { TeachButton, type TeachOffer } from '../teach/TeachButton.tsx'
import { TeachFormButton, type TeachFormOffer } from '../teach/TeachFormButton.tsx'
import './panel.css'

export interface OtherScreenProps {
  /** Why there is nothing to do here: another site, no permission, a login page, a lost session, no page yet. */
  why: 'elsewhere' | 'permission' | 'login' | 'session' | 'loading' | 'plain'
  problems?: readonly Problem[]
  /** Asks the browser for the site's permission; only where it is missing. */
  onAllow?: (() => void) | undefined
  onOpenWorkspace?: (() => void) | undefined
  /** Only where the page holds a table that nobody knows. */
  teach?: TeachOffer | undefined
  /** Only where the page holds a form that nobody knows. */
  teachForm?: TeachFormOffer | undefined
}

export function OtherScreen({
  why,
  problems = [],
  onAllow,
  onOpenWorkspace,
  teach,
  teachForm,
}: OtherScreenProps) {
  const t = useTranslate()
  return (
    <main class="panel stack" data-testid={`other-${why}`}>
      <Card main title={t(`other_${why}`)}>
        <p>{t(`other_${why}_hint`)}</p>
        {why === 'elsewhere' && (
          <ol class="steps">
            <li>{t('start_1')}</li>
            <li>{t('start_2')}</li>
            <li>{t('start_3')}</li>
          </ol>
        )}
        {onAllow && (
          <Button look="main" icon="lock" testid="allow" onClick={onAllow} wide>
            {t('allow')}
          </Button>
        )}
      </Card>
      <ProblemList problems={problems} />
      {teach && <TeachButton {...teach} />}
      {teachForm && <TeachFormButton {...teachForm} />}
      {onOpenWorkspace && (
        <Button icon="table" onClick={onOpenWorkspace} wide>
          {t('open_workspace')}
        </Button>
      )}
    </main>
  )
}
