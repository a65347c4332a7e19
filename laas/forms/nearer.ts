import type { Step } from './view.types.ts'

/** Whether a try comes nearer to its date than the one before: turning a calendar's pages is not trying in vain. */
export function isNearer({ left: before }: Step, left: number | undefined): boolean {
  return before !== undefined && left !== undefined && left < before
}
