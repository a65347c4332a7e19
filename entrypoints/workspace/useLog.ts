import { useState } from 'preact/hooks'
import { type Translate, useTranslate } from '../../components/i18n.ts'
import type { LogProps, LogEntry as Shown } from '../../components/workspace/Log.tsx'
import { matchKindInSteps } from '../../flows/match.ts'
import type { Field } from '../../laas/documents/fields.ts'
import { unchooseValue } from '../../storage/choices.ts'
import { damagedReports, withdrawDamaged } from '../../storage/damaged.ts'
import type { Database } from '../../storage/database.ts'
import { changeDocument, idsIn } from '../../storage/documents.ts'
import { undecide } from '../../storage/links.ts'
import type { LogEntry } from '../../storage/types.ts'
import { useLive } from '../shared/useLive.ts'
import { wordsOf } from './logWords.ts'

const step = 100

/** The log, latest first; a person's decisions, skips among them, can be taken back from there. */
export function useLog(db: Database): LogProps {
  const t = useTranslate()
  const [shown, setShown] = useState(step)
  const log = useLive(
    async () => {
      const entries = await db.log.reverse().limit(shown).toArray()
      const decided = new Set([
        ...(await choicesAmong(db, entries)),
        ...(await db.links.where('by').equals('person').primaryKeys()),
        ...(await damagedReports(db)).map(({ id }) => id),
        ...(await idsIn(db, 'skipped')),
      ])
      return { entries, total: await db.log.count(), decided }
    },
    [shown],
    { entries: [], total: 0, decided: new Set<string>() },
  )
  const undo = async (id: string) => {
    const entry = await db.log.get(Number(id))
    if (entry?.what === 'damaged' && entry.capture) {
      return withdrawDamaged(db, entry.capture)
    }
    if (!entry?.document) return
    if (entry.what === 'chosen') {
      return unchooseValue(db, entry.document, entry.why.split('=')[0] as Field)
    }
    if (entry.what === 'skipped') {
      await changeDocument(db, entry.document, { state: 'todo', reason: '' }, 'unskipped')
    } else if (entry.sighting) {
      await undecide(db, entry.document, entry.sighting)
    }
    const document = await db.documents.get(entry.document)
    if (document) await matchKindInSteps(db, document.kind)
  }
  return {
    entries: log.entries.map(entry => toShown(t, entry, log.decided)),
    total: log.total,
    onUndo: id => void undo(id),
    onMore: () => setShown(shown + step),
  }
}

/** Choices between sources that these entries tell of and that still stand. */
async function choicesAmong(db: Database, entries: LogEntry[]): Promise<string[]> {
  const ids = entries.flatMap(({ what, document }) => (what === 'chosen' && document ? [document] : []))
  const documents = await db.documents.bulkGet([...new Set(ids)])
  return documents.flatMap(document =>
    (document?.chosen ?? []).map(({ field, value }) => `${document!.id} ${field}=${value}`),
  )
}

function toShown(t: Translate, entry: LogEntry, decided: Set<string>): Shown {
  const { id, at, what, document, sighting } = entry
  const undoable =
    what === 'skipped'
      ? decided.has(document ?? '')
      : what === 'damaged'
        ? decided.has(entry.capture ?? '')
        : what === 'chosen'
          ? decided.has(`${document} ${entry.why}`)
          : ['linked', 'rejected'].includes(what) && decided.has(`${document}→${sighting}`)
  return { id: String(id), at, ...wordsOf(t, entry), undoable }
}
