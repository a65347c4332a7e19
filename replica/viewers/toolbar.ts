import { esc, idOf } from '../webforms/html.ts'
import type { EventValidation } from '../webforms/state.ts'

const steps: [part: string, title: string, text: string, to: (page: number, of: number) => number][] = [
  ['First', 'First Page', '|&lt;', () => 1],
  ['Previous', 'Previous Page', '&lt;', page => page - 1],
  ['Next', 'Next Page', '&gt;', page => page + 1],
  ['Last', 'Last Page', '&gt;|', (_, of) => of],
]

const target = (name: string, part: string) => `${name}:ctl05:ctl00:${part}:ctl00`

/** The tool bar of a report viewer: arrows, and "page of pages". */
export function toolbar(page: number, of: number, name: string, validation: EventValidation): string {
  const links = steps.map(([part, title, text, to]) => {
    const next = to(page, of)
    if (next === page || next < 1 || next > of)
      return `<span title="${title}" style="color:#999">${text}</span>`
    validation.register(target(name, part))
    const posted = target(name, part).replaceAll(':', '$')
    return `<a title="${title}" href="javascript:__doPostBack('${posted}','')">${text}</a>`
  })
  const id = idOf(name)
  return `<div id="${id}_ctl05" class="top">${links.slice(0, 2).join(' ')}
<input type="text" size="4" title="Current Page" id="${id}_ctl05_ctl00_CurrentPage" name="${esc(name.replaceAll(':', '$'))}$ctl05$ctl00$CurrentPage" value="${page}" />
<span>of</span> <span id="${id}_ctl05_ctl00_TotalPages">${of}</span> ${links.slice(2).join(' ')}</div>`
}

/** Which page an arrow of the tool bar turns to; null where the target is none. */
export function turnedTo(posted: string, page: number): number | null {
  const step = steps.find(([part]) => posted.endsWith(`:ctl05:ctl00:${part}:ctl00`))
  return step ? step[3](page, Number.MAX_SAFE_INTEGER) : null
}
