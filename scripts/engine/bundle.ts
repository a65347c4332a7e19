import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** The fill as one script that can be put into any page. */
export async function bundleEngine(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('inPage.ts', import.meta.url)),
        formats: ['iife'],
        name: 'laasEngine',
      },
    },
  })
  const [first] = [built].flat()
  if (!first || !('output' in first)) throw new Error('the engine was not built')
  return first.output[0].code
}
