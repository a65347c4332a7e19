import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { type Outcome, tool } from './tool.ts'

interface Report {
  numPassedTests: number
  numFailedTests: number
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[]
  }[]
}

/** Runs the vitest projects of that name; every test counts, and a file that could not be run counts as one failure. */
export async function vitest(project: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'laas-reentry-'))
  const file = join(folder, 'report.json')
  const words = ['run', '--project', project, '--reporter=json', `--outputFile=${file}`]
  const run = await tool('node_modules/vitest/vitest.mjs', words)
  const report = readReport(file)
  rmSync(folder, { recursive: true })
  if (!report) return { passed: 0, failed: 1, details: run.details }
  const broken = report.testResults.filter(
    file => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failed = report.numFailedTests + broken.length
  // vitest also fails on an error outside of any test.
  if (failed === 0 && run.failed > 0)
    return { passed: report.numPassedTests, failed: 1, details: run.details }
  return { passed: report.numPassedTests, failed, details: failures(report) }
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

function failures(report: Report): string {
  return report.testResults
    .flatMap(({ name, message, assertionResults, status }) => {
      const file = relative('.', name)
      if (status === 'failed' && assertionResults.length === 0) return [`✗ ${file}\n${message}`]
      return assertionResults
        .filter(test => test.status === 'failed')
        .map(test => `✗ ${file} › ${test.fullName}\n${test.failureMessages.map(short).join('\n')}`)
    })
    .join('\n\n')
}

/** Without the frames of the runner itself. */
function short(message: string): string {
  const lines = message
    .split('\n')
    .filter(line => !/^\s+at .*(node_modules|node:internal|new Promise)/.test(line))
  return lines.slice(0, 25).join('\n')
}
