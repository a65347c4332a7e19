const day = 86_400_000

/** The dates that a clerk most often writes for this one: the days beside it, swapped day and month or digits, B.E. for C.E. */
export function dateVariants(iso: string): string[] {
  const [year, month, date] = iso.split('-')
  if (year === undefined || month === undefined || date === undefined || date.length !== 2) return []
  const time = Date.parse(`${iso}T00:00:00Z`)
  const found = [
    `${year}-${date}-${month}`,
    `${year}-${month}-${date[1]}${date[0]}`,
    `${Number(year) + 543}-${month}-${date}`,
    `${Number(year) - 543}-${month}-${date}`,
  ]
  if (!Number.isNaN(time))
    for (const days of [-1, 1]) found.push(new Date(time + days * day).toISOString().slice(0, 10))
  return found.filter(variant => variant !== iso)
}
