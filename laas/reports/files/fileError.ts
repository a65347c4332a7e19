import type { Problem } from '../../documents/problem.ts'

/** A file that cannot be read, with the reason as a problem to be said. */
export class FileError extends Error {
  readonly problem: Problem

  constructor(code: string, ...values: string[]) {
    super(`${code}: ${values.join(', ')}`)
    this.problem = { code, values, weight: 'stop' }
  }
}
