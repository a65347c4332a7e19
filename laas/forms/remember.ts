/** Labels are the same few, asked for thousands of times over. */
const most = 5_000

/** `f`, which must be pure, working each text out once; forgets all where there are too many. */
export function remember(f: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return text => {
    const had = known.get(text)
    if (had !== undefined) return had
    if (known.size >= most) known.clear()
    const made = f(text)
    known.set(text, made)
    return made
  }
}
