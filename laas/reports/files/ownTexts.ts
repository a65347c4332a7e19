/** Texts kept for being met again: most cells of a report say what others say. */
const most = 100_000

/**
 * Gives each text as one of its own: a piece of a long text else keeps all of that text in memory, and the same
 * words in 40,000 rows are kept 40,000 times.
 */
export function ownTexts(): (text: string) => string {
  const known = new Map<string, string>()
  return text => {
    if (text.length < 2) return text
    const before = known.get(text)
    if (before !== undefined) return before
    // Engines copy short pieces anyway; there is no plain way to ask for it.
    const own: string = text.length < 13 ? text : JSON.parse(JSON.stringify(text))
    if (known.size < most) known.set(own, own)
    return own
  }
}
