import { forEach, type Rest } from './breath.ts'
import { cellText, isSilent } from './cellText.ts'

export interface PlacedBox {
  element: Element
  text: string
  left: number
  right: number
  top: number
  height: number
}

const units: Record<string, number> = { px: 1, pt: 96 / 72, in: 96, cm: 96 / 2.54, mm: 96 / 25.4 }
const letter = 7
const line = 15

/**
 * Texts placed one by one on a page, as a Crystal viewer draws them, with their places in pixels. Places come
 * from the element's own style or from the style elements of its document.
 */
export async function placedBoxes(page: Element, rules: StyleRules, rest: Rest): Promise<PlacedBox[]> {
  const boxes: PlacedBox[] = []
  function* walk(element: Element, x: number, y: number): Generator<void> {
    if (isSilent(element)) return
    const place = element === page ? null : placeOf(element, rules)
    const left = x + (place?.left ?? 0)
    const top = y + (place?.top ?? 0)
    const before = boxes.length
    for (let child = element.firstElementChild; child; child = child.nextElementSibling)
      yield* walk(child, left, top)
    if (!place || boxes.length > before) return
    const text = cellText(element)
    if (text) boxes.push(boxOf(element, text, left, top, place))
    yield
  }
  await forEach(walk(page, 0, 0), rest, () => {})
  return boxes
}

function boxOf(element: Element, text: string, left: number, top: number, place: Place): PlacedBox {
  const lines = text.split('\n')
  const width = place.width ?? Math.max(...lines.map(each => each.length)) * letter
  return { element, text, left, right: left + width, top, height: place.height ?? line * lines.length }
}

/** Declarations by class and by id from the page's own style elements: only those that place things. */
export type StyleRules = Map<string, string>

export async function styleRules(document: Document, rest: Rest): Promise<StyleRules> {
  const rules: StyleRules = new Map()
  for (const style of document.querySelectorAll('style'))
    await forEach(
      (style.textContent ?? '').matchAll(/([^{}]+)\{([^{}]*)\}/g),
      rest,
      ([, selectors, body]) => {
        if (!/left|top|width/i.test(body!)) return
        for (const selector of selectors!.split(',')) {
          const name = /([.#][\w-]+)\s*$/.exec(selector)?.[1]
          if (name) rules.set(name, `${rules.get(name) ?? ''};${body}`)
        }
      },
    )
  return rules
}

interface Place {
  left?: number
  top?: number
  width?: number
  height?: number
}

/** Where an element says it stands; null where it does not say, or stands in the flow. */
export function placeOf(element: Element, rules: StyleRules): Place | null {
  let style = element.getAttribute('style') ?? ''
  if (rules.size) {
    for (const name of element.classList) style = `${rules.get(`.${name}`) ?? ''};${style}`
    if (element.id) style = `${rules.get(`#${element.id}`) ?? ''};${style}`
  }
  if (!/left/i.test(style)) return null
  const place: Record<string, number> = {}
  for (const part of style.split(';')) {
    const found =
      /^\s*(left|top|width|height|position)\s*:\s*(-?[\d.]+|relative|static)\s*(px|pt|in|cm|mm)?/i.exec(part)
    if (!found) continue
    const [, name, value, unit] = found
    if (name!.toLowerCase() === 'position') return null
    place[name!.toLowerCase()] = Number(value) * (units[unit?.toLowerCase() ?? 'px'] ?? 1)
  }
  return place.left === undefined || place.top === undefined ? null : (place as Place)
}
