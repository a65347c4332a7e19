import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import process from 'node:process'

export type BrowserName = 'chromium' | 'firefox'

/** The variable that names a browser's program where it lies in an unusual place. */
const variables: Record<BrowserName, string> = { chromium: 'CHROMIUM', firefox: 'FIREFOX' }

/** Programs to look for on the PATH, the freest first. */
const commands: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
}

const macApplications: Record<BrowserName, string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
}

const windowsPrograms: Record<BrowserName, string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
}

/** The program of a browser on this machine, null where none was found. */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[variables[name]]
  if (named) {
    if (!runnable(named)) throw new Error(`${variables[name]}=${named}: no such program`)
    return named
  }
  return places(name).find(runnable) ?? null
}

/** As `findBrowser`, with an error that says what to do. */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name)
  if (!found) throw new Error(`${name} was not found: install it, or set ${variables[name]} to its program`)
  return found
}

function places(name: BrowserName): string[] {
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    return roots.flatMap(root => (root ? windowsPrograms[name].map(program => join(root, program)) : []))
  }
  if (process.platform === 'darwin') {
    const roots = ['/Applications', join(homedir(), 'Applications')]
    return roots.flatMap(root => macApplications[name].map(program => join(root, program)))
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return commands[name].flatMap(command => folders.map(folder => join(folder, command)))
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
