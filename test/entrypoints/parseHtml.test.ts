import { JSDOM } from 'jsdom'
import { afterEach, expect, it } from 'vitest'
import { parseHtml } from '../../entrypoints/workspace/parseHtml.ts'

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'DOMParser')
})

it('a file is read though it is drawn nowhere', async () => {
  const { window } = new JSDOM()
  // Browsers call everything in a parsed document invisible.
  window.Element.prototype.checkVisibility = () => false
  Object.assign(globalThis, { DOMParser: window.DOMParser })
  const rows = [
    '<tr><th>เลขที่</th><th>วันที่</th><th>เงิน</th></tr>',
    '<tr><td>1/67</td><td>1/2/2567</td><td>5.00</td></tr>',
  ]
  const grid = await parseHtml(`<table>${rows.join('')}</table>`)
  expect(grid?.rows).toEqual([
    ['เลขที่', 'วันที่', 'เงิน'],
    ['1/67', '1/2/2567', '5.00'],
  ])
})
