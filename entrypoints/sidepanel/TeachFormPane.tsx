import { useEffect, useState } from 'preact/hooks'
import { FormTeachScreen } from '../../components/teach/FormTeachScreen.tsx'
import type { TaughtField } from '../../components/teach/taughtField.ts'
import { nextOfKind, sampleFields, saveFormMap } from '../../flows/teachForm.ts'
import { draftOf, mapOfDraft, titlesOf } from '../../laas/forms/teach.ts'
import type { Database } from '../../storage/database.ts'
import type { StoredDocument } from '../../storage/types.ts'
import { askPoint, showControl, stopPointing } from '../shared/askTab.ts'
import { useLive } from '../shared/useLive.ts'
import type { TaughtForm } from './formIn.ts'

interface TeachFormPaneProps extends Pick<TaughtForm, 'view' | 'taken'> {
  db: Database
  tab: number
  onDone: () => void
}

/** Teaching the form in the tab; what is kept holds from the next look at the page on. */
export function TeachFormPane({ db, tab, view, taken, onDone }: TeachFormPaneProps) {
  const [draft, setDraft] = useState(() => draftOf(view, taken))
  const [pointing, setPointing] = useState<TaughtField | null>(null)
  const [busy, setBusy] = useState(false)
  const before = taken?.map ?? null
  const next = useLive<StoredDocument | null>(
    () => nextOfKind(db, draft.kind, before),
    [draft.kind, before?.id],
    null,
  )
  const { map, problems } = mapOfDraft(view, draft, before)
  useEffect(() => () => void stopPointing(tab).catch(() => {}), [tab])

  const point = async (wanted: TaughtField) => {
    setPointing(wanted)
    try {
      const key = await askPoint(tab)
      if (key !== null && view.fields.some(field => field.key === key))
        setDraft(draft => ({ ...draft, [wanted.of]: { ...draft[wanted.of], [wanted.field]: key } }))
    } finally {
      setPointing(current => (current === wanted ? null : current))
    }
  }
  const save = async () => {
    setBusy(true)
    try {
      await saveFormMap(db, map)
      onDone()
    } finally {
      setBusy(false)
    }
  }
  return (
    <FormTeachScreen
      draft={draft}
      titles={titlesOf(view)}
      controls={view.fields}
      fields={sampleFields(draft.kind, next)}
      shownOf={next ? next.number || next.party : ''}
      problems={problems}
      pointing={pointing}
      busy={busy}
      onKind={kind => setDraft(draftOf(view, taken, kind))}
      onDraft={setDraft}
      onPoint={field => void point(field).catch(() => {})}
      onStopPointing={() => void stopPointing(tab)}
      onShow={key => void showControl(tab, key)}
      onSave={() => void save()}
      onCancel={onDone}
    />
  )
}
