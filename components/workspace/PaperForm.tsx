import { useRef } from 'preact/hooks'
import { type Field as FieldName, fieldTypes, type RawFields } from '../../laas/documents/fields.ts'
import { type Kind, kinds } from '../../laas/documents/kinds.ts'
import { paperFields } from '../../laas/documents/paper/fields.ts'
import type { PaperProblem, Typed } from '../../laas/documents/paper/readPaper.ts'
import { parseAmount } from '../../laas/thai/amounts.ts'
import { parseDate } from '../../laas/thai/dates.ts'
import { Button } from '../design/Button.tsx'
import { ChoiceField, Field } from '../design/Field.tsx'
import { baht, shortDate } from '../format.ts'
import { languageOf, type Translate, useTranslate } from '../i18n.ts'
import './paper.css'

interface PaperFormProps {
  typed: Typed
  /** What was found wrong or odd when it was last stored. */
  problems: readonly PaperProblem[]
  /** A kind that is being changed stays what it is. */
  kindFixed: boolean
  onTyped: (typed: Typed) => void
  onStore: () => void
}

/** One paper, field by field; Enter stores it from wherever the cursor is. */
export function PaperForm({ typed, problems, kindFixed, onTyped, onStore }: PaperFormProps) {
  const t = useTranslate()
  const form = useRef<HTMLFormElement>(null)
  const { fields, lines } = paperFields[typed.kind]
  const change = (field: FieldName, text: string) =>
    onTyped({ ...typed, fields: { ...typed.fields, [field]: text } })
  const changeLine = (at: number, field: FieldName, text: string) =>
    onTyped({
      ...typed,
      lines: typed.lines.map((line, index) => (index === at ? { ...line, [field]: text } : line)),
    })
  const hint = (field: FieldName, line: number | null, text: string | undefined) =>
    hintOf(t, problems, field, line, text ?? '')
  return (
    <form
      ref={form}
      class="stack paper"
      data-testid="paper-form"
      onSubmit={event => {
        event.preventDefault()
        onStore()
        form.current?.querySelector<HTMLInputElement>('[data-testid="paper-number"]')?.focus()
      }}
    >
      {!kindFixed && (
        <ChoiceField
          label={t('kind')}
          value={typed.kind}
          choices={kinds.map(value => ({ value, text: t(`kind_${value}`) }))}
          onChange={(kind: Kind) => onTyped({ kind, fields: typed.fields, lines: firstLines(kind) })}
          testid="paper-kind"
        />
      )}
      <div class="paper-fields">
        {fields.map(field => (
          <Field
            key={field}
            label={t(`field_${field}`)}
            value={typed.fields[field] ?? ''}
            onInput={text => change(field, text)}
            placeholder={fieldTypes[field] === 'date' ? '6/1/2567' : ''}
            hint={hint(field, null, typed.fields[field])}
            testid={`paper-${field}`}
          />
        ))}
      </div>
      {lines.length > 0 && (
        <fieldset class="paper-lines">
          <legend>{t('paper_lines')}</legend>
          {typed.lines.map((line, index) => (
            <div class="paper-fields" key={index} data-testid="paper-line">
              {lines.map(field => (
                <Field
                  key={field}
                  label={t(`field_${field}`)}
                  value={line[field] ?? ''}
                  onInput={text => changeLine(index, field, text)}
                  hint={hint(field, index, line[field])}
                  testid={`paper-line-${field}`}
                />
              ))}
            </div>
          ))}
          <Button
            look="quiet"
            testid="paper-line-add"
            onClick={() => onTyped({ ...typed, lines: [...typed.lines, {}] })}
          >
            {t('paper_line_add')}
          </Button>
        </fieldset>
      )}
      {/* Enter in any field presses the form's own button. */}
      <button type="submit" class="button button-main" data-testid="paper-store">
        {t('paper_store')}
      </button>
    </form>
  )
}

/** A kind that has lines begins with one. */
export function firstLines(kind: Kind): RawFields[] {
  return paperFields[kind].lines.length > 0 ? [{}] : []
}

/** What is wrong in a field, else how it was understood. */
function hintOf(
  t: Translate,
  problems: readonly PaperProblem[],
  field: FieldName,
  line: number | null,
  text: string,
): string | undefined {
  const problem = problems.find(one => one.field === field && one.line === line)
  if (problem) return t(`paper_${problem.code}`, ...problem.values)
  if (text.trim() === '') return undefined
  if (fieldTypes[field] === 'date') {
    const { iso } = parseDate(text)
    return iso === null ? t('date_unreadable') : shortDate(iso, languageOf(t))
  }
  if (fieldTypes[field] === 'amount') {
    const satang = parseAmount(text)
    return satang === null ? t('paper_notAmount', text) : `${baht(satang)} ${t('baht')}`
  }
  return undefined
}
