import { expect, it, vi } from 'vitest'
import { useCaptureProgress } from '../../../entrypoints/sidepanel/useCaptureProgress.ts'
import { type CaptureProgress, captureChannel } from '../../../messages/progress.ts'
import { show } from '../../components/show.tsx'

const Face = () => <p>{JSON.stringify(useCaptureProgress(7, 4_000))}</p>

it('shows a page of its own tab once that takes a while, until it is over', async () => {
  const channel = new BroadcastChannel(captureChannel)
  const tell = (progress: CaptureProgress | object) => channel.postMessage(progress)
  const page = show(<Face />)
  const shows = (text: string) => expect(page.text()).toBe(text)
  const begun = performance.now()
  await vi.waitFor(() => {
    tell({ tab: 7, doing: 'reading', rows: 2_000 })
    shows('{"progress":{"doing":"reading","share":0.5},"stops":0}')
  })
  expect(performance.now() - begun).toBeGreaterThan(400)
  for (const other of [
    { tab: 8, doing: 'storing', share: 0.9 },
    { tab: 7, doing: 'storing', share: 'all' },
  ])
    tell(other)
  tell({ tab: 7, doing: 'storing', share: 0.25 })
  await vi.waitFor(() => shows('{"progress":{"doing":"storing","share":0.25},"stops":0}'))
  tell({ tab: 7, doing: 'nothing', stopped: true })
  await vi.waitFor(() => shows('{"progress":null,"stops":1}'))
  channel.close()
})
