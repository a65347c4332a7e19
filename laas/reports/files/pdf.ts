import { alignColumns, type Box } from '../grid/align.ts'
import { pageIn } from '../grid/page.ts'
import type { Grid } from '../reading.ts'
import { FileError } from './fileError.ts'

interface Piece {
  text: string
  left: number
  right: number
  y: number
  height: number
}

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

/**
 * The text layer of a PDF as one grid. Rows by height (within 2.5 points), a new cell where the gap exceeds
 * 0.6 of the letters' height. Throws `FileError`.
 */
export async function readPdf(
  bytes: Uint8Array,
  name: string,
  pdf: PdfReader,
  signal?: AbortSignal,
): Promise<Grid> {
  const source = { data: bytes, isEvalSupported: false, useSystemFonts: false, verbosity: 0 }
  const document = await pdf.getDocument(source).promise.catch(error => {
    throw new FileError(/password/i.test(String(error)) ? 'fileEncrypted' : 'fileDamaged', name)
  })
  const rows: Box[][] = []
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
    rows.push(...rowsOf(pieces))
  }
  if (letters === 0) throw new FileError('pdfWithoutText', name)
  const aligned = alignColumns(anchored(rows))
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

function rowsOf(pieces: Piece[]): Box[][] {
  const sorted = [...pieces].sort((a, b) => b.y - a.y || a.left - b.left)
  const rows: Piece[][] = []
  for (const piece of sorted) {
    const row = rows.at(-1)
    if (row && row[0]!.y - piece.y <= 2.5) row.push(piece)
    else rows.push([piece])
  }
  return rows.map(row => {
    const boxes: Box[] = []
    for (const { text, left, right, height } of row.sort((a, b) => a.left - b.left)) {
      const last = boxes.at(-1)
      const gap = last ? left - last.right : 0
      if (last && gap <= 0.6 * height) {
        last.text += gap > 0.15 * height && !/\s$/.test(last.text) ? ` ${text}` : text
        last.right = Math.max(last.right, right)
      } else boxes.push({ text, left, right })
    }
    return boxes
  })
}

/**
 * Texts in a PDF are only as wide as they are: columns are the bands of the page that rows of many cells
 * cover, and every box is given the edges of its band.
 */
function anchored(rows: Box[][]): Box[][] {
  const most = Math.max(...rows.map(row => row.length))
  const body = rows.filter(row => row.length >= Math.max(2, most * 0.6))
  const end = Math.ceil(Math.max(...rows.flat().map(box => box.right))) + 1
  const cover = new Uint32Array(end + 1)
  for (const row of body)
    for (const { left, right } of row)
      for (let x = Math.max(0, Math.floor(left)); x < Math.min(end, Math.ceil(right)); x++) cover[x]!++
  const bands: [number, number][] = []
  for (let x = 0; x <= end; x++) {
    if (cover[x]! === 0) continue
    const last = bands.at(-1)
    if (last && last[1] === x) last[1] = x + 1
    else bands.push([x, x + 1])
  }
  return rows.map(row =>
    row.map(box => {
      const on = bands.filter(([from, to]) => Math.min(to, box.right) - Math.max(from, box.left) > 0)
      return on.length ? { text: box.text, left: on[0]![0], right: on.at(-1)![1] } : box
    }),
  )
}
