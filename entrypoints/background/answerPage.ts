import { type Browser, browser } from 'wxt/browser'
import { greet, resumePlan } from '../../flows/hello.ts'
import { beginCapture } from '../../flows/onPage.ts'
import { noteDone, noteFinished, noteOutcome, noteReadAgain, noteStop, noteTry } from '../../flows/plan.ts'
import { waitWalk } from '../../flows/walk.ts'
import { type PageCall, pageCall } from '../../messages/page.ts'
import { addRows } from '../../storage/captures.ts'
import type { Database } from '../../storage/database.ts'
import { planOfTab } from '../../storage/plans.ts'
import { walkOfTab } from '../../storage/runs.ts'
import type { Site } from '../../storage/types.ts'
import { addFilling } from '../shared/addFilling.ts'
import { siteOf } from '../shared/sites.ts'
import { endCapture, stopCapture } from './endings.ts'
import { tellProgress } from './faces.ts'
import { pressInPage } from './pressInPage.ts'
import { takePressed } from './takePressed.ts'

type Sender = Browser.runtime.MessageSender

/**
 * Does what a page may cause, and nothing else. Throws on a message that is not one of the calls, that
 * comes from elsewhere than a tab's page, or that speaks of another tab's plan.
 */
export async function answerPage(db: Database, message: unknown, sender: Sender): Promise<unknown> {
  const call = pageCall.parse(message)
  const tab = sender.tab?.id
  if (sender.id !== browser.runtime.id || tab === undefined) throw new Error('not from a page')
  const site = siteOf(sender.url ?? '')
  if (!site) throw new Error('not from one of the sites')
  if ('plan' in call && (await planOfTab(db, tab))?.id !== call.plan)
    throw new Error('not the plan of this tab')
  return { ok: true, ...(await answer(db, call, tab, site)) }
}

async function answer(db: Database, call: PageCall, tab: number, site: Site): Promise<object> {
  switch (call.type) {
    case 'hello':
      await takePressed(db)
      return greet(db, tab, call.login)
    case 'needFilling':
      await addFilling(tab)
      return {}
    case 'captureBegin':
      await beginCapture(db, site, call)
      return {}
    case 'captureRows':
      await addRows(db, call.capture, call.from, call.rows)
      tellProgress({ tab, doing: 'reading', rows: call.from + call.rows.length })
      return {}
    case 'captureEnd':
      return endCapture(db, tab, call)
    case 'captureStop':
      await stopCapture(db, tab, call.capture)
      return {}
    case 'walkStuck': {
      const run = await walkOfTab(db, tab)
      if (run) await waitWalk(db, run.id, call.problem)
      return {}
    }
    case 'walkPress': {
      if (await walkOfTab(db, tab)) await pressInPage(tab, call.mark)
      return {}
    }
    case 'planResume':
      return { plan: await resumePlan(db, tab) }
    case 'planTry':
      await noteTry(db, call.plan, call.step, call.left, call.chosen)
      return {}
    case 'planStepDone':
      await noteDone(db, call.plan, call.step)
      return {}
    case 'planStop':
      await noteStop(db, call.plan, call.step, call.problem)
      return {}
    case 'planFinished':
      await noteFinished(db, call.plan, call.readBack)
      return {}
    case 'planReadAgain':
      return { over: !(await noteReadAgain(db, call.plan, call.readBack)) }
    case 'planPress':
      await pressInPage(tab, call.mark)
      return {}
    case 'savePressed':
      await takePressed(db, { tab, press: call.press })
      return {}
    case 'outcome':
      await takePressed(db)
      return { outcome: await noteOutcome(db, call.plan, call.messages, call.text) }
  }
}
