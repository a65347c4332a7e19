/** Stands between a field's label and the text that the page shows beside the field. */
export const beside = ' ▸ '

/** A page's text and the label of the field that it stands beside, '' where it stands beside none. */
export function partsOf(text: string): { label: string; text: string } {
  const at = text.lastIndexOf(beside)
  return at < 0 ? { label: '', text } : { label: text.slice(0, at), text: text.slice(at + beside.length) }
}
