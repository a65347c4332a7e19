import type { IsoDate, Satang } from '../../laas/documents/document.ts'
import type { Reason } from '../../laas/matching/types.ts'
import { Button } from '../design/Button.tsx'
import { Card } from '../design/Card.tsx'
import { Icon } from '../design/Icon.tsx'
import { Money } from '../design/Money.tsx'
import { count, shortDate } from '../format.ts'
import { languageOf, useTranslate } from '../i18n.ts'
import './questions.css'
import { Reasons } from './Reasons.tsx'

/** A document, or a sighting, as far as a person needs it to tell one from the other. */
export interface Side {
  number: string
  date: IsoDate | null
  amount: Satang | null
  party: string
}

/** Is this sighting that document? The rules could not be certain. */
export interface Question {
  documentId: string
  sightingId: string
  old: Side
  seen: Side
  score: number
  reasons: readonly Reason[]
  /** Fields in which the two are not equal. */
  differs: readonly string[]
}

export interface QuestionsProps {
  questions: readonly Question[]
  onConfirm: (documentId: string, sightingId: string) => void
  onReject: (documentId: string, sightingId: string) => void
}

export function Questions({ questions, onConfirm, onReject }: QuestionsProps) {
  const t = useTranslate()
  return (
    <div class="stack" data-testid="questions">
      {questions.map(question => (
        <QuestionCard
          key={`${question.documentId} ${question.sightingId}`}
          question={question}
          onConfirm={() => onConfirm(question.documentId, question.sightingId)}
          onReject={() => onReject(question.documentId, question.sightingId)}
        />
      ))}
      {questions.length === 0 && <p class="quiet">{t('questions_none')}</p>}
    </div>
  )
}

interface QuestionCardProps {
  question: Question
  onConfirm: () => void
  onReject: () => void
}

/** One question, with what speaks for and against; the score only where rules gave one. */
export function QuestionCard({ question, onConfirm, onReject }: QuestionCardProps) {
  const t = useTranslate()
  const which = question.old.number || question.old.party
  return (
    <div data-testid="question" data-document={question.documentId}>
      <Card
        title={t('question_title')}
        aside={
          question.reasons.length > 0 && <span class="small quiet">{t('score', count(question.score))}</span>
        }
      >
        <SideBySide question={question} />
        {question.reasons.length > 0 && <Reasons reasons={question.reasons} />}
        <div class="row two">
          <Button
            look="main"
            icon="check"
            testid="link-confirm"
            label={`${t('link_confirm')}: ${which}`}
            onClick={onConfirm}
          >
            {t('link_confirm')}
          </Button>
          <Button
            icon="cross"
            testid="link-reject"
            label={`${t('link_reject')}: ${which}`}
            onClick={onReject}
          >
            {t('link_reject')}
          </Button>
        </div>
      </Card>
    </div>
  )
}

const compared = ['number', 'date', 'amount', 'party'] as const

/** A value that both share stands once, across; two values stand side by side. */
function SideBySide({ question }: { question: Question }) {
  const t = useTranslate()
  const language = languageOf(t)
  const { old, seen } = question
  const shown = (side: Side, field: (typeof compared)[number]) => {
    if (field === 'amount') return <Money satang={side.amount} />
    if (field === 'date') {
      return <span class="number">{side.date === null ? '–' : shortDate(side.date, language)}</span>
    }
    return side[field] || '–'
  }
  return (
    <table class="sides">
      <thead>
        <tr>
          <th scope="col">{t('side_old')}</th>
          <th scope="col">{t('side_seen')}</th>
        </tr>
      </thead>
      {compared.map(field => {
        // A new number is never the old one: that the two differ says nothing.
        const differs = field !== 'number' && question.differs.includes(field)
        return (
          <tbody key={field} class={differs ? 'differs tone-warn' : undefined}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                <span class="sides-field">
                  {t(`field_${field}`)}
                  {differs && <Icon name="unequal" />}
                  {differs && t('not_equal')}
                </span>
              </th>
            </tr>
            <tr>
              {field !== 'number' && old[field] === seen[field] ? (
                <td colSpan={2}>{shown(old, field)}</td>
              ) : (
                <>
                  <td>{shown(old, field)}</td>
                  <td>{shown(seen, field)}</td>
                </>
              )}
            </tr>
          </tbody>
        )
      })}
    </table>
  )
}
