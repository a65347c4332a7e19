import type { TodoItem } from '../../components/panel/form.ts'
import { isFromPaper } from '../../storage/storedDocument.ts'
import type { StoredDocument } from '../../storage/types.ts'

/** A document as the screens show it. */
export function shownDocument(document: StoredDocument): TodoItem {
  const { id, kind, number, date, amount, party, fields } = document
  const description = [fields.revenueType, fields.expenseType, fields.description].find(Boolean)
  const paper = isFromPaper(document)
  return { id, kind, number, date, amount, party, paper, description: String(description ?? '') }
}
