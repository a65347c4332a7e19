import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Replica, startReplica } from '../../replica/replica.ts'
import type { BrowserName } from '../../scripts/browsers.ts'
import { type Launched, launchBrowser } from './harness/launch.ts'
import { captureAll, openPage, reportAddress } from './harness/person.ts'
import { byTestId, click, testIdSelector, textOf } from './harness/testid.ts'

export function filesOfReports(name: BrowserName): void {
  describe(`files of reports in ${name}`, () => {
    let replica: Replica
    let launched: Launched
    let page: Page
    let workspace: Page
    const folder = mkdtempSync(join(tmpdir(), 'laas-files-'))

    beforeAll(async () => {
      replica = await startReplica({ sessionMinutes: 60 })
      launched = await launchBrowser(name, { proxyPort: replica.proxyPort })
      const opened = await openPage(launched, reportAddress('RCPT_DETAIL'))
      page = opened.page
      await captureAll(opened.panel)
      workspace = await launched.openFace('workspace')
    })
    afterAll(async () => {
      await launched.close()
      await replica.close()
      rmSync(folder, { recursive: true })
    })

    const documents = async () =>
      ((await launched.database()).documents ?? []).map(({ sources: _, ...rest }) => rest)

    /** What the site hands out as that file, kept on disk as a person would have it. */
    async function download(report: string, format: string): Promise<string> {
      const address = `${reportAddress(report)}&export=${format}`
      const bytes = await page.evaluate(
        async address => [...new Uint8Array(await (await fetch(address)).arrayBuffer())],
        address,
      )
      const path = join(folder, `${report}.${format}`)
      writeFileSync(path, Uint8Array.from(bytes))
      return path
    }

    async function pick(path: string): Promise<void> {
      await workspace.bringToFront()
      const input = (await byTestId(workspace, 'read-file')) as ElementHandle<HTMLInputElement>
      await input.uploadFile(path)
      await workspace.waitForSelector(testIdSelector('file-store'))
    }

    async function store(): Promise<string> {
      await click(workspace, 'file-store')
      return textOf(workspace, 'file-stored')
    }

    const close = () => click(workspace, 'file-close')

    test.each(['xlsx', 'xls', 'csv'])('%s of a report captured from its pages adds nothing', async format => {
      const before = await documents()
      expect(before).toHaveLength(240)
      await pick(await download('RCPT_DETAIL', format))
      expect(await textOf(workspace, 'file-report')).toContain('240')
      expect(await documents()).toEqual(before)
      expect(await store()).toMatch(/ 0 .* 240 /)
      expect(await documents()).toEqual(before)
      await close()
    })

    test('a report known from its file alone is whole, and the second time changes nothing', async () => {
      const path = await download('REQ_REGISTER', 'xlsx')
      await pick(path)
      await store()
      await close()
      const { runs = [], captures = [] } = await launched.database()
      expect(runs.filter(({ kind }) => kind === 'requisition')).toMatchObject([{ status: 'complete' }])
      expect(
        captures.filter(({ file }) => (file as { name: string })?.name === 'REQ_REGISTER.xlsx'),
      ).toHaveLength(1)
      const stored = await documents()
      const truth = replica.state.documents.filter(({ kind, lost }) => kind === 'requisition' && lost)
      const read = stored.filter(({ kind }) => kind === 'requisition')
      expect(read).toHaveLength(truth.length)
      for (const { date, amount, party, cancelled } of truth)
        expect(read).toContainEqual(expect.objectContaining({ date, amount, party, cancelled }))
      await pick(path)
      await store()
      await close()
      expect(await documents()).toEqual(stored)
    })
  })
}
