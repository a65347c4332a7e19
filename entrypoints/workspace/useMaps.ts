import { useState } from 'preact/hooks'
import type { TaughtMapShown } from '../../components/workspace/TaughtMapItem.tsx'
import type { TaughtMapsProps } from '../../components/workspace/TaughtMaps.tsx'
import { deleteMap, importMaps, nameOfMap } from '../../flows/teach.ts'
import type { Problem } from '../../laas/documents/problem.ts'
import type { Database } from '../../storage/database.ts'
import { MapFileError, writeMapFile } from '../../storage/mapFile.ts'
import type { TaughtMap } from '../../storage/types.ts'
import { saveFile } from '../shared/saveFile.ts'
import { useLive } from '../shared/useLive.ts'
import { useRereading } from '../shared/useRereading.ts'

/** Taught maps of both sorts: shown, shared, deleted. */
export function useMaps(db: Database): TaughtMapsProps {
  const maps = useLive<TaughtMap[]>(() => db.maps.toArray(), [], [])
  const [imported, setImported] = useState<TaughtMapsProps['imported']>(null)
  const [problems, setProblems] = useState<Problem[]>([])
  const { shown: rereading, reread } = useRereading()

  const take = async (file: File) => {
    setProblems([])
    setImported(null)
    try {
      const stopped = await reread(pace => importMaps(db, file, { ...pace, onKept: setImported }))
      if (stopped) setProblems([stopped])
    } catch (error) {
      const code = error instanceof MapFileError ? error.code : 'mapsUnreadable'
      setProblems([{ code, values: [], weight: 'stop' }])
    }
  }
  const share = (id: string | null) => {
    const chosen = id === null ? maps : maps.filter(map => map.id === id)
    const name = chosen.length === 1 ? nameOfMap(chosen[0]!.map) : new Date().toISOString().slice(0, 10)
    saveFile(writeMapFile(chosen), `laas-reentry-${fileName(name)}.json`)
  }
  return {
    maps: maps.toSorted((a, b) => (a.at < b.at ? 1 : -1)).map(shown),
    imported,
    problems,
    rereading,
    onExport: share,
    onImport: file => void take(file),
    onDelete: id => void deleteMap(db, id),
  }
}

/** No character that a file system takes for its own. */
const fileName = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').slice(0, 60)

function shown({ id, type, at, map }: TaughtMap): TaughtMapShown {
  const fields =
    type === 'report' ? map.columns.map(({ field }) => field) : map.fields.map(({ field }) => field)
  return { id, type, at, title: nameOfMap(map), kind: map.kind!, fields: [...new Set(fields)] }
}
