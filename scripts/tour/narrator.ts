import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'

/** Tells a tour step by step, and takes a numbered picture of each. */
export function narrator(folder: string) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  let step = 0
  return async (name: string, thai: string, english: string, page: Page): Promise<void> => {
    step += 1
    const file = join(folder, `${String(step).padStart(2, '0')}-${name}.png`)
    await page.bringToFront()
    await page.screenshot({ path: file as `${string}.png` })
    console.log(`${step}. ${thai}\n   [${english}]\n   ${file}`)
  }
}
