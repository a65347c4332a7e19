import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './Icon.tsx'

export type NoticeTone = 'info' | 'good' | 'warn' | 'bad'

const icons: Record<NoticeTone, IconName> = { info: 'info', good: 'check', warn: 'alert', bad: 'stop' }

interface NoticeProps {
  tone: NoticeTone
  title?: string | undefined
  children?: ComponentChildren
  testid?: string
  /** Announce it when it appears: for what answers an action, not for what stands on the page. */
  live?: boolean
}

export function Notice({ tone, title, children, testid, live }: NoticeProps) {
  return (
    <div
      class={`notice tone-${tone}`}
      role={live ? (tone === 'bad' ? 'alert' : 'status') : undefined}
      data-testid={testid}
    >
      <Icon name={icons[tone]} />
      <div class="notice-body">
        {title && <p class="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  )
}
