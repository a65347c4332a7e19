import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { FileDesk } from '../../flows/fileDesk.ts'
import type { FileCall, HtmlAnswer } from '../../messages/files.ts'
import { openDatabase } from '../../storage/database.ts'
import { askPage } from './askPage.ts'
import { loadPdf } from './loadPdf.ts'

// Runs as a worker of the workspace: a large file must not keep the page from answering.
export default defineUnlistedScript(() => {
  const { readHtml, hear } = askPage()
  const desk = new FileDesk(openDatabase(), { loadPdf, readHtml }, answer => postMessage(answer))
  addEventListener('message', ({ data }: MessageEvent<FileCall | HtmlAnswer>) => {
    if (data.type === 'html') hear(data)
    else void desk.take(data)
  })
})
