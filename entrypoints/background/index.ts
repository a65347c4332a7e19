import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { cleanUp } from '../../storage/cleanUp.ts'
import { openDatabase } from '../../storage/database.ts'
import { leaveTab } from '../../storage/plans.ts'
import { answerPage } from './answerPage.ts'

export default defineBackground(() => {
  const db = openDatabase()
  void cleanUp(db)
  browser.tabs.onRemoved.addListener(tab => void leaveTab(db, tab))
  browser.runtime.onStartup.addListener(() => void leaveTab(db, null))
  // Only pages call here; the extension's own faces read and write the database themselves.
  browser.runtime.onMessage.addListener((message: unknown, sender, reply: (answer: unknown) => void) => {
    answerPage(db, message, sender).then(reply, error => reply({ ok: false, error: String(error) }))
    return true
  })
})
