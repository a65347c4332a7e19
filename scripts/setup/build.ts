import { spawnSync } from 'node:child_process'
import { existsSync, globSync, statSync } from 'node:fs'
import type { BrowserName } from '../browsers.ts'

const outputs: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
}
const sources = [
  '{entrypoints,components,content,flows,laas,storage,messages,schema,locales,public}/**/*',
  'wxt.config.ts',
  'package-lock.json',
]

/** Builds the extension for that browser where its sources are newer than the last build. */
export function buildIfOlder(name: BrowserName): void {
  const manifest = `${outputs[name]}/manifest.json`
  const built = existsSync(manifest) ? statSync(manifest).mtimeMs : 0
  if (globSync(sources).every(file => statSync(file).mtimeMs < built)) return
  console.log(`• สร้างส่วนขยายสำหรับ ${name} … [building the extension]`)
  const { status, output } = build(name)
  if (status !== 0) throw new Error(output)
}

/** Builds it whatever there is; the output is worth showing where the status is not 0. */
export function build(name: BrowserName): { status: number | null; output: string } {
  const target = name === 'firefox' ? 'firefox' : 'chrome'
  const words = ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', target]
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  return { status, output: `${stdout}${stderr}` }
}
