import { randomBytes } from 'node:crypto'
import type { Column, Printed } from '../reports/printed.ts'
import { esc } from '../webforms/html.ts'
import type { EventValidation } from '../webforms/state.ts'
import { toolbar } from './toolbar.ts'

const letter = 7
const line = 16
const widest = 140
const gap = 12

/**
 * As the Crystal web viewer draws it: one `div.crystalstyle` a page, every text a div at its own place. No
 * rows and no columns but by geometry; class names are new at each rendering.
 */
export function crystal(printed: Printed, page: number, name: string, validation: EventValidation): string {
  const mark = randomBytes(4).toString('hex')
  const { columns, pages, titles } = printed
  const places = placesOf(columns, pages.flat())
  const drawn: string[] = []
  const text = (words: string[], top: number, left: number, width: number, align: string) => {
    const spans = words.map(word => `<span class="fc${mark}-1">${esc(word)}</span>`).join('<br>')
    drawn.push(
      `<div style="position:absolute;z-index:25;top:${top}px;left:${left}px;width:${width}px;height:${line * words.length}px;text-align:${align};" class="ad${mark}-0">${spans}</div>`,
    )
  }
  let top = 12
  const total = places.at(-1)!.left + places.at(-1)!.width
  const heads = printed.running ? [printed.running(page, pages.length), ...titles] : titles
  for (const head of heads) {
    text([head], top, 0, total, 'center')
    top += 20
  }
  top += 10
  top = header(columns, places, top, text)
  for (const row of pages[page - 1]!) {
    let lines = 1
    for (const { column, left, width } of places) {
      const value = row.cells[column.key]
      if (!value) continue
      const words = wrapped(value, width)
      lines = Math.max(lines, words.length)
      // Crystal places a number by the right edge of its field, a pixel lower than the text beside it.
      text(words, column.align === 'right' ? top + 1 : top, left, width, column.align ?? 'left')
    }
    top += lines * line + 4
  }
  return `${toolbar(page, pages.length, name, validation)}
<style>.fc${mark}-1{font-size:9pt;font-family:Tahoma,Loma;white-space:nowrap}.ad${mark}-0{border:0}</style>
<div class="crystalstyle" id="page${mark}" style="position:relative;top:0px;left:0px;width:${total + 20}px;height:${top + 20}px;">
${drawn.join('\n')}
</div>`
}

interface Place {
  column: Column
  left: number
  width: number
}

function placesOf(columns: Column[], rows: Printed['pages'][number]): Place[] {
  let left = 10
  return columns.map(column => {
    const longest = Math.max(
      ...rows.map(row => (row.cells[column.key] ?? '').length),
      Math.min(column.label.length, 12),
    )
    const width = column.align ? longest * 7 : Math.min(widest, longest * letter)
    const place = { column, left, width }
    left += width + gap
    return place
  })
}

type Draw = (words: string[], top: number, left: number, width: number, align: string) => void

function header(columns: Column[], places: Place[], top: number, text: Draw): number {
  const grouped = columns.some(column => column.group)
  for (const [index, { column, left, width }] of places.entries()) {
    if (column.group && columns[index - 1]?.group !== column.group) {
      const last = places.findLast(place => place.column.group === column.group)!
      text([column.group], top, left, last.left + last.width - left, 'center')
    }
    text(wrapped(column.label, width), grouped ? top + 20 : top, left, width, 'center')
  }
  const lines = Math.max(...places.map(({ column, width }) => wrapped(column.label, width).length))
  return top + (grouped ? 20 : 0) + lines * line + 6
}

/** Thai has no spaces to break at: the viewer cuts by width, but never before a vowel or tone mark. */
function wrapped(text: string, width: number): string[] {
  const room = Math.max(4, Math.floor(width / letter))
  const lines: string[] = []
  let rest = text
  while (rest.length > room) {
    let cut = room
    const space = rest.lastIndexOf(' ', room)
    if (space > room / 2) cut = space + 1
    while (cut < rest.length && /[\u0e30-\u0e3a\u0e45-\u0e4e]/.test(rest[cut]!)) cut++
    lines.push(rest.slice(0, cut).trimEnd())
    rest = rest.slice(cut)
  }
  if (rest || lines.length === 0) lines.push(rest)
  return lines
}
