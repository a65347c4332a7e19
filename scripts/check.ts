import { existsSync } from 'node:fs'
import { type Outcome, tool } from './check/tool.ts'
import { vitest } from './check/vitest.ts'
import { build } from './setup/build.ts'
import { installBrowsers } from './setup/installBrowsers.ts'

/** A build is no test: it counts only where it fails. */
async function builds(): Promise<Outcome> {
  const failed = [build('chromium'), build('firefox')].filter(({ status }) => status !== 0)
  return { passed: 0, failed: failed.length, details: failed.map(({ output }) => output).join('\n') }
}

const steps: [name: string, run: () => Promise<Outcome>][] = [
  ['types', () => tool('node_modules/typescript/bin/tsc', ['--noEmit'])],
  ['lint', () => tool('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings'])],
  ['unit tests', () => vitest('unit*')],
  ['build', builds],
  ['end to end, Chromium and Firefox', () => vitest('e2e')],
]

try {
  installBrowsers(['chromium', 'firefox'])
} catch (error) {
  console.error((error as Error).message)
}
if (!existsSync('.wxt/tsconfig.json')) await tool('node_modules/wxt/bin/wxt.mjs', ['prepare'])

let passed = 0
let failed = 0
for (const [name, run] of steps) {
  const started = Date.now()
  const outcome = await run()
  passed += outcome.passed
  failed += outcome.failed
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(
    `${outcome.failed ? '✗' : '✓'} ${name} (${seconds} s): ${outcome.passed} passed, ${outcome.failed} failed`,
  )
  if (outcome.failed) console.log(outcome.details)
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
