import * as XLSX from '@e965/xlsx'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { FileError } from '../../../laas/reports/files/fileError.ts'
import { type Piece, pdfRows } from '../../../laas/reports/files/pdfRows.ts'
import { type FileTools, readFile } from '../../../laas/reports/files/readFile.ts'
import { reportsIn } from '../../../laas/reports/files/reportsIn.ts'
import { alignColumns } from '../../../laas/reports/grid/align.ts'
import type { Grid } from '../../../laas/reports/reading.ts'
import { facts, header, items, table, title, told, total } from './pages.ts'

const tools: FileTools = {
  parseHtml: text => new JSDOM(text).window.document,
  loadPdf: () => import('pdfjs-dist/legacy/build/pdf.mjs') as unknown as ReturnType<FileTools['loadPdf']>,
}

const readAll = (grids: Grid[]) => reportsIn(grids)[0]!.reading

const utf8 = (text: string) => new TextEncoder().encode(text)
const windows874 = (text: string) =>
  Uint8Array.from(
    [...text].map(c => (c.codePointAt(0)! < 128 ? c.codePointAt(0)! : c.codePointAt(0)! - 0xe00 + 0xa0)),
  )
const rows = [[title], header, ...items, total]
const csv = (delimiter: string) =>
  rows.map(cells => cells.map(text => `"${text}"`).join(delimiter)).join('\r\n')

function workbook(cells: unknown[][], bookType: 'xlsx' | 'biff8'): Uint8Array {
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(cells), 'รายงาน')
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }))
}

const numbers = rows.map(cells =>
  cells.map(text => (/^[\d,]+\.\d\d$/.test(text) ? Number(text.replace(/,/g, '')) : text)),
)
const html = (meta: string) => `<html><head>${meta}</head><body>${table(rows)}</body></html>`

/** A page saved as one file, with a frame around it. */
function mhtml(way: string, pack: (page: Uint8Array) => string): Uint8Array {
  const part = (body: string) =>
    `--x-1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${way}\r\n\r\n${body}\r\n`
  const pages = ['<html><iframe src="cid:1"></iframe></html>', html('')].map(page => part(pack(utf8(page))))
  return utf8(
    `From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x-1"\r\n\r\n${pages.join('')}--x-1--\r\n`,
  )
}
const quoted = (page: Uint8Array) =>
  [...page]
    .map(byte =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
    )
    .map((piece, at) => (at % 60 === 59 ? `${piece}=\r\n` : piece))
    .join('')

describe('the same receipts in any file', () => {
  const files: Record<string, Uint8Array> = {
    'comma, UTF-8': utf8(csv(',')),
    'with a byte order mark': utf8(`\ufeff${csv(',')}`),
    'tab, Windows-874': windows874(csv('\t')),
    'numbers kept as text': utf8(
      csv(',')
        .replace(/"(RCPT-[^"]+)"/g, '="$1"')
        .replace('"3"', '"=""3"""'),
    ),
    'a page saved as one file': mhtml('quoted-printable', quoted),
    'the same in base64': mhtml('base64', page => Buffer.from(page).toString('base64')),
    'columns held apart by blanks': utf8(
      [['', '', title], header, ...items, total]
        .map(cells =>
          cells
            .map(
              (text, at) =>
                text + ' '.repeat(Math.max(0, [8, 14, 16, 24, 0][at]! - text.replace(/\p{Mn}/gu, '').length)),
            )
            .join('  '),
        )
        .join('\r\n'),
    ),
    'a workbook': workbook(numbers, 'xlsx'),
    'an old workbook': workbook(numbers, 'biff8'),
    'HTML dressed as .xls': utf8(html('<meta charset="utf-8">')),
    'HTML in Windows-874': windows874(
      html('<meta http-equiv="Content-Type" content="text/html; charset=windows-874">'),
    ),
    'HTML that says another encoding': windows874(html('<meta charset="utf-8">')),
  } // prettier-ignore

  it.each(Object.entries(files))('%s', async (name, bytes) => {
    const reading = readAll(await readFile(bytes, name, tools))
    expect(facts(reading)).toEqual(told)
    expect(reading.proof.status).toBe('complete')
  })

  it('a date cell is its day, also where the year was typed in B.E.', async () => {
    const serial = (year: number) => Date.UTC(year, 0, 6) / 86_400_000 + 25_569
    for (const year of [2024, 2567]) {
      const sheet = XLSX.utils.aoa_to_sheet(numbers)
      sheet.B3 = { t: 'n', v: serial(year), z: 'd/m/yyyy' }
      const book = XLSX.utils.book_new()
      XLSX.utils.book_append_sheet(book, sheet, 'x')
      const bytes = new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }))
      expect(readAll(await readFile(bytes, 'x', tools)).documents[0]!.date).toBe('2024-01-06')
    }
  })

  it('by the places of texts in a PDF, where cells wrap', async () => {
    const lefts = [20, 60, 140, 240, 400]
    const pieces: Piece[] = []
    const put = (text: string, left: number, y: number) =>
      pieces.push({ text, left, right: left + text.length * 4.5, y, height: 8 })
    put(title, 100, 600)
    const drawn = [header, ...items, total]
    drawn.forEach((cells, i) => {
      const y = 560 - i * 30
      cells.forEach((text, j) => {
        if (text.startsWith('บริษัท')) {
          put('บริษัท สมมติ', lefts[j]!, y + 5)
          put('จำกัด', lefts[j]!, y - 5)
        } else if (text) put(text, lefts[j]!, y)
      })
    })
    const grid = {
      viewer: 'pdf',
      ...(await alignColumns(pdfRows([pieces]))),
      texts: [],
      page: null,
      problems: [],
    }
    const reading = readAll([grid])
    expect(facts(reading)).toEqual(told)
    expect(reading.proof.status).toBe('complete')
  })
})

describe('a file that cannot be read says why', () => {
  const xlsx = workbook(numbers, 'xlsx')
  const bad: Record<string, [Uint8Array, string]> = {
    empty: [new Uint8Array(), 'fileEmpty'],
    'white space': [utf8(' \n '), 'fileEmpty'],
    truncated: [xlsx.slice(0, xlsx.length / 2), 'fileDamaged'],
    'a picture': [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'fileUnknown'],
    'a broken PDF': [utf8('%PDF-1.7\nnothing'), 'fileDamaged'],
  }
  it.each(Object.entries(bad))('%s', async (name, [bytes, code]) => {
    const error = await readFile(bytes, name, tools).catch(error => error)
    expect(error).toBeInstanceOf(FileError)
    expect(error.problem).toMatchObject({ code, weight: 'stop' })
  })

  it('a page cut off in the middle is incomplete', async () => {
    const text = html('<meta charset="utf-8">')
    const bytes = utf8(text.slice(0, text.indexOf('RCPT-00047')))
    const reading = readAll(await readFile(bytes, 'x', tools))
    expect(reading.proof.status).toBe('incomplete')
    expect(reading.proof.problems.map(problem => problem.code)).toContain('pageCut')
  })
})
