import { ask, h } from './h.js'

/** Five rows a page, turned without a reload. */
export async function listPage(id, go, said) {
  const holder = h('div')

  async function show(page) {
    const { columns, rows, pages } = await ask(`/api/entries/${id}?page=${page}`)
    const turn = (to, text) =>
      h(
        'button',
        { type: 'button', ...(to < 1 || to > pages ? { disabled: '' } : {}), onclick: () => show(to) },
        text,
      )
    holder.replaceChildren(
      h(
        'table',
        {},
        h('thead', {}, h('tr', {}, ...columns.map(column => h('th', {}, column)))),
        h('tbody', {}, ...rows.map(row => h('tr', {}, ...row.map(cell => h('td', {}, cell))))),
      ),
      h(
        'div',
        { class: 'v-pager' },
        turn(page - 1, 'ก่อนหน้า'),
        `หน้า ${page}/${pages}`,
        turn(page + 1, 'ถัดไป'),
      ),
    )
  }

  const { title } = await ask(`/api/form/${id}`)
  await show(1)
  return h(
    'main',
    {},
    h('h1', {}, title),
    said ? h('div', { class: 'v-snackbar', role: 'status' }, said) : null,
    h('button', { type: 'button', onclick: () => go(`/${id}/new`) }, '+ เพิ่ม'),
    holder,
  )
}
