import { tidyText } from '../thai/tidy.ts'

/** A label without the marks around it; '' for what is no label at all (`*`, `:`, `/`, a line's number). */
export function labelClean(text: string): string {
  const bare = tidyText(text.replace(/[*＊:：]/g, ' '))
  return /[\p{L}]/u.test(bare) && bare.length <= 120 ? bare : ''
}
