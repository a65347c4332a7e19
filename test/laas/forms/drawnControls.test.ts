import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { apply } from '../../../laas/forms/apply.ts'
import { shows } from '../../../laas/forms/compare.ts'
import { listed } from '../../../laas/forms/view.ts'
import type { Want } from '../../../laas/forms/view.types.ts'

/** Dropdowns as single-page apps draw them: the options come into the body when the dropdown is opened. */
function dropdown(attributes: string, options: string[], late = 0, label = 'ส่วนราชการ') {
  const page = new JSDOM(
    `<body><form><div class="row"><div>${label}</div><div data-test="box" ${attributes}><span class="chosen"></span></div></div><button>บันทึก</button></form></body>`,
  ).window.document
  const box = page.querySelector<HTMLElement>('[data-test=box]')!
  const log: string[] = []
  let popup: HTMLElement | null = null
  box.addEventListener('click', () => {
    popup?.remove()
    popup = page.createElement('div')
    page.body.append(popup)
    setTimeout(() => {
      for (const text of options) {
        const row = page.createElement('div')
        row.textContent = text
        row.addEventListener('click', () => {
          page.querySelector('.chosen')!.textContent = text
          popup?.remove()
        })
        popup!.append(row)
      }
    }, late)
  })
  for (const type of ['submit', 'keydown']) {
    page.addEventListener(type, event => log.push(`${type} ${(event as KeyboardEvent).key ?? ''}`))
  }
  return { page, log }
}

async function choose({ page }: ReturnType<typeof dropdown>, text: string) {
  const want: Want = { type: 'choice', text, also: [], value: null }
  const problem = await apply(() => page, listed(page)[0]!, want, new AbortController().signal)
  return { problem, shown: shows(listed(page)[0]!.field, want) }
}

describe('apply to drawn dropdowns', () => {
  it.each([
    ['a combobox by role', 'role="combobox" tabindex="0"'],
    ['one that opens a listbox', 'aria-haspopup="listbox"'],
    ['a home-made one', 'tabindex="0" class="box my-dropdown"'],
  ])('chooses in %s', async (_, attributes) => {
    const one = dropdown(attributes, ['กองคลัง', 'กองช่าง'])
    expect(listed(one.page)[0]?.field).toMatchObject({ label: 'ส่วนราชการ', control: 'combobox', value: '' })
    expect(await choose(one, 'กองช่าง')).toEqual({ problem: null, shown: true })
    expect(one.log.filter(line => /submit|Enter/.test(line))).toEqual([])
  })

  it('waits for options that come late', async () => {
    expect(await choose(dropdown('role="combobox"', ['กองคลัง'], 300), 'กองคลัง')).toEqual({
      problem: null,
      shown: true,
    })
  })

  it('does not choose between two of one name', async () => {
    const { problem, shown } = await choose(dropdown('role="combobox"', ['กองคลัง', 'กองคลัง']), 'กองคลัง')
    expect(problem?.code).toBe('optionAmbiguous')
    expect(problem?.values).toEqual(['ส่วนราชการ', 'กองคลัง', 'กองคลัง', 'กองคลัง'])
    expect(shown).toBe(false)
  })

  it('opens nothing that is a command', async () => {
    const one = dropdown('role="combobox"', ['กองคลัง'])
    const box = one.page.querySelector('[data-test=box]')!
    const button = one.page.createElement('button')
    button.type = 'submit'
    box.replaceWith(button)
    button.append(box)
    expect((await choose(one, 'กองคลัง')).problem?.code).toBe('pressRefused')
  })
})
