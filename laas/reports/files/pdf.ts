import { alignColumns } from '../grid/align.ts'
import { pageIn } from '../grid/page.ts'
import type { Grid } from '../reading.ts'
import { FileError } from './fileError.ts'
import type { FilePace } from './pace.ts'
import { type Piece, pdfRows } from './pdfRows.ts'

/** What this needs of `pdfjs-dist`; the caller loads it, so that nobody else carries it. */
export interface PdfReader {
  getDocument(source: {
    data: Uint8Array
    isEvalSupported: boolean
    useSystemFonts: boolean
    verbosity: number
  }): {
    promise: Promise<{
      numPages: number
      getPage(number: number): Promise<{ getTextContent(): Promise<{ items: unknown[] }> }>
    }>
  }
}

/** The text layer of a PDF, all its pages, as one grid. Throws `FileError`. */
export async function readPdf(
  bytes: Uint8Array,
  name: string,
  pdf: PdfReader,
  { signal, onProgress }: FilePace = {},
): Promise<Grid> {
  const source = { data: bytes, isEvalSupported: false, useSystemFonts: false, verbosity: 0 }
  const document = await pdf.getDocument(source).promise.catch(error => {
    throw new FileError(/password/i.test(String(error)) ? 'fileEncrypted' : 'fileDamaged', name)
  })
  const pages: Piece[][] = []
  let letters = 0
  let lost = 0
  for (let number = 1; number <= document.numPages; number++) {
    signal?.throwIfAborted()
    const { items } = await (await document.getPage(number)).getTextContent()
    const pieces = items.flatMap(pieceOf)
    for (const { text } of pieces) {
      letters += text.length
      lost += text.match(lossy)?.length ?? 0
    }
    pages.push(pieces)
    onProgress?.({ rows: 0, share: number / document.numPages })
  }
  if (letters === 0) throw new FileError('pdfWithoutText', name)
  const aligned = await alignColumns(pdfRows(pages))
  const grid: Grid = { viewer: 'pdf', ...aligned, texts: [], page: null, problems: [] }
  if (lost > letters / 200) grid.problems.push({ code: 'pdfLossy', values: [], weight: 'flag' })
  for (const row of grid.rows) grid.page ??= row.filter(Boolean).length < 4 ? pageIn(row.join(' ')) : null
  return grid
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they stand where letters were lost
const lossy = /[\u0000-\u0008\u000e-\u001f\ufffd]/g

function pieceOf(item: unknown): Piece[] {
  const { str, transform, width, height } = item as {
    str?: string
    transform?: number[]
    width?: number
    height?: number
  }
  if (!str?.trim() || !transform) return []
  const [, , , d, x, y] = transform
  return [{ text: str, left: x!, right: x! + (width ?? 0), y: y!, height: height || Math.abs(d ?? 0) || 10 }]
}
