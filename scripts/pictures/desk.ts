import type { Launched } from '../../test/e2e/harness/launch.ts'
import { click, textOf } from '../../test/e2e/harness/testid.ts'
import { darkPicture, picture } from './camera.ts'

/** The popup and the workspace after all that. */
export async function desk(launched: Launched): Promise<void> {
  const popup = await launched.openFace('popup')
  await textOf(popup, 'progress-total')
  await picture(popup, 'popup', 'popup', 900)
  await darkPicture(popup, 'popup', 'popup', 900)
  await popup.close()

  const workspace = await launched.openFace('workspace')
  for (const tab of ['progress', 'documents', 'captures', 'log', 'settings']) {
    await click(workspace, `tab-${tab}`)
    await workspace.waitForSelector(`[data-testid="tab-${tab}"][aria-selected="true"]`)
    await picture(workspace, `workspace-${tab}`, 'workspace', 900)
  }
}
