import { optionsOf } from '../data/options.ts'
import { commit, errorsOf, recompute } from '../forms/commit.ts'
import { controlsOf, type FormDefinition } from '../forms/definition.ts'
import { forms } from '../forms/index.ts'
import type { Held, Values } from '../forms/render.ts'
import { shownText } from '../screens/list.ts'
import { yearInForce } from '../screens/top.ts'
import type { Answer } from '../server/answer.ts'
import type { Ask } from '../server/ask.ts'

/** The forms that the successor system has here. */
export const spaForms = forms.filter(({ id }) =>
  ['receipt-own', 'requisition', 'cheque', 'journal'].includes(id),
)

const perPage = 5

const json = (value: unknown, status = 200): Answer => ({
  status,
  headers: { 'Content-Type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
})

/** `/api/…`: all that the single-page application asks for. */
export async function answerApi(ask: Ask, body: string): Promise<Answer> {
  if (!ask.session) return json({ error: 'unauthorized' }, 401)
  const [, , what, id] = ask.url.pathname.split('/')
  const query = ask.url.searchParams
  if (what === 'about') {
    const known = spaForms.map(({ id, title }) => ({ id, title }))
    return json({ office: ask.state.office, fiscalYear: yearInForce(ask), forms: known })
  }
  if (what === 'options') {
    const [shortest, longest] = ask.delay
    await new Promise(done => setTimeout(done, shortest + Math.random() * (longest - shortest)))
    const offered = optionsOf(query.get('list') ?? '', query.get('parent') ?? '')
    return json(offered.filter(option => option.title !== ask.faults.dropOption))
  }
  const form = spaForms.find(known => known.id === id)
  if (!form) return json({ error: 'not found' }, 404)
  if (what === 'form') return json(form)
  return ask.method === 'POST'
    ? save(ask, form, JSON.parse(body))
    : list(ask, form, Number(query.get('page') ?? 1))
}

/** Only the fields of the form, and texts alone, whatever was sent. */
function save(ask: Ask, form: FormDefinition, sent: { values: Values; lines: Values[] }): Answer {
  const only = (fields: string[], values: Values) =>
    Object.fromEntries(fields.map(field => [field, String(values[field] ?? '')]))
  const held: Held = {
    values: only(
      controlsOf(form).map(({ field }) => field),
      sent.values,
    ),
    lines: (form.lines ? sent.lines : []).map(line =>
      only(
        form.lines!.controls.map(({ field }) => field),
        line,
      ),
    ),
  }
  recompute(form, held)
  const errors = errorsOf(form, held, ask)
  return errors.length > 0 ? json({ errors }) : json({ number: commit(form, held, ask).number })
}

function list(ask: Ask, form: FormDefinition, page: number): Answer {
  const entries = ask.state.entries.filter(entry => entry.form === form.id)
  return json({
    columns: form.columns.map(({ label }) => label),
    rows: entries
      .slice((page - 1) * perPage, page * perPage)
      .map(entry => form.columns.map(({ field }) => shownText(entry, field))),
    pages: Math.max(1, Math.ceil(entries.length / perPage)),
  })
}
