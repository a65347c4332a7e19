import { Card } from '../design/Card.tsx'
import { Chip } from '../design/Chip.tsx'
import { Icon, type IconName } from '../design/Icon.tsx'
import { Money } from '../design/Money.tsx'
import { Notice } from '../design/Notice.tsx'
import type { Tone } from '../design/states.ts'
import { count, shortDate } from '../format.ts'
import { counted, languageOf, useTranslate } from '../i18n.ts'
import type { Check, Found, FoundGroup } from './found.ts'
import './found.css'

const groups: readonly { group: FoundGroup; tone: Tone; icon: IconName }[] = [
  { group: 'confirmed', tone: 'good', icon: 'check' },
  { group: 'differs', tone: 'warn', icon: 'unequal' },
  { group: 'twice', tone: 'twice', icon: 'twice' },
  { group: 'unreported', tone: 'quiet', icon: 'question' },
]

/** What is already in. What needs a hand stands open, what is well is folded away. */
export function CheckResult({ check, questions }: { check: Check; questions: number }) {
  const t = useTranslate()
  return (
    <div data-testid="check-result" role="status">
      <Card title={t('check_result')}>
        {check.partial && <Notice tone="warn">{t('check_partial')}</Notice>}
        {groups.map(({ group, tone, icon }) => {
          const { items, ...sum } = check.groups[group]
          return (
            <details
              key={group}
              class="found"
              open={group !== 'confirmed' && sum.count > 0 && sum.count <= 5}
            >
              <summary data-testid={`found-${group}`}>
                <Icon name="open" />
                <Chip tone={tone} icon={icon}>
                  {t(`found_${group}`)}
                </Chip>
                <span class="number">{counted(t, 'documents_count', sum.count)}</span>
                {sum.count > 0 && <Money satang={sum.satang} />}
              </summary>
              {sum.count > 0 && <p class="small quiet">{t(`found_${group}_hint`)}</p>}
              <ul class="found-items">
                {items.map(item => (
                  <FoundItem key={item.id} item={item} />
                ))}
              </ul>
              {sum.count > items.length && (
                <p class="small quiet">{t('and_more', count(sum.count - items.length))}</p>
              )}
            </details>
          )
        })}
        {questions > 0 && <p>{t('check_questions', count(questions))}</p>}
      </Card>
    </div>
  )
}

function FoundItem({ item }: { item: Found }) {
  const t = useTranslate()
  const numbers = [item.number, item.newNumber].filter(Boolean).join(' → ')
  return (
    <li>
      <div class="spread">
        <span class="number">{numbers || '–'}</span>
        <Money satang={item.amount} />
      </div>
      <div class="spread small quiet">
        <span>{item.party || '–'}</span>
        <span class="number">{item.date === null ? '–' : shortDate(item.date, languageOf(t))}</span>
      </div>
      {item.seenAmount !== undefined && item.seenAmount !== item.amount && (
        <div class="spread small tone-warn toned">
          <span>{t('seen_amount')}</span>
          <Money satang={item.seenAmount} />
        </div>
      )}
      {item.again && item.again.length > 0 && (
        <p class="small tone-twice toned">{t('again_as', item.again.join(', '))}</p>
      )}
    </li>
  )
}
