import type { Badge } from '../messages/replies.ts'

/** Readers skip elements of this name: a badge never changes what a later capture reads. */
const name = 'laas-badge'

const colours: Record<Badge['tone'], [ink: string, ground: string]> = {
  in: ['#0b5d36', '#dff3e7'],
  todo: ['#5c4300', '#fff1cc'],
  differs: ['#8f1d1d', '#fde3e1'],
  twice: ['#8f1d1d', '#fde3e1'],
  quiet: ['#4a5360', '#eceff3'],
}

/** Puts a badge before the first cell's text of each row; those from before are taken away. */
export function showBadges(badges: Badge[], rowElements: (Element | null)[]): void {
  for (const row of new Set(rowElements)) for (const old of row?.querySelectorAll(name) ?? []) old.remove()
  for (const badge of badges) {
    const row = rowElements[badge.row]
    const place = row?.matches('tr') ? [...row.children].find(cell => cell.matches('td, th')) : row
    place?.prepend(make(badge, place.ownerDocument))
  }
}

/** The text stands in a closed shadow root: the page and its scripts see an empty element. */
function make(badge: Badge, page: Document): HTMLElement {
  const host = page.createElement(name)
  const [ink, ground] = colours[badge.tone]
  const inner = page.createElement('span')
  inner.textContent = badge.text
  inner.title = badge.title
  inner.style.cssText = `display:inline-block;margin:0 6px 0 0;padding:0 7px;border-radius:9px;white-space:nowrap;
    font:600 12px/20px 'Noto Sans Thai','Leelawadee UI',Loma,Garuda,sans-serif;color:${ink};background:${ground}`
  host.attachShadow({ mode: 'closed' }).append(inner)
  return host
}
