/** Rows made to text at a time: a long report as one text would take as much memory again. */
const slice = 1_000

/** SHA-256 of the cells as seen, in hex. Only raw cells: what is derived from them may change. */
export async function hashOf(rows: string[][]): Promise<string> {
  const encoder = new TextEncoder()
  // Made of one piece, and so its length must be known: joined from its parts it would stand in memory three times.
  let length = 0
  let scratch = new Uint8Array(0)
  for (const text of piecesOf(rows)) {
    if (scratch.length < text.length * 3) scratch = new Uint8Array(text.length * 3)
    length += encoder.encodeInto(text, scratch).written
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const text of piecesOf(rows)) at += encoder.encodeInto(text, bytes.subarray(at)).written
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

/** The rows as JSON, piece by piece. */
function* piecesOf(rows: string[][]): Generator<string> {
  yield '1['
  for (let from = 0; from < rows.length; from += slice) {
    const text = JSON.stringify(rows.slice(from, from + slice)).slice(1, -1)
    yield from === 0 ? text : `,${text}`
  }
  yield ']'
}
