/** How a page marks a row without a word: by elements, and by the value of a property in its style sheets. */
type Mark = [selectors: string, property: 'textDecoration' | 'color', value: RegExp]

export const struckThrough: Mark = [
  's,strike,del,[class*=line-through],[style*=line-through i]',
  'textDecoration',
  /line-th/,
]

export const inRed: Mark = [
  '.text-danger,font[color=red i],font[color="#ff0000" i],[style*="color:red" i],[style*="color: red" i],[style*="#ff0000" i]',
  'color',
  /^(red|#f00|#ff0000|rgb\(255, 0, 0\))$/i,
]

/**
 * Rows of which at least half of the cells are marked so (`whole`), or fewer (`partly`). They are found from the
 * marked elements upwards: most pages have none.
 */
export function markedRows(
  documents: Document[],
  rowElements: (Element | null)[],
  [selectors, property, value]: Mark,
): { whole: number[]; partly: number[] } {
  const found = new Set<Element>()
  const near = new Set<Element>()
  for (const document of documents)
    for (const selector of [selectors, ...rulesOf(document, property, value)])
      for (const element of document.querySelectorAll(selector)) found.add(element)
  for (const element of found)
    for (let each: Element | null = element; each; each = each.parentElement) near.add(each)
  const whole: number[] = []
  const partly: number[] = []
  if (found.size)
    rowElements.forEach((row, index) => {
      let over = row
      while (over && !found.has(over)) over = over.parentElement
      if (!row || !(over || near.has(row))) return
      const cells = (row.firstElementChild ? [...row.children] : [row]).filter(textOf)
      const marked = cells.filter(
        cell =>
          over ||
          (near.has(cell) &&
            [cell, ...cell.querySelectorAll('*')].some(
              each => found.has(each) && textOf(each) === textOf(cell),
            )),
      )
      if (marked.length * 2 >= cells.length) whole.push(index)
      else partly.push(index)
    })
  return { whole, partly }
}

/** The selectors of the style sheets that may be read. */
function rulesOf(document: Document, property: Mark[1], value: RegExp): string[] {
  const selectors: string[] = []
  for (const sheet of document.styleSheets)
    try {
      for (const { style, selectorText } of sheet.cssRules as unknown as CSSStyleRule[])
        if (value.test(style?.[property]) && document.querySelector(selectorText))
          selectors.push(selectorText)
    } catch {
      // Of another origin, or not to be looked for.
    }
  return selectors
}

const textOf = (element: Element) => element.textContent?.trim()
