import { spawn } from 'node:child_process'

export interface Outcome {
  passed: number
  failed: number
  /** What to show where something failed. */
  details: string
}

/** Runs a tool from node_modules by the Node of this process; it passes or fails as one. */
export function tool(program: string, words: string[]): Promise<Outcome> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'pipe', 'pipe'] })
    let details = ''
    child.stdout.on('data', text => (details += text))
    child.stderr.on('data', text => (details += text))
    child.on('close', code => resolve({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, details }))
  })
}
