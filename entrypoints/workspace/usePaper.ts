import { useState } from 'preact/hooks'
import type { PaperProps } from '../../components/workspace/PaperDesk.tsx'
import { removePaper, typePaper } from '../../flows/paper.ts'
import { typedOf } from '../../laas/documents/paper/readPaper.ts'
import type { Database } from '../../storage/database.ts'
import { defaultSettings, readSettings } from '../../storage/settings.ts'
import { useLive } from '../shared/useLive.ts'

/** Typing documents from paper, changing and removing what was typed. */
export function usePaper(db: Database): PaperProps {
  const [changing, setChanging] = useState<PaperProps['changing']>(null)
  const { gaps } = useLive(() => readSettings(db), [], defaultSettings)
  const change = async (id: string | null) => {
    const document = id === null ? null : await db.documents.get(id)
    setChanging(document ? { id: document.id, typed: typedOf(document) } : null)
  }
  return {
    gaps,
    changing,
    onStore: async (typed, id, like) => {
      const answer = await typePaper(db, typed, { id, like })
      if (answer.is === 'wrong') throw new Error('a paper that cannot be read was to be stored')
      return answer.is === 'stored' ? { is: 'stored' } : answer
    },
    onChange: id => void change(id),
    onRemove: id => void removePaper(db, id),
  }
}
