import { formPage } from './form.js'
import { ask, h } from './h.js'
import { listPage } from './list.js'

const root = document.getElementById('app')

/** Routes live on this side: `/receipt-own`, `/receipt-own/new`. */
async function draw(said) {
  const [, id, action] = location.pathname.split('/')
  const about = await ask('/api/about')
  const top = h(
    'header',
    {},
    h('b', {}, 'New e-LAAS'),
    h('span', {}, about.office),
    h('span', {}, `ปีงบประมาณ ${about.fiscalYear}`),
    ...about.forms.map(form =>
      h('a', { href: `/${form.id}`, onclick: event => follow(event, `/${form.id}`) }, form.title),
    ),
  )
  const page = !id
    ? h('main', {}, 'เลือกเมนู')
    : action === 'new'
      ? await formPage(id, go)
      : await listPage(id, go, said)
  root.replaceChildren(top, page)
}

function follow(event, path) {
  event.preventDefault()
  go(path)
}

function go(path, said) {
  history.pushState({}, '', path)
  draw(said)
}

addEventListener('popstate', () => draw())
draw()
