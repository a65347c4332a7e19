/** A spreadsheet takes a cell that begins so for a formula, and runs it. */
const formula = /^[=+\-@\t\r\n]/
const plainNumber = /^-?\d{1,15}(?:\.\d+)?$/
/** `1/67`, `12-2567`: what a spreadsheet takes for a date, and writes anew. */
const dateLike = /^\d{1,4}[/-]\d{1,4}(?:[/-]\d{1,4})?$/

/**
 * Rows as a file for spreadsheets: UTF-8 with its mark, which Excel needs for Thai; commas, CRLF. A text that would
 * be run as a formula begins with an apostrophe, a number that would be taken for a date with a tab: both stay text.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map(row => row.map(cellOf).join(',')).join('\r\n')}\r\n`
}

function cellOf(text: string): string {
  const safe =
    formula.test(text) && !plainNumber.test(text) ? `'${text}` : dateLike.test(text) ? `\t${text}` : text
  return /[",\r\n\t']/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
