import { findAll } from '../page/findAll.ts'
import { toArabicDigits } from '../thai/digits.ts'
import { speaksOfSaving } from '../thai/forbidden.ts'
import type { Rest } from './grid/breath.ts'
import { pageIn } from './grid/page.ts'

export interface Pager {
  /** The page in view, 1-based; null where the pager does not tell. */
  current: number | null
  /** How many there are; null where it cannot be known from this page (a `...` follows). */
  of: number | null
  /** Pages that can be opened from here, the one in view not among them. */
  pages: { number: number; element: Element }[]
  /** What leads to the next page; null on the last one. */
  next: Element | null
}

/** What may lead to another page, or say which one is in view. */
const mayLead = ['a', 'button', '[role=button]', 'li', 'input', 'img']
const nextWords = /^(?:หน้า)?(?:ถัดไป|ต่อไป)[\s>»›]*$|^next(?:\s*page)?[\s>»›]*$|^[>»›]$|^▶$/i
const dots = /^(?:\.{2,3}|…)$/
const nextIds = /next(?!Elem)|ถัดไป/i
const lastWords = /^(?:หน้าสุดท้าย|last(?:\s*page)?|>>|>\||»»|⏭)$/i

/**
 * The page's pager, recognised by what it is: a row of page numbers, a word that means "next", a viewer's
 * toolbar. Null where there is none. Nothing that speaks of saving is ever part of it.
 */
export async function findPager(documents: Document[], rest: Rest = () => undefined): Promise<Pager | null> {
  for (const document of documents) {
    // One search for all that may lead somewhere: a long page is gone through once.
    const pressables = findAll(document, mayLead)
    const pager = numberRow(pressables) ?? (await nextOnly(document, pressables, rest))
    if (pager) return pager
  }
  return null
}

function numberRow(pressables: Element[]): Pager | null {
  const rows = new Map<Element, Element[]>()
  for (const link of pressables) {
    if (/^(?:INPUT|IMG)$/.test(link.tagName)) continue
    if (!/^(?:[\d๐-๙]{1,5}|\.{2,3}|…)$/.test(shown(link)) || link.querySelector('a, button') || !isSafe(link))
      continue
    const box = boxOf(link)
    if (box) rows.set(box, [...(rows.get(box) ?? []), link])
  }
  for (const [box, links] of rows) {
    const pages = links
      .filter(link => /\d/.test(numeral(link)) && pressable(link))
      .map(link => ({ number: Number(numeral(link)), element: link }))
    const current = currentOf(
      box,
      pages.map(page => page.number),
    )
    if (current === null || !isRun([...pages.map(page => page.number), current])) continue
    const others = pages.filter(page => page.number !== current)
    const after = links.findLast(link => dots.test(shown(link)))
    const largest = Math.max(current, ...others.map(page => page.number))
    const more = after !== undefined && endsInDots(box)
    const next =
      others.find(page => page.number === current + 1)?.element ??
      (more && current === largest ? after : null)
    return {
      current,
      of: more ? null : largest,
      pages: others,
      next: next ?? nextLink(findAll(box, mayLead)),
    }
  }
  return null
}

/** The smallest box that holds the link and at least one other page number beside it. */
function boxOf(link: Element): Element | null {
  let box = link.parentElement
  for (let up = 0; box && up < 4; up++, box = box.parentElement) {
    const text = toArabicDigits(spaced(box))
    if (text.length > 400) return null
    if (
      /^(?:(?:\d{1,5}|\.{2,3}|…|[<>«»‹›|[\]]+|หน้า\S*|ก่อนหน้า|ถัดไป|แรก|สุดท้าย|first|prev\w*|next|last|page)\s*)+:?\s*$/i.test(
        text,
      ) &&
      (text.match(/\d+/g)?.length ?? 0) > 1
    )
      return box
  }
  return null
}

/** The number in the row that is no link, or is marked as the one in view. */
function currentOf(box: Element, linked: number[]): number | null {
  const marked = box.querySelector('[aria-current], .active, .current, .selected, .is-active')
  const number = marked && Number(numeral(marked))
  if (number) return number
  const left = (toArabicDigits(spaced(box)).match(/\d+/g) ?? []).map(Number)
  for (const each of linked) {
    const at = left.indexOf(each)
    if (at >= 0) left.splice(at, 1)
  }
  return left.length === 1 ? left[0]! : null
}

