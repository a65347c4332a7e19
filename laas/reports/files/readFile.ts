import { readGrid } from '../grid/readGrid.ts'
import type { Grid } from '../reading.ts'
import { decode } from './decode.ts'
import { readDelimited } from './delimited.ts'
import { FileError } from './fileError.ts'
import { isMhtml, pagesIn } from './mhtml.ts'
import type { FilePace } from './pace.ts'
import type { PdfReader } from './pdf.ts'
import { openZip } from './zip.ts'

/** What differs between a page, a worker and the shell: a worker cannot parse HTML and asks a page for its rows. */
export type FileTools = { loadPdf(): Promise<PdfReader> } & (
  | { parseHtml(text: string): Document }
  | { readHtml(text: string): Promise<Grid> }
)

/** Bytes of a file that is read at all. */
export const largest = 120 * 1024 * 1024

/** Lines of a text that is read at all: no sheet has more rows, and each takes memory. */
const mostLines = 1_048_576

/** Bytes that such a one may unpack to: it is held whole. */
const largestUnpacked = 150_000_000

/**
 * Grids of a file, by what its bytes are and never by its name: a workbook gives one a sheet, all else one.
 * Throws `FileError` for a file that is empty, too large, encrypted, damaged, or of no kind that is known.
 */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  tools: FileTools,
  { signal, onProgress }: FilePace = {},
): Promise<Grid[]> {
  if (bytes.length === 0) throw new FileError('fileEmpty', name)
  if (bytes.length > largest) throw new FileError('fileTooLarge', name)
  const starts = (...head: number[]) => head.every((byte, index) => bytes[index] === byte)
  const pace = { signal, onProgress }
  if (starts(0x50, 0x4b))
    return notEmpty(await readArchive(bytes as Uint8Array<ArrayBuffer>, name, pace), name)
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    const { readWorkbook } = await import('./sheet.ts')
    return notEmpty(readWorkbook(bytes, name), name)
  }
  if (latin(bytes.subarray(0, 1024)).includes('%PDF-')) {
    const { readPdf } = await import('./pdf.ts')
    return [await readPdf(bytes, name, await tools.loadPdf(), pace)]
  }
  if (isBinary(bytes)) throw new FileError('fileUnknown', name)
  if (linesIn(bytes) > mostLines) throw new FileError('fileTooLarge', name)
  const text = decode(bytes)
  if (text.trim() === '') throw new FileError('fileEmpty', name)
  // A workbook of 2003 as XML looks like a page.
  if (
    /urn:schemas-microsoft-com:office:spreadsheet|<office:document\b/.test(text.slice(0, 4_000)) &&
    !/<html/i.test(text)
  ) {
    const { readWorkbook } = await import('./sheet.ts')
    return notEmpty(readWorkbook(bytes, name), name)
  }
  if (/^\{\\rtf/i.test(text)) throw new FileError('fileUnknown', name)
  if (isMhtml(text)) {
    const grids: Grid[] = []
    for (const page of pagesIn(bytes)) grids.push(await readHtml(page, tools, signal))
    if (grids.length === 0) throw new FileError('fileUnknown', name)
    // A page that only holds frames has nothing of its own.
    const filled = grids.filter(({ rows }) => rows.length > 0)
    return filled.length > 0 ? filled : grids.slice(0, 1)
  }
  if (isLaidOut(text)) return [textGrid(text)]
  if (!/^\s*(?:<|\ufeff\s*<)/.test(text)) return notEmpty([readDelimited(text.replace(/^\ufeff/, ''))], name)
  return [await readHtml(text, tools, signal)]
}

/** Columns held apart by blanks, as line printers have them: most lines leave several gaps, and nothing else parts them. */
function isLaidOut(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split(/\r?\n/)
    .filter(line => /[\p{L}\p{N}]/u.test(line))
  if (lines.some(line => /\t|^\s*<|";"|","/.test(line))) return false
  const gaps = lines.filter(line => (line.trim().match(/ {2,}/g)?.length ?? 0) > 1)
  return gaps.length > 1 && gaps.length * 2 >= lines.length
}

/** Fixed letters, cut into columns when they are read. */
const textGrid = (text: string): Grid => ({
  viewer: 'text',
  rows: text.split(/\r?\n/).map(line => [line]),
  merges: [],
  texts: [],
  page: null,
  problems: [],
})

async function readHtml(text: string, tools: FileTools, signal: AbortSignal | undefined): Promise<Grid> {
  const grid =
    'readHtml' in tools
      ? await tools.readHtml(text)
      : (await readGrid(tools.parseHtml(text), { signal })).grid
  if (isCutOff(text)) grid.problems.push({ code: 'pageCut', values: [], weight: 'flag' })
  return grid
}

/** A workbook of today is an archive of XML; older and other ones are left to the library that knows them. */
async function readArchive(bytes: Uint8Array<ArrayBuffer>, name: string, pace: FilePace): Promise<Grid[]> {
  const entries = openZip(bytes, name)
  const has = (part: string) => entries.has(part)
  if (has('xl/workbook.bin') || has('content.xml')) {
    const budget = { left: largestUnpacked }
    for (const entry of entries.values())
      for await (const _ of entry.chunks(budget)) pace.signal?.throwIfAborted()
    const { readWorkbook } = await import('./sheet.ts')
    return readWorkbook(bytes, name)
  }
  if (has('word/document.xml') || has('ppt/presentation.xml')) throw new FileError('fileUnknown', name)
  if (!has('[content_types].xml')) throw new FileError('fileArchive', name)
  const { readXlsx } = await import('./xlsx/workbook.ts')
  return readXlsx(entries, name, pace)
}

/** A page that ends before its table or its body does was not received whole. */
function isCutOff(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  if (/<html[\s>]/i.test(text) && !/<\/html\s*>/i.test(text)) return true
  return count(/<table[\s>]/gi) > count(/<\/table\s*>/gi)
}

function notEmpty(grids: Grid[], name: string): Grid[] {
  if (grids.every(grid => grid.rows.length === 0)) throw new FileError('fileEmpty', name)
  return grids
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}

function isBinary(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false
  // No text has such characters, whatever its letters are written in.
  return bytes.subarray(0, 4096).some(byte => byte < 9 || (byte > 13 && byte < 26))
}

function linesIn(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(10); at >= 0 && count <= mostLines; at = bytes.indexOf(10, at + 1)) count++
  return count
}
