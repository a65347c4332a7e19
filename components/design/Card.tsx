import type { ComponentChildren } from 'preact'

interface CardProps {
  title?: string | undefined
  /** The card names what the whole screen is about. */
  main?: boolean
  /** Stands at the right of the title. */
  aside?: ComponentChildren
  children: ComponentChildren
}

/** A frame with its heading. */
export function Card({ title, main = false, aside, children }: CardProps) {
  return (
    <section class="card stack">
      {title && (
        <div class="spread">
          {main ? <h1>{title}</h1> : <h2>{title}</h2>}
          {aside}
        </div>
      )}
      {children}
    </section>
  )
}
