import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './Icon.tsx'

interface ButtonProps {
  children: ComponentChildren
  onClick: () => void
  look?: 'main' | 'plain' | 'quiet' | 'danger'
  icon?: IconName
  testid?: string
  disabled?: boolean
  wide?: boolean
  /** Said instead of the text where the text alone does not tell which one it acts on. */
  label?: string | undefined
  pressed?: boolean
}

export function Button({
  children,
  onClick,
  look = 'plain',
  icon,
  testid,
  disabled,
  wide,
  label,
  pressed,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${look}${wide ? ' button-wide' : ''}`}
      data-testid={testid}
      disabled={disabled}
      aria-label={label}
      aria-pressed={pressed}
      onClick={event => {
        // Where a button stands on something that can itself be clicked, the button alone is meant.
        event.stopPropagation()
        onClick()
      }}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  )
}
