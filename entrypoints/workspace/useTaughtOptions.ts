import { useState } from 'preact/hooks'
import type { TaughtOptionsProps } from '../../components/workspace/TaughtOptions.tsx'
import type { Problem } from '../../laas/documents/problem.ts'
import type { Database } from '../../storage/database.ts'
import { OptionFileError, readOptionFile, writeOptionFile } from '../../storage/optionFile.ts'
import { forgetOption, takeOptions } from '../../storage/options.ts'
import type { TaughtOption } from '../../storage/types.ts'
import { saveFile } from '../shared/saveFile.ts'
import { useLive } from '../shared/useLive.ts'

/** What old names mean in the system: listed, forgotten, given to and taken from colleagues. */
export function useTaughtOptions(db: Database): TaughtOptionsProps {
  const options = useLive<TaughtOption[]>(() => db.options.toArray(), [], [])
  const [taken, setTaken] = useState<number | null>(null)
  const [problems, setProblems] = useState<Problem[]>([])
  const load = async (file: File) => {
    setTaken(null)
    setProblems([])
    try {
      setTaken(await takeOptions(db, await readOptionFile(file)))
    } catch (error) {
      const code = error instanceof OptionFileError ? error.code : 'optionsUnreadable'
      setProblems([{ code, values: [], weight: 'stop' }])
    }
  }
  return {
    options,
    onForget: id => void forgetOption(db, id),
    onExport: () => saveFile(writeOptionFile(options), 'laas-reentry-options.json'),
    onImport: file => void load(file),
    taken,
    problems,
  }
}
