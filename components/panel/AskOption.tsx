import { useId, useState } from 'preact/hooks'
import type { Option } from '../../laas/forms/view.types.ts'
import { foldText } from '../../laas/thai/fold.ts'
import { Button } from '../design/Button.tsx'
import { Field } from '../design/Field.tsx'
import { count } from '../format.ts'
import { useTranslate } from '../i18n.ts'
import type { OptionHurdle, Settled } from './hurdle.ts'

/** More options than these are searched, not looked through. */
const many = 8

interface AskOptionProps {
  hurdle: OptionHurdle
  onSettle: (settled: Settled) => void
}

/** The page's own options for one field: the person says once which of them the old name means. */
export function AskOption({ hurdle, onSettle }: AskOptionProps) {
  const t = useTranslate()
  const id = useId()
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<Option | null>(null)
  const [typed, setTyped] = useState('')
  const options = offered(hurdle)
  const found = options.filter(option => foldText(nameOf(option)).includes(foldText(search)))
  // A list that the page draws itself may hold more than it had drawn.
  const isDrawn = options.every(({ value }) => value === '')
  const own: Option | null = typed.trim() ? { value: '', text: typed.trim(), title: '' } : null
  const answer = own ?? chosen
  return (
    <fieldset class="hurdle stack" data-testid="ask-option" data-field={hurdle.field}>
      <legend>{t(`option_title_${hurdle.why}`, hurdle.label)}</legend>
      <p class="option-from">
        <span class="small quiet">{t('option_from')}</span>
        <strong>{hurdle.from}</strong>
      </p>
      {options.length > many && (
        <Field
          label={t('option_search')}
          type="search"
          value={search}
          onInput={setSearch}
          testid="option-search"
        />
      )}
      {options.length > 0 && (
        <ul class="option-list" data-testid="option-list">
          {found.map((option, index) => (
            <li key={`${option.value} ${nameOf(option)} ${index}`}>
              <label>
                <input
                  type="radio"
                  name={id}
                  data-testid="option-choice"
                  checked={option === chosen || (chosen !== null && isSame(option, chosen))}
                  onChange={() => setChosen(option)}
                />
                <span>
                  {nameOf(option)}
                  {hurdle.before.includes(nameOf(option)) && (
                    <span class="small quiet"> {t('option_before')}</span>
                  )}
                </span>
              </label>
            </li>
          ))}
          {found.length === 0 && <li class="quiet">{t('option_none_found')}</li>}
        </ul>
      )}
      {isDrawn && (
        <Field
          label={t(options.length > 0 ? 'option_typed_else' : 'option_typed')}
          hint={t('option_typed_hint')}
          value={typed}
          onInput={setTyped}
          testid="option-typed"
        />
      )}
      {search !== '' && found.length > 0 && (
        <p class="small quiet">{t('option_found', count(found.length), count(options.length))}</p>
      )}
      <Button
        look="main"
        icon="check"
        testid="option-confirm"
        disabled={answer === null}
        onClick={() => answer && onSettle({ is: 'option', hurdle, option: answer })}
        wide
      >
        {t('option_confirm')}
      </Button>
      <p class="small quiet">{t('option_hint')}</p>
    </fieldset>
  )
}

/** The page's options, those that other documents were given first; where it shows none, those alone. */
function offered({ options, before }: OptionHurdle): Option[] {
  if (options.length === 0) return before.map(text => ({ value: '', text, title: '' }))
  const rank = (option: Option) => Number(!before.includes(nameOf(option)))
  return options.toSorted((a, b) => rank(a) - rank(b))
}

/** The full name: what is shown of it may be cut off. */
const nameOf = ({ title, text }: Option) => title || text

const isSame = (one: Option, other: Option) =>
  one.value === other.value && one.text === other.text && one.title === other.title
