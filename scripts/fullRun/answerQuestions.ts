import type { Page } from 'puppeteer-core'
import type { Replica } from '../../replica/replica.ts'
import type { Launched } from '../../test/e2e/harness/launch.ts'
import { click, testIdSelector } from '../../test/e2e/harness/testid.ts'
import { oldDocument } from '../../test/e2e/harness/truth.ts'
import type { Tally } from './tally.ts'

/** Answers what the rules could not decide as a person with the papers would: by the truth. */
export async function answerQuestions(
  replica: Replica,
  launched: Launched,
  panel: Page,
  tally: Tally,
): Promise<void> {
  for (;;) {
    const question = await panel.$(testIdSelector('question'))
    if (!question) return
    const { id, seen } = await question.evaluate(node => ({
      id: node.getAttribute('data-document'),
      seen: node.querySelector('.sides tbody td:last-child')?.textContent?.trim(),
    }))
    const stored = ((await launched.database()).documents ?? []).find(one => one.id === id)
    const old = oldDocument(replica, stored!)
    const same = replica.state.entries.some(
      ({ number, kind, of }) =>
        number === seen && kind === old.kind && of !== null && isTwin(replica, of, old.id),
    )
    const before = await panel.$$eval(testIdSelector('question'), all => all.length)
    await click(panel, same ? 'link-confirm' : 'link-reject')
    await panel.waitForFunction(
      (selector, id, seen, before) => {
        const all = [...document.querySelectorAll(selector)]
        const first = all[0]
        const number = first?.querySelector('.sides tbody td:last-child')?.textContent?.trim()
        return all.length !== before || first?.getAttribute('data-document') !== id || number !== seen
      },
      { polling: 100 },
      testIdSelector('question'),
      id,
      seen,
      before,
    )
    tally.actions.answer += 1
    console.log(`  ? ${old.number} = ${seen}: ${same}`)
  }
}

/** Twins are alike in all that can be read: the entry of one will do for the other. */
function isTwin(replica: Replica, one: string, other: string): boolean {
  const [a, b] = [one, other].map(id => replica.state.documents.find(document => document.id === id))
  return a?.date === b?.date && a?.amount === b?.amount && a?.party === b?.party
}
