import type { Grid } from '../../laas/reports/reading.ts'
import type { FileAnswer, HtmlAnswer } from '../../messages/files.ts'

/** Lets the page that started this worker parse HTML: workers have no parser. */
export function askPage() {
  const waiting = new Map<number, (answer: HtmlAnswer) => void>()
  const readHtml = (text: string, file: number, signal: AbortSignal) =>
    new Promise<Grid | null>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason))
      waiting.set(file, ({ grid }) => resolve(grid))
      postMessage({ type: 'html', file, text } satisfies FileAnswer)
    })
  const hear = (answer: HtmlAnswer) => {
    waiting.get(answer.file)?.(answer)
    waiting.delete(answer.file)
  }
  return { readHtml, hear }
}
