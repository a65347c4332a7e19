import { dropdown } from './dropdown.js'
import { ask, h } from './h.js'

const satang = text => Math.round(Number(String(text ?? '').replace(/,/g, '') || 0) * 100)
export const baht = value =>
  (value / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
export { satang }

/** One control; `model` holds what is typed, `changed` is told of every change. */
export function control(definition, model, changed) {
  const { field, input, label, list, parent } = definition
  if (input === 'select') {
    const drawn = dropdown({
      label,
      options: () =>
        ask(`/api/options?list=${list}&parent=${encodeURIComponent(parent ? (model[parent] ?? '') : '')}`),
      chosen: () => (model[field] ? { title: model[`${field}Text`] } : null),
      choose: option => {
        model[field] = option.value
        model[`${field}Text`] = option.title
        changed(field)
      },
    })
    return { element: drawn.box, refresh: drawn.refresh }
  }
  if (input === 'given') return { element: h('span', {}, '(ระบบกำหนดให้)'), refresh() {} }
  const box = h(input === 'textarea' ? 'textarea' : 'input', {
    class: 'v-input',
    value: model[field] ?? '',
    ...(input === 'date' ? { placeholder: 'วว/ดด/ปปปป' } : {}),
    ...(input === 'computed' ? { readonly: '' } : {}),
    oninput: () => {
      model[field] = box.value
      changed(field)
    },
    onblur: () => {
      if (input === 'amount' && box.value) {
        model[field] = baht(satang(box.value))
        box.value = model[field]
      }
    },
  })
  const refresh = () => {
    if (document.activeElement !== box) box.value = model[field] ?? ''
  }
  return { element: box, refresh }
}
