import type { PdfReader } from '../../laas/reports/files/pdf.ts'

/**
 * pdf.js runs in this very worker: told of its own worker's code, it starts no other one. Its other build needs
 * browsers of the last months.
 */
export async function loadPdf(): Promise<PdfReader> {
  // @ts-expect-error: it has no types, and only its being there counts
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  Object.assign(globalThis, { pdfjsWorker: worker })
  return (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as PdfReader
}
