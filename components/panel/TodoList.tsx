import { useEffect, useRef } from 'preact/hooks'
import type { Field as FieldName, FieldValue } from '../../laas/documents/fields.ts'
import { Button } from '../design/Button.tsx'
import { Field } from '../design/Field.tsx'
import { ProblemList } from '../design/ProblemList.tsx'
import { count } from '../format.ts'
import { counted, useTranslate } from '../i18n.ts'
import { Contradictions } from './Contradictions.tsx'
import { DocumentFacts } from './DocumentFacts.tsx'
import type { TodoItem } from './form.ts'
import { Hurdles } from './Hurdles.tsx'
import type { Settled } from './hurdle.ts'
import { Skip } from './Skip.tsx'
import './todo.css'

interface TodoListProps {
  title: string
  todo: readonly TodoItem[]
  total: number
  /** Nothing may be filled on this page. */
  barred: boolean
  /** Another document waits to be saved first: the buttons step back. */
  quiet: boolean
  onChoose: (id: string, field: FieldName, value: FieldValue) => void
  search: string
  onSearch: (text: string) => void
  selected: string | null
  onSelect: (id: string) => void
  onMore: (() => void) | undefined
  onFill: (id: string) => void
  onSkip: (id: string, reason: string) => void
  onSettle: (id: string, settled: Settled) => void
}

/** The selected document stands first and large; until a person selects, it is the next in keying order. */
export function TodoList(props: TodoListProps) {
  const { todo, search } = props
  const t = useTranslate()
  const selected = todo.find(item => item.id === props.selected) ?? todo[0]
  const card = useRef<HTMLDivElement>(null)
  const chosen = useRef(false)
  const choose = (id: string) => {
    chosen.current = true
    props.onSelect(id)
  }
  // The button that was pressed is gone with its place in the list: the keyboard goes on at the card.
  useEffect(() => {
    if (chosen.current) card.current?.querySelector('button')?.focus()
    chosen.current = false
  }, [selected?.id])
  return (
    <section class="stack" data-testid="todo-list" aria-label={props.title}>
      <div class="spread">
        <h2>{props.title}</h2>
        <span class="quiet small number">{counted(t, 'documents_count', props.total)}</span>
      </div>
      <Field
        label={t('todo_search')}
        labelUnseen
        type="search"
        placeholder={t('todo_search')}
        value={search}
        onInput={props.onSearch}
        testid="todo-search"
      />
      {selected ? (
        <div
          ref={card}
          class="card stack todo-selected"
          data-testid="todo-item"
          data-document={selected.id}
          data-selected
        >
          <DocumentFacts document={selected} large />
          <ProblemList problems={problemsOf(selected)} />
          <Contradictions
            contradictions={selected.contradictions ?? []}
            onChoose={(field, value) => props.onChoose(selected.id, field, value)}
          />
          <Hurdles
            document={selected.id}
            hurdles={selected.hurdles ?? []}
            onSettle={settled => props.onSettle(selected.id, settled)}
          />
          <Button
            look={props.quiet || selected.hurdles?.length || selected.bars?.length ? 'plain' : 'main'}
            icon="pen"
            testid="fill"
            disabled={props.barred}
            label={`${t('fill')} ${selected.number || selected.party}`}
            onClick={() => props.onFill(selected.id)}
            wide
          >
            {t('fill')}
          </Button>
          <Skip key={selected.id} onSkip={reason => props.onSkip(selected.id, reason)} />
        </div>
      ) : (
        <p class="quiet">{search ? t('todo_none_found') : t('todo_none')}</p>
      )}
      <ul class="todo-rest">
        {todo
          .filter(item => item !== selected)
          .map(item => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the button within takes the keyboard
            <li key={item.id} data-testid="todo-item" data-document={item.id} onClick={() => choose(item.id)}>
              <button type="button" class="todo-choose">
                <DocumentFacts document={item} />
              </button>
              <Button
                look="quiet"
                testid="fill"
                disabled={props.barred}
                label={`${t('fill_short')} ${item.number || item.party}`}
                onClick={() => {
                  // What stops the fill is shown on the selected one.
                  props.onSelect(item.id)
                  props.onFill(item.id)
                }}
              >
                {t('fill_short')}
              </Button>
            </li>
          ))}
      </ul>
      {props.total > todo.length && props.onMore && (
        <Button onClick={props.onMore} testid="todo-more" wide>
          {t('show_more', count(props.total - todo.length))}
        </Button>
      )}
    </section>
  )
}

/** What the page shows against it at once, and what stood against its fill: each once. */
function problemsOf({ bars = [], problems = [] }: TodoItem) {
  return [...bars.filter(bar => !problems.some(({ code }) => code === bar.code)), ...problems]
}
