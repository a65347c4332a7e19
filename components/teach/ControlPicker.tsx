import { useId } from 'preact/hooks'
import type { ViewField } from '../../laas/forms/view.types.ts'
import { Button } from '../design/Button.tsx'
import { count } from '../format.ts'
import { useTranslate } from '../i18n.ts'
import type { TaughtField } from './taughtField.ts'

interface ControlPickerProps {
  field: TaughtField
  controls: readonly ViewField[]
  /** Key of the control; null where this field is not filled. */
  chosen: string | null
  pointing: boolean
  onPick: (key: string | null) => void
  onPoint: () => void
  onStopPointing: () => void
  onShow: (key: string) => void
}

/** One field of the document: the value it has, and the control it is put into. */
export function ControlPicker(props: ControlPickerProps) {
  const { field, controls, chosen, pointing } = props
  const t = useTranslate()
  const id = useId()
  const name = `${field.of === 'lines' ? 'line-' : ''}${field.field}`
  return (
    <li class={`teach-column${chosen ? ' teach-column-used' : ''}`}>
      <label for={id}>{t(`field_${field.field}`)}</label>
      {field.sample && <p class="small quiet teach-samples">{field.sample}</p>}
      <select
        id={id}
        value={chosen ?? ''}
        data-testid={`teach-control-${name}`}
        onChange={event => props.onPick(event.currentTarget.value || null)}
      >
        <option value="">{t('teach_form_unused')}</option>
        {controls.map(({ key, label }, index) => (
          <option key={key} value={key}>
            {label || t('teach_form_bare', count(index + 1))}
          </option>
        ))}
      </select>
      <div class="spread">
        {pointing ? (
          <>
            <p class="small" role="status">
              {t('teach_form_pointing')}
            </p>
            <Button look="quiet" icon="cross" testid={`teach-stop-${name}`} onClick={props.onStopPointing}>
              {t('teach_form_stop_pointing')}
            </Button>
          </>
        ) : (
          <>
            <Button look="quiet" icon="pen" testid={`teach-point-${name}`} onClick={props.onPoint}>
              {t('teach_form_point')}
            </Button>
            {chosen && (
              <Button look="quiet" icon="search" onClick={() => props.onShow(chosen)}>
                {t('teach_form_show')}
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  )
}
