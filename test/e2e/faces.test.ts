import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Faces, openFaces } from '../../scripts/faces/open.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let opened: Faces

beforeAll(async () => {
  opened = await openFaces()
})
afterAll(() => opened.close())

/** What axe calls serious or critical on the page in view. */
async function violations(): Promise<string[]> {
  await opened.page.evaluate(axeSource)
  return opened.page.evaluate(async () => {
    const { axe: run } = window as unknown as { axe: typeof axe }
    const { violations } = await run.run(document, { resultTypes: ['violations'] })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`)
  })
}

/** Elements that reach out of the window sideways; tables and tabs that scroll by themselves may. */
function overflowing(): Promise<string[]> {
  return opened.page.evaluate(() => {
    const width = document.documentElement.clientWidth
    return [...document.querySelectorAll('body *')]
      .filter(element => !element.closest('.table-frame, .tabs, .unseen'))
      .filter(element => element.getBoundingClientRect().right > width + 1)
      .map(element => `${element.tagName} ${element.className}`)
  })
}

describe.each([
  ['th', 'light'],
  ['en', 'dark'],
])('the faces in %s, %s', (language, theme) => {
  it('can be read and worked by everybody, and stay within their width', async () => {
    expect(opened.faces.length).toBeGreaterThan(30)
    const wrong: string[] = []
    for (const face of opened.faces) {
      await opened.show(face, language, theme)
      const found = [...(await violations()), ...(await overflowing())]
      wrong.push(...found.map(line => `${face.name}: ${line}`))
    }
    expect(wrong).toEqual([])
  })
})
