import { AskFirst } from './AskFirst.tsx'
import { AskOption } from './AskOption.tsx'
import { AskReplace } from './AskReplace.tsx'
import { AskSaved } from './AskSaved.tsx'
import type { Hurdle, LikeHurdle, Settled } from './hurdle.ts'
import { QuestionCard } from './Questions.tsx'
import './hurdles.css'

interface HurdlesProps {
  document: string
  hurdles: readonly Hurdle[]
  onSettle: (settled: Settled) => void
}

/** What the person can settle before the fill goes on, one after the other. */
export function Hurdles({ document, hurdles, onSettle }: HurdlesProps) {
  return (
    <>
      {hurdles.map(hurdle => {
        const key = `${document} ${hurdle.is}`
        if (hurdle.is === 'like')
          return <AskLike key={key} document={document} hurdle={hurdle} onSettle={onSettle} />
        if (hurdle.is === 'option')
          return <AskOption key={`${key} ${hurdle.field}`} hurdle={hurdle} onSettle={onSettle} />
        if (hurdle.is === 'replace') return <AskReplace key={key} hurdle={hurdle} onSettle={onSettle} />
        if (hurdle.is === 'first')
          return <AskFirst key={`${key} ${hurdle.kind}`} hurdle={hurdle} onSettle={onSettle} />
        return <AskSaved key={key} onSettle={onSettle} />
      })}
    </>
  )
}

function AskLike({
  document,
  hurdle,
  onSettle,
}: {
  document: string
  hurdle: LikeHurdle
  onSettle: HurdlesProps['onSettle']
}) {
  const { sightingId } = hurdle
  return (
    <QuestionCard
      question={{ documentId: document, ...hurdle }}
      onConfirm={() => onSettle({ is: 'like', sightingId, same: true })}
      onReject={() => onSettle({ is: 'like', sightingId, same: false })}
    />
  )
}
