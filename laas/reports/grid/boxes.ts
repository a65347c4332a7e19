import { cellText, isSilent } from './cellText.ts'

export interface PlacedBox {
  element: Element
  text: string
  left: number
  right: number
  top: number
  height: number
}

interface Place {
  left: number | null
  top: number | null
  width: number | null
  height: number | null
  right: boolean
}

const units: Record<string, number> = { px: 1, pt: 96 / 72, in: 96, cm: 96 / 2.54, mm: 96 / 25.4, '': 1 }
const letter = 7
const line = 15

/**
 * Texts placed one by one on a page, as a Crystal viewer draws them, with their places in pixels. Places come
 * from the element's own style, from the style elements of its document, or from what the browser computed.
 */
export function placedBoxes(page: Element, rules: StyleRules, step: () => void = () => {}): PlacedBox[] {
  const boxes: PlacedBox[] = []
  const walk = (parent: Element, x: number, y: number) => {
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      if (isSilent(child)) continue
      const place = placeOf(child, rules)
      if (place.left === null || place.top === null) {
        walk(child, x, y)
        continue
      }
      step()
      const left = x + place.left
      const top = y + place.top
      if (holdsPlaced(child, rules)) {
        walk(child, left, top)
        continue
      }
      const text = cellText(child)
      if (!text) continue
      const lines = text.split('\n')
      const estimate = Math.max(...lines.map(each => each.length)) * letter
      const width = place.width ?? estimate
      boxes.push({
        element: child,
        text,
        left,
        right: left + width,
        top,
        height: place.height ?? line * lines.length,
      })
    }
  }
  walk(page, 0, 0)
  return boxes
}

/** Declarations by class and by id from the page's own style elements: only those that place things. */
export type StyleRules = Map<string, string>

export function styleRules(document: Document): StyleRules {
  const rules: StyleRules = new Map()
  for (const style of document.querySelectorAll('style')) {
    for (const [, selectors, body] of (style.textContent ?? '').matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      if (!/left|top|width|position/i.test(body!)) continue
      for (const selector of selectors!.split(',')) {
        const name = /([.#][\w-]+)\s*$/.exec(selector)?.[1]
        if (name) rules.set(name, `${rules.get(name) ?? ''};${body}`)
      }
    }
  }
  return rules
}

function placeOf(element: Element, rules: StyleRules): Place {
  const own = element.getAttribute('style') ?? ''
  let style = own
  if (rules.size && !(/left\s*:/i.test(own) && /top\s*:/i.test(own) && /width\s*:/i.test(own))) {
    const named = [...element.classList].map(name => rules.get(`.${name}`) ?? '')
    style = `${named.join(';')};${rules.get(`#${element.id}`) ?? ''};${own}`
  }
  if (!/left\s*:/i.test(style)) return { left: null, top: null, width: null, height: null, right: false }
  const read = (name: string) => {
    const found = [
      ...style.matchAll(new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*(-?[\\d.]+)\\s*(px|pt|in|cm|mm)?`, 'gi')),
    ].at(-1)
    return found ? Number(found[1]) * (units[(found[2] ?? '').toLowerCase()] ?? 1) : null
  }
  if (/position\s*:\s*(?:relative|static)/i.test(style))
    return { left: null, top: null, width: null, height: null, right: false }
  return {
    left: read('left'),
    top: read('top'),
    width: read('width'),
    height: read('height'),
    right: /text-align\s*:\s*right/i.test(style),
  }
}

function holdsPlaced(element: Element, rules: StyleRules): boolean {
  for (const inner of element.querySelectorAll('div, span')) {
    const { left, top } = placeOf(inner, rules)
    if (left !== null && top !== null) return true
  }
  return false
}
