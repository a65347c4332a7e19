/** What draws a line through its text. */
export const struckThrough = 's,strike,del,[class*=line-through],[style*=line-through i]'

/** What is written in red by itself. */
export const inRed =
  '.text-danger,font[color=red i],font[color="#ff0000" i],[style*="color:red" i],[style*="#ff0000" i]'

/**
 * Shows each row that is marked so, and whether at least half of its text is. They are found from the marked
 * elements upwards: most pages have none.
 */
export function markedRows(
  documents: Document[],
  rowElements: (Element | null)[],
  selectors: string[],
  show: (row: number, isWhole: boolean) => void,
): void {
  const found = new Set<Element>()
  const sizes = new Map<Element, number>()
  for (const document of documents)
    for (const selector of selectors)
      for (const element of document.querySelectorAll(selector)) found.add(element)
  for (const element of found) {
    const size = sizeOf(element)
    for (let each: Element | null = element; each; each = each.parentElement)
      sizes.set(each, (sizes.get(each) ?? 0) + size)
  }
  if (found.size)
    rowElements.forEach((row, index) => {
      let over = row
      while (over && !found.has(over)) over = over.parentElement
      const size = row && sizes.get(row)
      if (over || size) show(index, over !== null || size! * 2 >= sizeOf(row!))
    })
}

/** The selectors of style sheets that draw a line through what they are for. */
export function strikingRules(documents: Document[]): string[] {
  const selectors: string[] = []
  for (const document of documents)
    for (const sheet of document.styleSheets)
      try {
        for (const { style, selectorText } of sheet.cssRules as unknown as CSSStyleRule[])
          if (style?.textDecoration.includes('line-th') && document.querySelector(selectorText))
            selectors.push(selectorText)
      } catch {
        // Of another origin, or not to be looked for.
      }
  return selectors
}

const sizeOf = (element: Element) => element.textContent?.replace(/\s/g, '').length ?? 0
