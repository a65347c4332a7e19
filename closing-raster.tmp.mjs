import { readFileSync, writeFileSync } from 'node:fs'
import { createCanvas } from '@napi-rs/canvas'
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
const doc = await pdfjs.getDocument({ data: new Uint8Array(readFileSync(process.argv[2])), standardFontDataUrl: './node_modules/pdfjs-dist/standard_fonts/', disableFontFace: true }).promise
console.log(doc.numPages)
for (let i = 1; i <= Math.min(doc.numPages, 8); i++) {
  const page = await doc.getPage(i); const vp = page.getViewport({ scale: 1.3 })
  const c = createCanvas(vp.width, vp.height)
  await page.render({ canvasContext: c.getContext('2d'), viewport: vp, canvas: c }).promise
  writeFileSync(`${process.argv[3]}-${i}.png`, c.toBuffer('image/png'))
}
