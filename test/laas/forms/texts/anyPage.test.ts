import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { knownForms } from '../../../../laas/forms/known/index.ts'
import { shownContent } from '../../../../laas/forms/shownContent.ts'
import { shownEntry } from '../../../../laas/forms/texts/shownEntry.ts'
import { textRows } from '../../../../laas/forms/texts/textRows.ts'
import { viewOf } from '../../../../laas/forms/view.ts'
import { type AnyPage, anyPages } from './anyPage.ts'

const each = Number(process.env.PAGES ?? 1)
const seed = Number(process.env.SEED ?? 1)

/** What is read of a page; null where it is taken for none that shows an entry. */
function readOf({ html }: AnyPage): AnyPage['says'] | null {
  const { document } = new JSDOM(html, { url: 'http://www.laas.go.th/Default.aspx' }).window
  const entry = shownEntry(viewOf(document), textRows(document), knownForms, '2026-11-23')
  const content = entry && shownContent(entry.view, entry.recognised, [])
  if (!content) return null
  const { number, date, amount, party, fields } = content
  const { treasuryNumber, ...rest } = fields
  return { number, date, amount, party: party || null, ...rest }
}

it('reads nothing that does not stand there, however the page is drawn', () => {
  let [right, all] = [0, 0]
  const wrong = anyPages(seed, each).flatMap(page => {
    const read = readOf(page)
    const found = Object.entries(read ?? {}).filter(([, value]) => value !== null)
    if (read) all += Object.values(page.says).filter(value => value !== null).length
    const off = found.filter(([field, value]) => value !== (page.says[field] ?? null))
    right += found.length - off.length
    return off.map(
      ([field, value]) => `${page.layout}: ${field} ${value} for ${page.says[field]}\n${page.html}`,
    )
  })
  expect(wrong).toEqual([])
  expect(right).toBeGreaterThan(all * 0.8)
})
