import { globSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Result } from './bench/tools/result.ts'
import { buildIfOlder } from './setup/build.ts'

/** `npm run bench` measures everything, `npm run bench -- reading popup` only these. */
const wanted = process.argv.slice(2)
const files = globSync('scripts/bench/*.ts')
  .toSorted()
  .filter(file => wanted.length === 0 || wanted.includes(basename(file, '.ts')))

buildIfOlder('chromium')
let failed = false
for (const file of files) {
  const module: { bench?: () => Promise<Result[]> } = await import(pathToFileURL(resolve(file)).href)
  if (!module.bench) continue
  try {
    for (const { name, ratio, limit, note } of await module.bench()) {
      const verdict = ratio <= limit ? '✓' : '✗'
      console.log(`${verdict} ${ratio.toFixed(2)}× (limit ${limit}×)  ${name}: ${note}`)
    }
  } catch (error) {
    failed = true
    console.log(`✗ ${file}: ${(error as Error).message}`)
  }
}
process.exit(failed ? 1 : 0)
