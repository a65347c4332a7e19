import { optionsOf } from '../data/options.ts'
import { services } from '../forms/definition.ts'
import { type Answer, html } from '../server/answer.ts'
import type { Ask } from '../server/ask.ts'
import { esc } from '../webforms/html.ts'

/** `/DropDownService.asmx/<method>?<parameter>=<guid>`: XML, and never at once. */
export async function answerService(ask: Ask): Promise<Answer> {
  const method = ask.url.pathname.split('/')[2]
  const found = Object.entries(services).find(([, service]) => service.method === method)
  if (!found) return html('Unknown web method.', 500)
  const [list, { parameter }] = found
  const [shortest, longest] = ask.delay
  const late = shortest + Math.random() * (longest - shortest) + ask.faults.lateOptions
  await new Promise(done => setTimeout(done, late))
  const rows = optionsOf(list, ask.url.searchParams.get(parameter) ?? '')
    .filter(option => option.title !== ask.faults.dropOption)
    .map(
      ({ value, title }) => `<DropdownData><Value>${value}</Value><Text>${esc(title)}</Text></DropdownData>`,
    )
  const body = `<?xml version="1.0" encoding="utf-8"?>\n<ArrayOfDropdownData xmlns="http://tempuri.org/">${rows.join('')}</ArrayOfDropdownData>`
  return { status: 200, headers: { 'Content-Type': 'text/xml; charset=utf-8' }, body }
}
