import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle } from 'puppeteer-core'
import { exported } from '../../replica/files/index.ts'
import type { Replica } from '../../replica/replica.ts'
import { receipts } from '../../replica/reports/receipts.ts'
import type { Launched } from '../../test/e2e/harness/launch.ts'
import { byTestId, click, textOf } from '../../test/e2e/harness/testid.ts'
import { picture } from './camera.ts'

/** A workbook picked in the workspace: what it holds, before anything is stored. */
export async function files(replica: Replica, launched: Launched): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'laas-pictures-'))
  try {
    const path = join(folder, 'ใบเสร็จ ก.พ. 2567.xlsx')
    const february = { from: '2024-02-01', to: '2024-02-29' }
    writeFileSync(path, exported(receipts.print(replica.state, february, 0), 'xlsx').body as Buffer)
    const workspace = await launched.openFace('workspace')
    await workspace.bringToFront()
    const input = (await byTestId(workspace, 'read-file')) as ElementHandle<HTMLInputElement>
    await input.uploadFile(path)
    await textOf(workspace, 'file-store')
    await picture(workspace, 'workspace-files', 'workspace', 900)
    await click(workspace, 'file-close')
    await workspace.close()
  } finally {
    rmSync(folder, { recursive: true })
  }
}
