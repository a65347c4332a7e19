import { baht, control, satang } from './control.js'
import { ask, h } from './h.js'

/** The page of a new entry. Resolves nothing: it goes to the list when saved or left. */
export async function formPage(id, go) {
  const form = await ask(`/api/form/${id}`)
  const model = {}
  const lines = form.lines ? Array.from({ length: form.lines.first }, () => ({})) : []
  const drawn = []
  let touched = false

  function changed(field) {
    touched = true
    for (const child of form.rows.flat()) if (child.parent === field) model[child.field] = ''
    for (const [sum, part] of Object.entries(form.lines?.sums ?? {})) {
      model[sum] = baht(lines.reduce((total, line) => total + satang(line[part]), 0))
    }
    for (const [sum, { plus, minus }] of Object.entries(form.sums)) {
      const add = fields => fields.reduce((total, part) => total + satang(model[part]), 0)
      model[sum] = baht(add(plus) - add(minus))
    }
    for (const { refresh } of drawn) refresh()
  }

  const made = (definition, held) => {
    const one = control(definition, held, changed)
    drawn.push(one)
    return one.element
  }
  const label = ({ label: text, required }) => (required ? `${text} *` : text)
  const fields = form.rows
    .flat()
    .map(definition =>
      h(
        'div',
        { class: 'v-field' },
        h('div', { class: 'v-label' }, label(definition)),
        made(definition, model),
      ),
    )
  const grid = h('tbody')
  const drawLine = held =>
    grid.append(h('tr', {}, ...form.lines.controls.map(definition => h('td', {}, made(definition, held)))))
  for (const line of lines) drawLine(line)
  const add = () => {
    lines.push({})
    drawLine(lines.at(-1))
  }
  const message = h('div', { class: 'v-alert', role: 'alert' })

  async function save() {
    const answer = await ask(`/api/entries/${id}`, { values: model, lines })
    if (answer.errors) message.replaceChildren(...answer.errors.map(error => h('div', {}, error)))
    else {
      touched = false
      go(`/${id}`, `บันทึกข้อมูลเรียบร้อย เลขที่ ${answer.number}`)
    }
  }

  function leave() {
    if (!touched) return go(`/${id}`)
    const goOn = () => {
      dialog.remove()
      go(`/${id}`)
    }
    const dialog = h(
      'div',
      { class: 'v-dialog', role: 'dialog' },
      'คุณต้องการออกจากหน้านี้ใช่หรือไม่',
      h('button', { type: 'button', onclick: goOn }, 'ใช่'),
      h('button', { type: 'button', onclick: () => dialog.remove() }, 'ไม่ใช่'),
    )
    document.body.append(dialog)
  }

  return h(
    'main',
    {},
    h('h1', {}, form.title),
    message,
    h('div', { class: 'v-form' }, ...fields),
    form.lines
      ? h(
          'section',
          {},
          h('h2', {}, form.lines.title),
          h(
            'table',
            {},
            h('thead', {}, h('tr', {}, ...form.lines.controls.map(each => h('th', {}, label(each))))),
            grid,
          ),
          h('button', { type: 'button', onclick: add }, '+ เพิ่มรายการ'),
        )
      : null,
    h('button', { type: 'button', class: 'primary', onclick: save }, 'บันทึก'),
    h('button', { type: 'button', onclick: leave }, 'ยกเลิก'),
  )
}
