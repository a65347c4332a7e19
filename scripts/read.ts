import { readFile as load } from 'node:fs/promises'
import { JSDOM, VirtualConsole } from 'jsdom'
import { FileError } from '../laas/reports/files/fileError.ts'
import { type FileTools, readFile } from '../laas/reports/files/readFile.ts'
import { reportsIn } from '../laas/reports/files/reportsIn.ts'
import { knownReports } from '../laas/reports/known/index.ts'
import type { ReportMap } from '../laas/reports/map.ts'
import type { Reading } from '../laas/reports/reading.ts'
import { readMapFile } from '../storage/mapFile.ts'

const usage = 'npm run -s read -- <file|url> [taught maps]'

const tools: FileTools = {
  parseHtml: text => new JSDOM(text, { virtualConsole: new VirtualConsole() }).window.document,
  loadPdf: () => import('pdfjs-dist/legacy/build/pdf.mjs') as unknown as ReturnType<FileTools['loadPdf']>,
}

/** What a capture would store. */
function shown(reading: Reading) {
  const { proof } = reading
  const problems = [...reading.problems]
  for (const problem of proof.problems) {
    const known = problems.some(other => JSON.stringify(other) === JSON.stringify(problem))
    if (!known) problems.push(problem)
  }
  return {
    report: reading.report,
    status: proof.status,
    controlTotals: proof.controlTotals.map(({ label, printed, computed }) => ({ label, printed, computed })),
    documents: reading.documents.map(({ kind, number, date, amount, party, cancelled, lines }) => ({
      kind,
      number,
      date,
      amount,
      party,
      cancelled,
      lines,
    })),
    problems,
  }
}

async function bytesOf(source: string): Promise<Uint8Array> {
  if (!/^https?:\/\//i.test(source)) return new Uint8Array(await load(source))
  const answer = await fetch(source)
  if (!answer.ok) throw new FileError('fileMissing', `${source} (${answer.status})`)
  return new Uint8Array(await answer.arrayBuffer())
}

/** What is built in, after what a file of taught maps brings. */
async function mapsWith(file: string | undefined): Promise<ReportMap[]> {
  const taught = file ? await readMapFile(new Blob([await load(file)])) : []
  return [...taught.flatMap(one => (one.type === 'report' ? [one.map] : [])), ...knownReports]
}

async function main(source: string | undefined, maps: string | undefined): Promise<number> {
  if (!source) {
    console.error(usage)
    return 2
  }
  try {
    const grids = await readFile(await bytesOf(source), source, tools)
    // The reports of one file, those that are known first; most files hold one.
    const [first, ...others] = reportsIn(grids, await mapsWith(maps))
      .map(({ grid: { sheet }, reading }) => ({ ...(sheet && { sheet }), ...shown(reading) }))
      .toSorted((a, b) => Number(b.report !== null) - Number(a.report !== null))
    console.log(JSON.stringify({ ...first, ...(others.length > 0 && { others }) }, null, 2))
    return 0
  } catch (error) {
    const problem =
      error instanceof FileError
        ? error.problem
        : { code: 'fileMissing', values: [source, String((error as Error).message)], weight: 'stop' }
    const empty = { report: null, status: 'unknown', controlTotals: [], documents: [], problems: [problem] }
    console.log(JSON.stringify(empty, null, 2))
    return 1
  }
}

process.exitCode = await main(process.argv[2], process.argv[3])
