import type { Listed } from './found.ts'
import { candidates } from './stepCandidates.ts'
import type { Step } from './view.types.ts'

/** The grid is there and ends before the step's line. */
export function lacksLine(all: Listed[], step: Step): boolean {
  const { line } = step
  if (line === null || line === 0) return false
  return candidates(all, step).length === 0 && candidates(all, { ...step, line: line - 1 }).length === 1
}

/** The line before was taken into the page as a text: it cannot be read back, and must not be filled again. */
export function isTaken(all: Listed[], step: Step): boolean {
  const { line, tries } = step
  if (!line || tries === 0) return false
  const at = (place: number) => candidates(all, { ...step, line: place }).length
  return at(line) === 1 && at(line - 1) === 0
}
