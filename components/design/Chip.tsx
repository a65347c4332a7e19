import type { ComponentChildren } from 'preact'
import { useTranslate } from '../i18n.ts'
import { Icon, type IconName } from './Icon.tsx'
import { type ShownState, stateLooks, type Tone } from './states.ts'

export function Chip({ tone, icon, children }: { tone: Tone; icon: IconName; children: ComponentChildren }) {
  return (
    <span class={`chip tone-${tone}`}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  )
}

export function StateChip({ state }: { state: ShownState }) {
  const t = useTranslate()
  return <Chip {...stateLooks[state]}>{t(`state_${state}`)}</Chip>
}
