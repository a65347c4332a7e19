import { useEffect, useState } from 'preact/hooks'
import type { Gap } from '../../laas/documents/gap.ts'
import { staying } from '../../laas/documents/paper/fields.ts'
import { type PaperProblem, readPaper, type Typed } from '../../laas/documents/paper/readPaper.ts'
import { Button } from '../design/Button.tsx'
import { Card } from '../design/Card.tsx'
import { Notice } from '../design/Notice.tsx'
import { count } from '../format.ts'
import { useTranslate } from '../i18n.ts'
import { DocumentFacts } from '../panel/DocumentFacts.tsx'
import type { TodoItem } from '../panel/form.ts'
import { firstLines, PaperForm } from './PaperForm.tsx'

/** What came of storing what was typed. */
export type PaperOutcome =
  | { is: 'stored' }
  /** There are documents like it: is it one of them? */
  | { is: 'like'; documents: readonly TodoItem[] }
  /** It cannot be changed any more. */
  | { is: 'late' }

export interface PaperProps {
  gaps: readonly Gap[]
  /** What is being changed; null where a new one is typed. */
  changing: { id: string; typed: Typed } | null
  onStore: (typed: Typed, id: string | null, like: 'same' | 'other' | null) => Promise<PaperOutcome>
  onChange: (id: string | null) => void
  onRemove: (id: string) => void
}

const blank: Typed = { kind: 'receipt', fields: {}, lines: [] }

/** Typing what stands on paper only, one paper after the other. */
export function PaperDesk({ gaps, changing, onStore, onChange }: PaperProps) {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState(blank)
  const [problems, setProblems] = useState<PaperProblem[]>([])
  const [like, setLike] = useState<readonly TodoItem[]>([])
  const [stored, setStored] = useState(0)
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (changing) setTyped(changing.typed)
    setProblems([])
    setLike([])
  }, [changing?.id])

  const store = async (said: 'same' | 'other' | null) => {
    const read = readPaper(typed, [...gaps])
    setProblems(read.problems)
    if (!read.content) return
    const outcome = await onStore(typed, changing?.id ?? null, said)
    setLike(outcome.is === 'like' ? outcome.documents : [])
    setLate(outcome.is === 'late')
    if (outcome.is !== 'stored') return
    setStored(stored + 1)
    setProblems(read.problems.filter(({ code }) => code === 'outside'))
    setTyped(nextOf(typed))
    if (changing) onChange(null)
  }

  if (!open && !changing)
    return (
      <div>
        <Button icon="pen" testid="paper-open" onClick={() => setOpen(true)}>
          {t('paper_open')}
        </Button>
      </div>
    )
  return (
    <Card title={t(changing ? 'paper_change' : 'paper_open')}>
      <div class="stack">
        <p class="small quiet">{t('paper_hint')}</p>
        <PaperForm
          typed={typed}
          problems={problems}
          kindFixed={changing !== null}
          onTyped={next => {
            setTyped(next)
            setLike([])
          }}
          onStore={() => void store(null)}
        />
        {like.length > 0 && (
          <Notice tone="warn" title={t('paper_like')} testid="paper-like" live>
            {like.map(document => (
              <DocumentFacts key={document.id} document={document} />
            ))}
            <div class="row">
              <Button testid="paper-same" onClick={() => void store('same')}>
                {t('paper_same')}
              </Button>
              <Button testid="paper-other" onClick={() => void store('other')}>
                {t('paper_other')}
              </Button>
            </div>
          </Notice>
        )}
        {late && (
          <Notice tone="bad" title={t('paper_late')} live>
            <p>{t('paper_late_hint')}</p>
          </Notice>
        )}
        {stored > 0 && like.length === 0 && (
          <p role="status" data-testid="paper-stored">
            {t('paper_stored', count(stored))}
          </p>
        )}
        <Button
          look="quiet"
          onClick={() => {
            setOpen(false)
            setTyped(blank)
            onChange(null)
          }}
        >
          {t('back')}
        </Button>
      </div>
    </Card>
  )
}

/** The next paper of the pile: the same kind, and what it most likely has again. */
function nextOf({ kind, fields }: Typed): Typed {
  const kept = Object.fromEntries(staying.flatMap(field => (fields[field] ? [[field, fields[field]]] : [])))
  return { kind, fields: kept, lines: firstLines(kind) }
}

/** Changing or removing one that was typed, while it is still to do. */
export function PaperActions({
  id,
  name,
  paper,
}: {
  id: string
  name: string
  paper: Pick<PaperProps, 'onChange' | 'onRemove'>
}) {
  const t = useTranslate()
  const [sure, setSure] = useState(false)
  return (
    <div class="row">
      <Button
        look="quiet"
        testid="paper-change"
        label={`${t('paper_change')} ${name}`}
        onClick={() => paper.onChange(id)}
      >
        {t('paper_change')}
      </Button>
      <Button
        look="quiet"
        testid="paper-remove"
        label={`${t('remove')} ${name}`}
        onClick={() => (sure ? paper.onRemove(id) : setSure(true))}
      >
        {t(sure ? 'paper_remove_sure' : 'remove')}
      </Button>
    </div>
  )
}
