/** `5–9, 12` from ascending numbers; a long list is cut. */
export function spans(numbers: number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  const shown = runs.slice(0, 12).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
  return shown.join(', ') + (runs.length > 12 ? ', …' : '')
}
