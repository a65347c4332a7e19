import type { Problem } from '../laas/documents/problem.ts'
import { evidenceOf, type FileEvidence } from '../laas/reports/files/evidence.ts'
import { FileError } from '../laas/reports/files/fileError.ts'
import type { FilePace } from '../laas/reports/files/pace.ts'
import { type FileTools, largest, readFile } from '../laas/reports/files/readFile.ts'
import { type FoundReport, reportsIn } from '../laas/reports/files/reportsIn.ts'
import type { Grid } from '../laas/reports/reading.ts'
import type { FileAnswer, FileCall } from '../messages/files.ts'
import type { Database } from '../storage/database.ts'
import type { Site } from '../storage/types.ts'
import { lookAt } from './fileReport.ts'
import { mapsOf } from './maps.ts'
import { storeFile } from './storeFile.ts'

interface OnDesk {
  evidence: FileEvidence
  /** Only the rows are kept of what was read: they are read again where they are stored. */
  reports: { grid: Grid; site: Site }[]
}

/** What differs between a browser and a test. */
export type DeskTools = Pick<FileTools, 'loadPdf'> & {
  /** Rows of a file that is HTML, which only a page can parse; null where it could not. */
  readHtml(text: string, file: number, signal: AbortSignal): Promise<Grid | null>
}

/** Progress is told at most so often, ms. */
const pause = 100

/** Rows that are shown while a report is taught: more tell no more of its columns. */
const mostTaught = 2_000

/** Files that are read and not stored yet. Lives in a worker, so that reading keeps no page from answering. */
export class FileDesk {
  readonly #db: Database
  readonly #tools: DeskTools
  readonly #answer: (answer: FileAnswer) => void
  readonly #files = new Map<number, OnDesk>()
  readonly #stops = new Map<number, AbortController>()

  constructor(db: Database, tools: DeskTools, answer: (answer: FileAnswer) => void) {
    this.#db = db
    this.#tools = tools
    this.#answer = answer
  }

  /** Does what is asked, and answers; an error becomes an answer as well. */
  async take(call: FileCall): Promise<void> {
    const { file } = call
    try {
      await this.#do(call)
    } catch (error) {
      this.#fail(file, 'report' in call ? call.report : null, error)
    }
  }

