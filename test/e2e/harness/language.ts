import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/**
 * Browsers speak the languages that were installed with them, seldom Thai: Thai is had by a copy of the
 * extension that knows no English. A kept profile keeps the copy, for Chromium's id comes from its path.
 */
export function inLanguage(
  source: string,
  { language = 'th', profile }: { language?: 'th' | 'en'; profile?: string },
): { folder: string; dispose(): void } {
  if (language === 'en') return { folder: source, dispose() {} }
  const folder = profile ? resolve(profile, 'extension-th') : mkdtempSync(join(tmpdir(), 'laas-reentry-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  remove()
  cpSync(source, folder, { recursive: true })
  rmSync(join(folder, '_locales', 'en'), { recursive: true, force: true })
  return { folder, dispose: profile ? () => {} : remove }
}
