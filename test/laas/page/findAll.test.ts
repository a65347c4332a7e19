import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { findAll } from '../../../laas/page/findAll.ts'

const selectors = ['a', 'button', '[role=button]', 'li']

function pageOf(items: number): Document {
  const item = (n: number) =>
    `<li id="l${n}"><span><a id="a${n}" role="button">${n}</a></span></li><button id="b${n}"></button>`
  return new JSDOM(`<ul>${Array.from({ length: items }, (_, n) => item(n)).join('')}</ul>`).window.document
}

describe('all that fit one of several selectors', () => {
  it.each([2, 40])('come once each, in the order of the page (%d items)', items => {
    const ids = findAll(pageOf(items), selectors).map(({ id }) => id)
    expect(ids).toEqual(Array.from({ length: items }, (_, n) => [`l${n}`, `a${n}`, `b${n}`]).flat())
  })
})
