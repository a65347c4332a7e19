import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { type BrowserName, findBrowser } from '../browsers.ts'

/** Debian's names. */
const packages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' }

/**
 * Sees to it that each of these browsers is on the machine, and on Debian a Thai font with it.
 * Throws, in Thai and English, with what a person has to install where this cannot be done here.
 */
export function installBrowsers(names: BrowserName[]): void {
  const missing = names.filter(name => !findBrowser(name))
  const wanted = missing.map(name => packages[name])
  if (process.platform === 'linux' && !hasThaiFont()) wanted.push('fonts-thai-tlwg')
  if (wanted.length === 0) return
  const admin = administrator()
  if (admin) {
    console.log(`• ติดตั้ง ${wanted.join(', ')} … [apt-get install]`)
    aptGet(admin, ['update'])
    aptGet(admin, ['install', '-y', '--no-install-recommends', ...wanted])
  }
  const still = missing.filter(name => !findBrowser(name))
  if (still.length > 0) throw new Error(instructions(still))
}

/** A machine without fontconfig has no font at all. */
function hasThaiFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=th'], { encoding: 'utf8' })
  return status === 0 && stdout.trim() !== ''
}

/** The words before `apt-get` that make it run as root, null where nothing does without a question. */
function administrator(): string[] | null {
  if (spawnSync('apt-get', ['--version']).status !== 0) return null
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null
}

function aptGet(admin: string[], words: string[]): void {
  const [program, ...rest] = [...admin, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...words]
  // A failure shows below, as a browser that is still not there.
  spawnSync(program!, rest, { stdio: ['ignore', 'ignore', 'inherit'] })
}

function instructions(names: BrowserName[]): string {
  const list = names.join(', ')
  const command = `apt-get update && apt-get install -y ${names.map(name => packages[name]).join(' ')} fonts-thai-tlwg`
  return [
    `ไม่พบเบราว์เซอร์: ${list} กรุณาติดตั้ง Chromium, Chrome หรือ Edge และ Firefox แล้วสั่งใหม่อีกครั้ง`,
    `หากติดตั้งไว้ที่อื่น ให้ตั้งตัวแปร CHROMIUM หรือ FIREFOX เป็นที่อยู่ของโปรแกรม`,
    `No browser found: ${list}. Install Chromium, Chrome or Edge, and Firefox, then try again;`,
    `or set CHROMIUM or FIREFOX to the program. On Debian, as root: ${command}`,
    'On Ubuntu take the .deb packages of google.com/chrome and of packages.mozilla.org (its own are snaps).',
  ].join('\n')
}
