import { readGrid } from '../grid/readGrid.ts'
import type { Grid } from '../reading.ts'
import { decode } from './decode.ts'
import { readDelimited } from './delimited.ts'
import { FileError } from './fileError.ts'
import type { PdfReader } from './pdf.ts'

/** What differs between a page, a worker and the shell: a worker cannot parse HTML and asks a page for its rows. */
export type FileTools = { loadPdf(): Promise<PdfReader> } & (
  | { parseHtml(text: string): Document }
  | { readHtml(text: string): Promise<Grid> }
)

/** Bytes of a file that is read at all. */
export const largest = 120 * 1024 * 1024

/** How far a reading has come; `share` 0 … 1, null where nobody knows how much there is. */
export interface FileProgress {
  rows: number
  share: number | null
}

export interface FilePace {
  signal?: AbortSignal | undefined
  onProgress?: ((progress: FileProgress) => void) | undefined
}

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
  if (starts(0x50, 0x4b) || starts(0xd0, 0xcf, 0x11, 0xe0)) {
    const { readWorkbook } = await import('./sheet.ts')
    const grids = notEmpty(readWorkbook(bytes, name), name)
    onProgress?.({ rows: grids.reduce((n, { rows }) => n + rows.length, 0), share: 1 })
    return grids
  }
  if (latin(bytes.subarray(0, 1024)).includes('%PDF-')) {
    const { readPdf } = await import('./pdf.ts')
    return [await readPdf(bytes, name, await tools.loadPdf(), signal)]
  }
  if (isBinary(bytes)) throw new FileError('fileUnknown', name)
  const text = decode(bytes)
  if (text.trim() === '') throw new FileError('fileEmpty', name)
  if (!/^\s*(?:<|\ufeff\s*<)/.test(text)) return notEmpty([readDelimited(text.replace(/^\ufeff/, ''))], name)
  const grid =
    'readHtml' in tools
      ? await tools.readHtml(text)
      : (await readGrid(tools.parseHtml(text), { signal })).grid
  if (isCutOff(text)) grid.problems.push({ code: 'pageCut', values: [], weight: 'flag' })
  return [grid]
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
  return bytes.subarray(0, 4096).includes(0)
}
