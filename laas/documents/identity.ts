import { foldText } from '../thai/fold.ts'
import { foldParty } from '../thai/names.ts'
import type { DocumentContent } from './document.ts'
import { normaliseNumber } from './numbers.ts'

/**
 * A key that is the same whichever viewer, page or file showed the document. It never holds a position:
 * true twins share one key, and whoever stores them counts how often it occurs.
 *
 * With a number: kind, number, book, date, amount. Without: kind, date, amount, party, description.
 * `1|` names this way of making it; another way must get another.
 */
export function identityOf(content: DocumentContent): string {
  const { kind, date, amount } = content
  const number = normaliseNumber(content.number)
  const tail = number
    ? [number, normaliseNumber(String(content.fields.bookNumber ?? ''))]
    : ['', foldParty(content.party), foldText(String(content.fields.description ?? ''))]
  return ['1', kind, date ?? '', amount ?? '', ...tail].join('|')
}
