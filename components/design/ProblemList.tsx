import type { Problem } from '../../laas/documents/problem.ts'
import { count } from '../format.ts'
import { translateCode, useTranslate } from '../i18n.ts'
import { Notice } from './Notice.tsx'

/** What stops first, then what is only flagged; a long list is cut and says how much is left. */
export function ProblemList({ problems, most = 20 }: { problems: readonly Problem[]; most?: number }) {
  const t = useTranslate()
  if (problems.length === 0) return null
  return (
    <div class="stack" data-testid="problems">
      {(['stop', 'flag'] as const).map(weight => {
        const own = problems.filter(problem => problem.weight === weight)
        if (own.length === 0) return null
        return (
          <Notice
            key={weight}
            tone={weight === 'stop' ? 'bad' : 'warn'}
            title={t(weight === 'stop' ? 'problems_stop' : 'problems_flag')}
            testid={`problems-${weight}`}
            live
          >
            <ul class="problems">
              {own.slice(0, most).map((problem, index) => (
                <li key={`${problem.code}-${index}`}>
                  {translateCode(t, 'problem', problem.code, problem.values)}
                  {problem.row !== undefined && (
                    <span class="quiet"> {t('row_of_problem', count(problem.row + 1))}</span>
                  )}
                </li>
              ))}
            </ul>
            {own.length > most && <p>{t('and_more', count(own.length - most))}</p>}
          </Notice>
        )
      })}
    </div>
  )
}
