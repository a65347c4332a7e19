import { JSDOM } from 'jsdom'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { showBadges } from '../../content/badge.ts'
import { readGrid } from '../../laas/reports/grid/readGrid.ts'
import type { Badge } from '../../messages/replies.ts'

const table = `<h1>รายงานรายละเอียดใบเสร็จรับเงิน</h1>
<table><tr><th>เลขที่ใบเสร็จ</th><th>วันที่</th><th>ผู้ชำระเงิน</th><th>จำนวนเงิน</th></tr>
<tr><td>R-1/67</td><td>1 ก.พ. 2567</td><td>นายสมมติ</td><td>1.00</td></tr>
<tr><td>R-2/67</td><td>2 ก.พ. 2567</td><td>นายสมมติ</td><td>2.00</td></tr>
<tr><th colspan="3">รวม</th><td>3.00</td></tr></table>`
const placed = `<div class="crystalstyle" style="position:absolute">${[0, 1, 2, 3, 4, 5]
  .map(row =>
    ['R-1', 'นายสมมติ', '1.00']
      .map(
        (text, i) =>
          `<div style="position:absolute;top:${row * 20}px;left:${i * 90}px;width:80px;height:18px"><span>${text}</span></div>`,
      )
      .join(''),
  )
  .join('')}</div>`
const badge = (row: number, text: string): Badge => ({ row, tone: 'in', text, title: `title ${text}` })

let roots: ShadowRoot[]
let modes: string[]

function open(body: string): Document {
  const { window } = new JSDOM(`<!doctype html><body>${body}</body>`)
  const attach = window.Element.prototype.attachShadow
  vi.spyOn(window.Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    modes.push(options.mode)
    const root = attach.call(this, options)
    roots.push(root)
    return root
  })
  return window.document
}

beforeEach(() => {
  roots = []
  modes = []
})

describe('badges', () => {
  it.each([
    ['a table', table],
    ['a placed page', placed],
  ])('do not change what is read of %s', async (_, body) => {
    const page = open(body)
    const before = await readGrid(page)
    expect(before.grid.rows.length).toBeGreaterThan(2)
    const all = before.grid.rows.map((_, row) => badge(row, 'พบในระบบแล้ว 999.00'))
    showBadges(all, before.rowElements)
    expect(page.querySelectorAll('laas-badge').length).toBeGreaterThan(0)
    const after = await readGrid(page)
    expect(after.grid).toEqual(before.grid)
    expect(after.rowElements).toEqual(before.rowElements)
  })

  it('stand in a closed shadow root, in the first cell of their row', async () => {
    const page = open(table)
    const { rowElements } = await readGrid(page)
    const text = page.body.textContent
    showBadges([badge(1, 'ก'), badge(2, 'ข')], rowElements)
    expect(modes).toEqual(['closed', 'closed'])
    const hosts = [...page.querySelectorAll('laas-badge')]
    expect(hosts.map(host => host.shadowRoot)).toEqual([null, null])
    expect(hosts.map(host => host.outerHTML)).toEqual(Array(2).fill('<laas-badge></laas-badge>'))
    expect(hosts.map(host => host.parentElement)).toEqual(
      [...page.querySelectorAll('tr td:first-child')].slice(0, 2),
    )
    expect(page.body.textContent).toBe(text)
    expect(roots.map(root => root.textContent)).toEqual(['ก', 'ข'])
  })

  it('take the place of those from before', async () => {
    const page = open(table)
    const { rowElements } = await readGrid(page)
    showBadges([badge(1, 'ก'), badge(2, 'ข')], rowElements)
    showBadges([badge(2, 'ค')], rowElements)
    expect(page.querySelectorAll('laas-badge')).toHaveLength(1)
    expect(roots.at(-1)!.textContent).toBe('ค')
    expect(page.querySelectorAll('tr')[2]!.querySelectorAll('laas-badge')).toHaveLength(1)
  })

  it('show text as text, and nothing for rows that are not there', async () => {
    const page = open(table)
    const { rowElements } = await readGrid(page)
    showBadges(
      [badge(1, '<img src=x onerror=alert(1)>'), badge(99, 'x'), badge(2, 'y')],
      [...rowElements.slice(0, 2), null],
    )
    expect(page.querySelectorAll('laas-badge')).toHaveLength(1)
    expect(roots[0]!.querySelector('img')).toBeNull()
    expect(roots[0]!.textContent).toContain('<img')
  })
})
