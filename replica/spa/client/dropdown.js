import { h } from './h.js'

/** A list drawn in divs: its options stand at the end of the page, and only while it is open. */
export function dropdown({ label, options, chosen, choose }) {
  const text = () => chosen()?.title ?? 'กรุณาเลือก'
  const shown = h('span', { class: 'v-select__text' }, text())
  const box = h(
    'div',
    { class: 'v-select', role: 'combobox', tabindex: '0', 'aria-expanded': 'false', 'aria-label': label },
    shown,
    h('i', { class: 'v-icon' }, '▾'),
  )
  let open = null

  function close() {
    open?.remove()
    open = null
    box.setAttribute('aria-expanded', 'false')
  }

  async function show() {
    box.setAttribute('aria-expanded', 'true')
    const list = h(
      'div',
      { class: 'v-menu', role: 'listbox' },
      h('div', { class: 'v-loading' }, 'กำลังโหลด...'),
    )
    open = list
    document.body.append(list)
    const offered = await options()
    if (open !== list) return
    list.replaceChildren(
      ...offered.map(option =>
        h(
          'div',
          {
            class: 'v-item',
            role: 'option',
            onclick: () => {
              close()
              choose(option)
              shown.textContent = text()
            },
          },
          option.title,
        ),
      ),
    )
  }

  box.addEventListener('click', () => (open ? close() : show()))
  box.addEventListener('keydown', event => event.key === 'Escape' && close())
  document.addEventListener('mousedown', event => {
    if (open && !open.contains(event.target) && !box.contains(event.target)) close()
  })
  return { box, refresh: () => (shown.textContent = text()) }
}
