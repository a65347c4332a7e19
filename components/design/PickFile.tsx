import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { Button } from './Button.tsx'

interface PickFileProps {
  children: ComponentChildren
  /** Said of the field itself, which nobody sees. */
  label: string
  testid: string
  disabled?: boolean
  onPick: (file: File) => void
}

/** A button that lets the person choose one file. */
export function PickFile({ children, label, testid, disabled, onPick }: PickFileProps) {
  const file = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button icon="upload" onClick={() => file.current?.click()} disabled={disabled ?? false}>
        {children}
      </Button>
      <input
        ref={file}
        class="unseen"
        type="file"
        tabIndex={-1}
        aria-label={label}
        data-testid={testid}
        onChange={event => {
          const chosen = event.currentTarget.files?.[0]
          if (chosen) onPick(chosen)
          // The same file may be chosen again after a mishap: without this no change would be told.
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}
