import { readFileSync } from 'node:fs'
import * as XLSX from '@e965/xlsx'
import { readFile } from '../../../laas/reports/files/readFile.ts'
import { reportsIn } from '../../../laas/reports/files/reportsIn.ts'

// Run in a process of its own, so that its memory is its own: `node readWorkbook.ts <file> ours|bare`.
const [file, way] = process.argv.slice(2)
const bytes = new Uint8Array(readFileSync(file!))
const none = () => Promise.reject(new Error('not needed'))
const start = performance.now()
let rows = 0
let read = 0
if (way === 'bare') {
  const book = XLSX.read(bytes, { type: 'array', dense: true, raw: true })
  rows = book.Sheets[book.SheetNames[0]!]!['!data']!.length
  read = performance.now() - start
} else {
  const grids = await readFile(bytes, file!, { loadPdf: none, readHtml: none })
  read = performance.now() - start
  const [report] = reportsIn(grids)
  rows = report!.reading.documents.length
}
const { maxRSS } = process.resourceUsage()
console.log(JSON.stringify({ rows, read, whole: performance.now() - start, megabytes: maxRSS / 1000 }))