  async #do(call: FileCall): Promise<void> {
    const { file } = call
    switch (call.type) {
      case 'read':
        return this.#read(file, call.blob)
      case 'again':
        return this.#show(file)
      case 'store':
        return this.#store(file, call.reports)
      case 'site':
        return this.#changeSite(file, call.report, call.site)
      case 'grid': {
        const { grid, site } = this.#report(file, call.report)
        const [found] = reportsIn([grid], await mapsOf(this.#db, site))
        const head = { ...grid, rows: grid.rows.slice(0, mostTaught) }
        const { report } = found!.reading
        const partial = head.rows.length < grid.rows.length
        return this.#answer({ type: 'grid', file, grid: head, partial, site, report })
      }
      case 'stop':
        return this.#stops.get(file)?.abort()
      case 'drop':
        this.#stops.get(file)?.abort()
        this.#files.delete(file)
    }
  }

  async #read(file: number, blob: File): Promise<void> {
    if (blob.size > largest) throw new FileError('fileTooLarge', blob.name)
    const pace = this.#pace(file, 'reading')
    const bytes = new Uint8Array(await blob.arrayBuffer())
    const evidence = await evidenceOf(blob, bytes)
    const grids = await readFile(bytes, blob.name, this.#toolsFor(file, blob.name, pace.signal), pace)
    this.#files.set(file, { evidence, reports: grids.map(grid => ({ grid, site: 'old' })) })
    const rows = grids.reduce((sum, grid) => sum + grid.rows.length, 0)
    this.#answer({ type: 'progress', file, stage: 'checking', rows, share: null })
    await this.#show(file)
  }

  #toolsFor(file: number, name: string, signal: AbortSignal): FileTools {
    const readHtml = async (text: string) => {
      const grid = await this.#tools.readHtml(text, file, signal)
      if (!grid) throw new FileError('fileDamaged', name)
      return grid
    }
    return { loadPdf: this.#tools.loadPdf, readHtml }
  }

  /** What the reports of a file are: old ones where their titles are known, else lists of the restored system. */
  async #show(file: number): Promise<void> {
    const on = this.#on(file)
    const grids = on.reports.map(({ grid }) => grid)
    const known = (site: Site, found: FoundReport[]) =>
      found.flatMap(one => (one.reading.report === null ? [] : [{ ...one, site }]))
    const old = reportsIn(grids, await mapsOf(this.#db, 'old'))
    const rest = old.filter(({ reading }) => reading.report === null)
    const system = reportsIn(
      rest.map(({ grid }) => grid),
      await mapsOf(this.#db, 'system'),
    )
    const unknown = system.filter(({ reading }) => reading.report === null)
    const reports = [
      ...known('old', old),
      ...known('system', system),
      ...unknown.map(one => ({ ...one, site: 'old' as const })),
    ]
    const shown = []
    for (const report of reports) shown.push(await lookAt(this.#db, report, report.site))
    on.reports = reports.map(({ grid, site }) => ({ grid, site }))
    const before = await this.#storedBefore(on.evidence)
    this.#answer({ type: 'found', file, evidence: on.evidence, reports: shown, before })
  }

  async #storedBefore({ hash }: FileEvidence): Promise<string | null> {
    const before = await this.#db.captures.filter(capture => capture.file?.hash === hash).first()
    return before?.at ?? null
  }

  async #changeSite(file: number, index: number, site: Site): Promise<void> {
    const report = this.#report(file, index)
    const [found] = reportsIn([report.grid], await mapsOf(this.#db, site))
    report.site = site
    const shown = await lookAt(this.#db, found!, site)
    this.#answer({ type: 'report', file, report: index, found: shown })
  }

  /** One report after the other: one that cannot be stored keeps no other from it. */
  async #store(file: number, reports: number[]): Promise<void> {
    const { evidence } = this.#on(file)
    const pace = this.#pace(file, 'storing')
    for (const report of reports) {
      try {
        const { grid, site } = this.#report(file, report)
        const stored = await storeFile(this.#db, evidence, grid, site, pace)
        const { problem, added, known, again, run } = stored
        const status = run?.status ?? 'unknown'
        this.#answer({ type: 'stored', file, report, problem, added, known, again, status })
      } catch (error) {
        this.#fail(file, report, error)
      }
    }
    this.#answer({ type: 'done', file })
  }

  #fail(file: number, report: number | null, error: unknown): void {
    if (isStopped(error)) this.#answer({ type: 'stopped', file, report })
    else this.#answer({ type: 'failed', file, report, problem: problemOf(error) })
  }

  #on(file: number): OnDesk {
    const on = this.#files.get(file)
    if (!on) throw new Error(`no file ${file}`)
    return on
  }

  #report(file: number, index: number): OnDesk['reports'][number] {
    const report = this.#on(file).reports[index]
    if (!report) throw new Error(`no report ${index} in file ${file}`)
    return report
  }

  #pace(file: number, stage: 'reading' | 'storing'): FilePace & { signal: AbortSignal } {
    const stop = new AbortController()
    this.#stops.set(file, stop)
    let told = 0
    const onProgress: FilePace['onProgress'] = ({ rows, share }) => {
      if (performance.now() - told < pause) return
      told = performance.now()
      this.#answer({ type: 'progress', file, stage, rows, share })
    }
    return { signal: stop.signal, onProgress }
  }
}

const isStopped = (error: unknown) => error instanceof DOMException && error.name === 'AbortError'

function problemOf(error: unknown): Problem {
  if (error instanceof FileError) return error.problem
  return { code: 'fileFailed', values: [String(error).slice(0, 200)], weight: 'stop' }
}
