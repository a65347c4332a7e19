import type { ReadBackField } from '../../laas/forms/view.types.ts'
import { Chip } from '../design/Chip.tsx'
import type { IconName } from '../design/Icon.tsx'
import type { Tone } from '../design/states.ts'
import { count } from '../format.ts'
import { useTranslate } from '../i18n.ts'

const looks: Record<ReadBackField['verdict'], { tone: Tone; icon: IconName; order: number }> = {
  different: { tone: 'bad', icon: 'unequal', order: 0 },
  missing: { tone: 'bad', icon: 'alert', order: 1 },
  computed: { tone: 'info', icon: 'sum', order: 2 },
  equal: { tone: 'good', icon: 'check', order: 2 },
}

/** A field as it was read back, with what the page says of it. */
export type ReadBackRow = ReadBackField & { says?: readonly string[] }

/** What the page holds now against what was wanted, what does not agree first, the rest in the order of the page. */
export function ReadBack({ fields }: { fields: readonly ReadBackRow[] }) {
  const t = useTranslate()
  const orderOf = ({ says, verdict }: ReadBackRow) => (says ? -1 : looks[verdict].order)
  const sorted = [...fields].sort((a, b) => orderOf(a) - orderOf(b))
  return (
    <table class="read-back" data-testid="read-back">
      <caption class="unseen">{t('readback_title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('readback_field')}</th>
          <th scope="col">{t('readback_shown')}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(field => {
          const { tone, icon } = looks[field.verdict]
          const off = tone === 'bad'
          return (
            <tr
              key={`${field.field}-${field.line}`}
              class={off || field.says ? 'read-back-off tone-bad' : undefined}
              data-verdict={field.verdict}
              data-field={field.field}
            >
              <th scope="row">
                {field.label || t(`field_${field.field}`)}
                {field.line !== null && (
                  <span class="quiet small"> {t('line_number', count(field.line + 1))}</span>
                )}
              </th>
              <td>
                <div class={off ? undefined : 'read-back-line'}>
                  <span class="read-back-shown">{field.shown || t('empty')}</span>
                  {(off || field.wanted !== field.shown) && field.wanted && (
                    <span class="small read-back-wanted">
                      {t(off ? 'readback_wanted' : 'readback_document', field.wanted)}
                    </span>
                  )}
                  <Chip tone={tone} icon={icon}>
                    {t(`verdict_${field.verdict}`)}
                  </Chip>
                </div>
                {field.says?.map(text => (
                  <p key={text} class="small read-back-says" data-testid="page-says">
                    {t('page_says', text)}
                  </p>
                ))}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
