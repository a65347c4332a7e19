import { type Kind, kinds } from '../../laas/documents/kinds.ts'
import type { Problem } from '../../laas/documents/problem.ts'
import type { FormDraft } from '../../laas/forms/teach.ts'
import type { ViewField } from '../../laas/forms/view.types.ts'
import { Button } from '../design/Button.tsx'
import { Card } from '../design/Card.tsx'
import { ChoiceField } from '../design/Field.tsx'
import { Notice } from '../design/Notice.tsx'
import { ProblemList } from '../design/ProblemList.tsx'
import { useTranslate } from '../i18n.ts'
import { ControlPicker } from './ControlPicker.tsx'
import type { TaughtField } from './taughtField.ts'
import './teach.css'

export interface FormTeachScreenProps {
  draft: FormDraft
  titles: readonly string[]
  /** The page's controls, in reading order. */
  controls: readonly ViewField[]
  fields: readonly TaughtField[]
  /** Number of the document whose values are shown; '' where none is waiting. */
  shownOf: string
  problems: readonly Problem[]
  /** The field for which the person is to press on a control of the page. */
  pointing: TaughtField | null
  busy?: boolean
  onKind: (kind: Kind) => void
  onDraft: (draft: FormDraft) => void
  onPoint: (field: TaughtField) => void
  onStopPointing: () => void
  /** Frames the control in the page. */
  onShow: (key: string) => void
  onSave: () => void
  onCancel: () => void
}

/** Teaching a form: which value goes into which control, by a list or by pointing at it in the page. */
export function FormTeachScreen(props: FormTeachScreenProps) {
  const { draft, titles, fields, problems, pointing, busy = false } = props
  const t = useTranslate()
  const choices = titles.map(title => ({ value: title, text: title }))
  const put = ({ field, of }: TaughtField, key: string | null) => {
    const { [field]: _, ...rest } = draft[of]
    props.onDraft({ ...draft, [of]: key === null ? rest : { ...rest, [field]: key } })
  }
  const pickers = (of: 'fields' | 'lines') => (
    <ul class="teach-columns">
      {fields
        .filter(one => one.of === of)
        .map(one => (
          <ControlPicker
            key={one.field}
            field={one}
            controls={props.controls.filter(({ line }) =>
              of === 'lines' ? line === 0 : line === null || line === 0,
            )}
            chosen={draft[of][one.field] ?? null}
            pointing={pointing?.field === one.field && pointing.of === of}
            onPick={key => put(one, key)}
            onPoint={() => props.onPoint(one)}
            onStopPointing={props.onStopPointing}
            onShow={props.onShow}
          />
        ))}
    </ul>
  )
  return (
    <main class="panel stack" data-testid="teach-form-screen">
      <Card main title={t('teach_form_title')}>
        <p>{t('teach_form_intro')}</p>
        <ChoiceField
          label={t('teach_form_kind')}
          value={draft.kind}
          choices={kinds.map(kind => ({ value: kind, text: t(`kind_${kind}`) }))}
          onChange={props.onKind}
          testid="teach-kind"
        />
        <ChoiceField
          label={t('teach_form_name')}
          value={draft.title}
          choices={[...choices, { value: '', text: t('teach_form_untitled') }]}
          onChange={title => props.onDraft({ ...draft, title })}
          testid="teach-title"
        />
      </Card>
      <Card title={t('teach_form_fields')}>
        <p class="quiet">
          {props.shownOf ? t('teach_form_sample', props.shownOf) : t('teach_form_no_sample')}
        </p>
        {pickers('fields')}
      </Card>
      {fields.some(({ of }) => of === 'lines') && (
        <Card title={t('teach_form_lines')}>
          <p class="quiet">{t('teach_form_lines_hint')}</p>
          {pickers('lines')}
        </Card>
      )}
      <Card>
        {problems.length > 0 ? (
          <ProblemList problems={problems} />
        ) : (
          <Notice tone="good" title={t('teach_form_fits')}>
            <p>{t('teach_form_fits_hint')}</p>
          </Notice>
        )}
        <Button
          look="main"
          icon="save"
          testid="teach-save"
          onClick={props.onSave}
          disabled={busy || problems.some(({ weight }) => weight === 'stop')}
          wide
        >
          {t('teach_form_save')}
        </Button>
        <Button testid="teach-cancel" onClick={props.onCancel} disabled={busy} wide>
          {t('teach_cancel')}
        </Button>
      </Card>
    </main>
  )
}
