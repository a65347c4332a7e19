import { defineContentScript } from 'wxt/utils/define-content-script'
import { start } from '../../content/start.ts'

export default defineContentScript({
  matches: ['*://www.laas.go.th/*', 'https://laas.dla.go.th/*'],
  runAt: 'document_idle',
  main: ctx => start(ctx.signal),
})
