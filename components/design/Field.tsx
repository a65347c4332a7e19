import type { TargetedInputEvent } from 'preact'
import { useId } from 'preact/hooks'

interface FieldProps {
  label: string
  value: string
  onInput: (value: string) => void
  hint?: string | undefined
  type?: 'text' | 'search'
  testid?: string
  placeholder?: string
  /** The label is read aloud only, where a placeholder and the place already tell. */
  labelUnseen?: boolean
}

export function Field({
  label,
  value,
  onInput,
  hint,
  type = 'text',
  testid,
  placeholder,
  labelUnseen,
}: FieldProps) {
  const id = useId()
  const common = {
    id,
    value,
    placeholder,
    autocomplete: 'off',
    'data-testid': testid,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => onInput(event.currentTarget.value),
  }
  return (
    <div class="field">
      <label class={labelUnseen ? 'unseen' : undefined} for={id}>
        {label}
      </label>
      {type === 'search' ? <input {...common} type="search" /> : <input {...common} type="text" />}
      {hint && (
        <p class="small quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

interface ChoiceFieldProps<Value extends string> {
  label: string
  value: Value
  choices: readonly { value: Value; text: string }[]
  onChange: (value: Value) => void
  testid?: string
}

export function ChoiceField<Value extends string>({
  label,
  value,
  choices,
  onChange,
  testid,
}: ChoiceFieldProps<Value>) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        data-testid={testid}
        onChange={event => onChange(event.currentTarget.value as Value)}
      >
        {choices.map(choice => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  )
}

interface SwitchFieldProps {
  label: string
  hint?: string
  on: boolean
  onChange: (on: boolean) => void
  testid?: string
}

export function SwitchField({ label, hint, on, onChange, testid }: SwitchFieldProps) {
  const id = useId()
  return (
    <div class="switch">
      <input
        id={id}
        type="checkbox"
        checked={on}
        data-testid={testid}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={event => onChange(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{label}</label>
        {hint && (
          <p class="small quiet" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}
