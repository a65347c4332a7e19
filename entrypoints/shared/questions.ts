import type { Question } from '../../components/panel/Questions.tsx'
import { matchKindInSteps } from '../../flows/match.ts'
import type { Kind } from '../../laas/documents/kinds.ts'
import type { Database } from '../../storage/database.ts'
import { decide } from '../../storage/links.ts'
import type { Link } from '../../storage/types.ts'

/** Questions a face shows at once; the next come as these are answered. */
const most = 20

/** What the rules could not be certain of, likeliest first. `kind` null: of every kind. */
export async function questionsOf(db: Database, kind: Kind | null): Promise<Question[]> {
  const asked = await db.links.where('decision').equals('asked').toArray()
  asked.sort((a, b) => a.rank - b.rank || b.score - a.score)
  const found = await Promise.all(asked.slice(0, most * 5).map(link => questionOf(db, link)))
  const wanted = found.filter(question => question !== null && (kind === null || question.kind === kind))
  return wanted.flatMap(question => (question ? [question.question] : [])).slice(0, most)
}

async function questionOf(db: Database, link: Link): Promise<{ kind: Kind; question: Question } | null> {
  const [old, seen] = await Promise.all([
    db.documents.get(link.documentId),
    db.sightings.get(link.sightingId),
  ])
  if (!old || !seen) return null
  const { documentId, sightingId, score, reasons, differs } = link
  return { kind: old.kind, question: { documentId, sightingId, old, seen, score, reasons, differs } }
}

/** Stores what a person says, and lets the rules go by it. */
export async function answerQuestion(
  db: Database,
  documentId: string,
  sightingId: string,
  decision: 'linked' | 'rejected',
): Promise<void> {
  await decide(db, documentId, sightingId, decision)
  const document = await db.documents.get(documentId)
  if (document) await matchKindInSteps(db, document.kind)
}
