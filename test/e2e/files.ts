import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dateSlashed } from '../../replica/data/write.ts'
import { xlsx } from '../../replica/files/xlsx.ts'
import { type Replica, startReplica } from '../../replica/replica.ts'
import type { BrowserName } from '../../scripts/browsers.ts'
import { type Launched, launchBrowser } from './harness/launch.ts'
import { captureAll, openPage, reportAddress } from './harness/person.ts'
import { choose, openTeaching, pickColumns, saveTaught } from './harness/teach.ts'
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

    /** What the documents say; a workbook writes 500.00 as 500, so the texts beside the values may differ. */
    const documents = async () =>
      ((await launched.database()).documents ?? []).map(
        ({ id, kind, number, date, amount, party, cancelled, fields, state }) => ({
          ...{ id, kind, number, date, party, cancelled, fields, state },
          // A cancelled receipt has a sum of nothing, or none.
          amount: cancelled ? amount || null : amount,
        }),
      )

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

    async function offer(path: string): Promise<void> {
      await workspace.bringToFront()
      const input = (await byTestId(workspace, 'read-file')) as ElementHandle<HTMLInputElement>
      await input.uploadFile(path)
    }

    async function pick(path: string): Promise<void> {
      await offer(path)
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
        expect(read).toContainEqual(
          expect.objectContaining({ date, party, cancelled, amount: cancelled ? amount || null : amount }),
        )
      await pick(path)
      await store()
      await close()
      expect(await documents()).toEqual(stored)
    })

    test("a workbook of the office's own is taught, and then stored", async () => {
      const before = await documents()
      const own = replica.state.documents.filter(({ kind, lost }) => kind === 'cheque' && lost).slice(0, 12)
      const rows = own.map(({ number, date, party, amount }, index) => [
        String(index + 1),
        dateSlashed(date),
        number,
        party,
        (amount / 100).toFixed(2),
      ])
      const path = join(folder, 'สมุดจด.xlsx')
      writeFileSync(path, xlsx([['สมุดจดเช็คของกองคลัง'], ['แถว', 'ลงวัน', 'ใบที่', 'จ่ายใคร', 'ยอด'], ...rows]))
      await offer(path)
      await openTeaching(workspace)
      await choose(workspace, 'teach-kind', 'cheque')
      await choose(workspace, 'teach-title', 'สมุดจดเช็คของกองคลัง')
      await pickColumns(workspace, ['sequence', 'date', 'number', 'party', 'amount'])
      await saveTaught(workspace, own.length)
      await store()
      await close()
      const read = (await documents()).filter(({ kind }) => kind === 'cheque')
      expect(read).toHaveLength(own.length)
      for (const { number, date, amount, party } of own)
        expect(read).toContainEqual(expect.objectContaining({ number, date, amount, party }))
      expect(await documents()).toHaveLength(before.length + own.length)
    })

    test('a file that cannot be read says why, and a PDF is read', async () => {
      const before = await launched.database()
      const broken = join(folder, 'ขาด.xlsx')
      writeFileSync(broken, readFileSync(join(folder, 'REQ_REGISTER.xlsx')).subarray(0, 4_000))
      await offer(broken)
      await workspace.waitForSelector(`${testIdSelector('file')}[data-state="failed"]`)
      expect(await textOf(workspace, 'problems-stop')).toContain('ขาด.xlsx')
      await close()
      const path = join(folder, 'รายงาน.pdf')
      await page.bringToFront()
      writeFileSync(path, await page.pdf({ landscape: true }))
      await offer(path)
      await workspace.waitForSelector(`${testIdSelector('file')}[data-state="found"]`)
      expect(await textOf(workspace, 'file-report')).toMatch(/อ่านได้ *[1-9]/)
      await close()
      const { log: _, ...after } = await launched.database()
      const { log: __, ...rest } = before
      expect(after).toEqual(rest)
    })
  })
}
