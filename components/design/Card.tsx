import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface CardProps {
  title?: string | undefined
  /** Stands at the right of the title. */
  aside?: ComponentChildren
  children: ComponentChildren
  testid?: string
}

/** A section with its heading; a section without one is only a frame. */
export function Card({ title, aside, children, testid }: CardProps) {
  const id = useId()
  return (
    <section class="card stack" aria-labelledby={title ? id : undefined} data-testid={testid}>
      {title && (
        <div class="spread">
          <h2 id={id}>{title}</h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  )
}
