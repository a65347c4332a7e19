import type { EventValidation } from '../webforms/state.ts'

const numbersShown = 10

/** The pager row of a GridView: ten numbers, `...` to the next and previous ten, never "page x of y". */
export function pager(
  page: number,
  of: number,
  span: number,
  name: string,
  validation: EventValidation,
): string {
  if (of < 2) return ''
  const first = page - ((page - 1) % numbersShown)
  const last = Math.min(of, first + numbersShown - 1)
  const posted = name.replaceAll(':', '$')
  const link = (to: number, text: string) => {
    validation.register(name, `Page$${to}`)
    return `<td><a href="javascript:__doPostBack('${posted}','Page$${to}')">${text}</a></td>`
  }
  const cells: string[] = []
  if (first > 1) cells.push(link(first - 1, '...'))
  for (let to = first; to <= last; to++) {
    cells.push(to === page ? `<td><span>${to}</span></td>` : link(to, String(to)))
  }
  if (last < of) cells.push(link(last + 1, '...'))
  return `<tr class="pgr"><td colspan="${span}"><table border="0"><tr>${cells.join('')}</tr></table></td></tr>`
}
