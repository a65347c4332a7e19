import { useState } from 'preact/hooks'
import { fileSize, moment } from '../../components/format.ts'
import { languageOf, type Translate, useTranslate } from '../../components/i18n.ts'
import { valueText } from '../../components/workspace/adviceText.ts'
import type { DocumentDetailProps } from '../../components/workspace/DocumentDetail.tsx'
import { type Inspection, inspect } from '../../flows/inspect.ts'
import { matchKindInSteps } from '../../flows/match.ts'
import type { Field, FieldValue } from '../../laas/documents/fields.ts'
import { chooseValue } from '../../storage/choices.ts'
import type { Database } from '../../storage/database.ts'
import { undecide } from '../../storage/links.ts'
import { isFromPaper } from '../../storage/storedDocument.ts'
import { answerQuestion } from '../shared/questions.ts'
import { useContradictions } from '../shared/useContradictions.ts'
import { useLive } from '../shared/useLive.ts'
import { wordsOf } from './logWords.ts'

/** The document that is open in the workspace, with everything known of it. */
export function useDetail(db: Database): { open: (id: string) => void; detail: DocumentDetailProps | null } {
  const t = useTranslate()
  const [id, setId] = useState<string | null>(null)
  const found = useLive<Inspection | null>(() => (id ? inspect(db, id) : Promise.resolve(null)), [id], null)
  const contradictions = useContradictions(db, found ? [found.document] : [])
  const onDecide = async (sightingId: string, decision: 'linked' | 'rejected' | 'undone') => {
    if (!found) return
    const { document } = found
    if (decision !== 'undone') return answerQuestion(db, document.id, sightingId, decision)
    await undecide(db, document.id, sightingId)
    await matchKindInSteps(db, document.kind)
  }
  const detail =
    found && found.document.id === id
      ? {
          ...shown(t, found),
          contradictions: contradictions.get(found.document.id) ?? [],
          onChoose: (field: Field, value: FieldValue) =>
            void chooseValue(db, found.document.id, field, value),
          onDecide: (sighting: string, decision: 'linked' | 'rejected' | 'undone') =>
            void onDecide(sighting, decision),
          onOpen: setId,
          onClose: () => setId(null),
        }
      : null
  return { open: setId, detail }
}

function shown(t: Translate, found: Inspection): Omit<DocumentDetailProps, 'onDecide' | 'onClose'> {
  const { document, advice, seen, lookedFor, evidence, log } = found
  const language = languageOf(t)
  const texts = (fields: object) =>
    (Object.entries(fields) as [Field, string | number][]).map(([field, value]) => ({
      name: t(`field_${field}`),
      text: valueText(t, field, value),
    }))
  return {
    document: {
      ...document,
      paper: isFromPaper(document),
      fields: texts(document.fields),
      lines: document.lines.map(line =>
        texts({ ...line.fields, ...(line.amount !== null && { amount: line.amount }) })
          .map(({ name, text }) => `${name} ${text}`)
          .join(' · '),
      ),
    },
    advice,
    payment: found.payment,
    lookedFor,
    seen: seen.map(({ link, sighting, compared }) => ({
      id: sighting.id,
      number: sighting.number,
      decision: link.decision,
      by: link.by,
      score: link.score,
      reasons: link.reasons,
      compared,
    })),
    evidence: evidence.map(({ title, page, at, cells, file }) => ({
      title,
      where: file
        ? t(
            'detail_file',
            [file.name, file.sheet].filter(Boolean).join(' · '),
            fileSize(file.size),
            moment(file.modified, language),
            moment(at, language),
            file.hash.slice(0, 16),
          )
        : page === null
          ? t('detail_taken', moment(at, language))
          : t('detail_page', String(page), moment(at, language)),
      cells,
    })),
    log: log.map(entry => ({ at: entry.at, ...wordsOf(t, entry) })),
  }
}
