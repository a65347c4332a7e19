import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeOffice } from '../data/office.ts'
import type { PracticeState } from '../data/types.ts'

/** The state of the file, or a new office where there is none. */
export function loadState(file: string | undefined): PracticeState {
  if (!file || !existsSync(file)) return makeOffice()
  const state = JSON.parse(readFileSync(file, 'utf8')) as PracticeState
  if (state.version !== 1)
    throw new Error(`practice state of another version in ${file}: remove the file to begin anew`)
  return state
}

/** Written beside and renamed: a crash leaves the old state or the new one, never half of it. */
export function saveState(file: string | undefined, state: PracticeState): void {
  if (!file) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, JSON.stringify(state, null, 1))
  renameSync(`${file}.new`, file)
}
