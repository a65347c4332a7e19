import { useId } from 'preact/hooks'
import type { Meaning, ProposedColumn } from '../../laas/reports/teach/meaning.ts'
import { meanings } from '../../laas/reports/teach/meaning.ts'
import { count } from '../format.ts'
import { useTranslate } from '../i18n.ts'

/** Meanings that most reports have; the others stand below them in the list. */
const usual = 8

interface ColumnPickerProps {
  column: ProposedColumn
  onPick: (field: Meaning | null) => void
}

/** One column of the page: its heading, what stands in it, and what it is taken for. */
export function ColumnPicker({ column, onPick }: ColumnPickerProps) {
  const t = useTranslate()
  const id = useId()
  const { label, samples, field, guessed, index } = column
  const options = (fields: readonly Meaning[]) =>
    fields.map(one => (
      <option key={one} value={one}>
        {t(`field_${one}`)}
      </option>
    ))
  return (
    <li class={`teach-column${field ? ' teach-column-used' : ''}`}>
      <label for={id}>
        {label || t('teach_column_bare', count(index + 1))}
        {guessed && <span class="teach-guess"> {t('teach_guessed')}</span>}
      </label>
      <p class="small quiet teach-samples">{samples.length > 0 ? samples.join(' · ') : t('teach_empty')}</p>
      <select
        id={id}
        value={field ?? ''}
        data-testid={`teach-column-${index}`}
        onChange={event => onPick((event.currentTarget.value || null) as Meaning | null)}
      >
        <option value="">{t('teach_unused')}</option>
        {options(meanings.slice(0, usual))}
        <optgroup label={t('teach_further')}>{options(meanings.slice(usual))}</optgroup>
      </select>
    </li>
  )
}