function isRun(numbers: number[]): boolean {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b)
  return (
    sorted.length > 1 &&
    sorted.filter((n, i) => i > 0 && n === sorted[i - 1]! + 1).length >= sorted.length - 2
  )
}

/** More pages follow where no number stands behind the last `...`; those before the first number lead back. */
function endsInDots(box: Element): boolean {
  const texts = toArabicDigits(spaced(box)).split(' ')
  return texts.findLastIndex(text => dots.test(text)) > texts.findLastIndex(text => /^\d+$/.test(text))
}

async function nextOnly(document: Document, pressables: Element[], rest: Rest): Promise<Pager | null> {
  await rest(true)
  const page = pageIn(edges(document.body)) ?? toolbar(pressables)
  await rest(true)
  const next = nextLink(pressables)
  if (!next && !page) return null
  const atEnd = page !== null && page.of !== null && page.number >= page.of
  return { current: page?.number ?? null, of: page?.of ?? null, pages: [], next: atEnd ? null : next }
}

/** Where `หน้า 3/12` stands: above or below what is long, which is not gone through for it. */
function edges(body: Element | null): string {
  if (!body) return ''
  const half = 10_000
  const walker = body.ownerDocument.createTreeWalker(body, 4)
  let start = ''
  while (start.length < half && walker.nextNode()) start += walker.currentNode.nodeValue
  if (start.length < half) return start
  walker.currentNode = body
  let end = ''
  for (let node = walker.lastChild(); node && end.length < half; node = walker.previousNode())
    end = node.nodeValue + end
  return `${start.slice(0, half)} ${end.slice(-half)}`
}

/** A viewer's toolbar: the number in view stands in an input, "of 12" beside it. */
function toolbar(pressables: Element[]): { number: number; of: number | null } | null {
  for (const input of pressables.filter(each => each.tagName === 'INPUT') as HTMLInputElement[]) {
    if (!/(?:current|goto|page)/i.test(`${input.id} ${input.name} ${input.title}`)) continue
    const number = Number(toArabicDigits(input.value))
    const beside = toArabicDigits(input.parentElement?.parentElement?.textContent ?? '')
    const of = /(?:of|\/|จาก)\s*(\d{1,5})/i.exec(beside)
    if (Number.isInteger(number) && number > 0 && of) return { number, of: Number(of[1]) }
  }
  return null
}

function nextLink(pressables: Element[]): Element | null {
  for (const element of pressables) {
    if (element.tagName === 'LI' && element.getAttribute('role') !== 'button') continue
    if (!isSafe(element) || !enabled(element)) continue
    const words = [
      shown(element),
      element.getAttribute('title'),
      element.getAttribute('aria-label'),
      element.getAttribute('alt'),
    ]
    const said = words.map(word => (word ?? '').trim()).filter(Boolean)
    if (said.some(word => lastWords.test(word))) continue
    if (said.some(word => nextWords.test(word)) || (said.length === 0 && nextIds.test(element.id)))
      return element.tagName === 'IMG' ? (element.closest('a, button') ?? element) : element
  }
  return null
}

/** Nothing in it speaks of saving, deleting, approving or logging in. */
export function isSafe(element: Element): boolean {
  const about = ['id', 'name', 'title', 'value', 'alt', 'aria-label', 'href', 'onclick'].map(
    name => element.getAttribute(name) ?? '',
  )
  return !speaksOfSaving([shown(element), ...about].join(' '))
}

function enabled(element: Element): boolean {
  if (element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true') return false
  // `aspNetDisabled`, `is-disabled`, `Mui-disabled`.
  return !/disabled(?![a-z])/i.test(`${element.className} ${element.parentElement?.className ?? ''}`)
}

function pressable(element: Element): boolean {
  return (
    enabled(element) &&
    (element.tagName !== 'A' || element.hasAttribute('href') || element.hasAttribute('onclick'))
  )
}

function shown(element: Element): string {
  return (
    (element.tagName === 'INPUT' ? (element as HTMLInputElement).value : element.textContent) ?? ''
  ).trim()
}

function numeral(element: Element): string {
  return toArabicDigits(shown(element))
}

function spaced(box: Element): string {
  const texts: string[] = []
  const walk = (node: Node) => {
    if (node.nodeType === 3) texts.push((node.nodeValue ?? '').trim())
    else for (const child of node.childNodes) walk(child)
  }
  walk(box)
  return texts.filter(Boolean).join(' ')
}
