import { globSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Result } from './tools/result.ts'

const budget = 25 * 1024

/** Size of each script that is put into a page, as built and minified. */
export async function bench(): Promise<Result[]> {
  const files = globSync(
    '.output/chrome-mv3/{content-scripts/*,filling,carrying,setting,pointing,telling}.js',
  )
  if (files.length < 6) throw new Error('no content scripts in .output/chrome-mv3')
  return files.map(file => {
    const { size } = statSync(file)
    return {
      name: `content script ${basename(file, '.js')}, minified`,
      ratio: size / budget,
      limit: 1,
      note: `${(size / 1024).toFixed(1)} KB against 25 KB`,
    }
  })
}
