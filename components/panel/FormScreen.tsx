import { useState } from 'preact/hooks'
import type { Field, FieldValue } from '../../laas/documents/fields.ts'
import type { Problem } from '../../laas/documents/problem.ts'
import { ProblemList } from '../design/ProblemList.tsx'
import { useTranslate } from '../i18n.ts'
import { TeachButton, type TeachOffer } from '../teach/TeachButton.tsx'
import { TeachFormButton, type TeachFormOffer } from '../teach/TeachFormButton.tsx'
import { EntryNotice, type EntryShown } from './EntryNotice.tsx'
import { Filling } from './Filling.tsx'
import { FormHead } from './FormHead.tsx'
import type { FormPhase, FormShown, TodoItem } from './form.ts'
import type { Settled } from './hurdle.ts'
import { Outcome } from './Outcome.tsx'
import './panel.css'
import { TodoList } from './TodoList.tsx'

export interface FormScreenProps {
  form: FormShown
  /** Why nothing may be filled here at all (`stop`), or what to mind (`flag`): year, office, unknown controls. */
  guard: readonly Problem[]
  /** In keying order, the first of them; what the search found while there is one. */
  todo: readonly TodoItem[]
  /** How many there are in all. */
  total: number
  phase: FormPhase
  onSearch: (text: string) => void
  /** The list wants more than it was given. */
  onMore?: (() => void) | undefined
  onSelect?: ((id: string) => void) | undefined
  onFill: (id: string) => void
  onStop: (id: string) => void
  onSkip: (id: string, reason: string) => void
  onMarkSaved: (id: string, newNumber: string) => void
  /** Looks at the form in view again, without touching it. */
  onReadAgain?: (() => void) | undefined
  /** The person says what stood before a fill; the fill then goes on. */
  onSettle?: ((id: string, settled: Settled) => void) | undefined
  /** The person says which of two reports is right. */
  onChoose?: ((id: string, field: Field, value: FieldValue) => void) | undefined
  /** The office on the page is the one whose documents these are. */
  onOffice?: (() => void) | undefined
  /** The form shows an entry that a list has shown already. */
  entry?: EntryShown | null
  onUseEntry?: (() => Promise<unknown>) | undefined
  /** The person may say anew which value goes where. */
  teach?: TeachFormOffer | undefined
  /** The page may be a list under the form's name: its columns can be taught. */
  teachList?: TeachOffer | undefined
}

export function FormScreen(props: FormScreenProps) {
  const { phase, guard } = props
  const t = useTranslate()
  // Here and not in the list, which is away while a form is filled and comes back as it was left.
  const [search, setSearch] = useState('')
  const [selected, setSelected] = useState<string | null>(null)
  const isStop = (problem: Problem) => problem.weight === 'stop'
  const barred = guard.some(isStop)
  const next = props.todo.find(item => item.id === selected) ?? props.todo[0]
  const settle = (id: string) => (settled: Settled) => props.onSettle?.(id, settled)
  return (
    <main class="panel stack">
      <FormHead
        form={props.form}
        barred={barred || (next?.bars ?? []).some(isStop)}
        onOffice={props.onOffice}
      />
      <ProblemList problems={guard} />
      {['choose', 'saved'].includes(phase.name) && props.entry && props.onUseEntry && (
        <EntryNotice entry={props.entry} onUse={props.onUseEntry} />
      )}
      {phase.name === 'filling' && (
        <Filling
          document={phase.document}
          steps={phase.steps}
          onStop={() => props.onStop(phase.document.id)}
        />
      )}
      {phase.name !== 'filling' && phase.name !== 'choose' && (
        <Outcome
          phase={phase}
          onAgain={() => {
            // What stops the fill is shown on the selected one.
            setSelected(phase.document.id)
            props.onFill(phase.document.id)
          }}
          onMarkSaved={newNumber => props.onMarkSaved(phase.document.id, newNumber)}
          onSettle={settle(phase.document.id)}
          onReadAgain={props.onReadAgain}
        />
      )}
      {phase.name !== 'filling' && (
        <TodoList
          title={phase.name === 'saved' ? t('todo_next') : t('todo_title')}
          todo={props.todo}
          total={props.total}
          barred={barred}
          quiet={
            phase.name === 'filled' ||
            phase.name === 'asked' ||
            (phase.name === 'stopped' && (phase.hurdles ?? []).length > 0)
          }
          search={search}
          onChoose={(id, field, value) => props.onChoose?.(id, field, value)}
          onSearch={text => {
            setSearch(text)
            props.onSearch(text)
          }}
          selected={selected}
          onSelect={id => {
            setSelected(id)
            props.onSelect?.(id)
          }}
          onMore={props.onMore}
          onFill={props.onFill}
          onSkip={props.onSkip}
          onSettle={(id, settled) => settle(id)(settled)}
        />
      )}
      {props.teach && phase.name !== 'filling' && <TeachFormButton {...props.teach} />}
      {props.teachList && phase.name !== 'filling' && <TeachButton {...props.teachList} />}
    </main>
  )
}
