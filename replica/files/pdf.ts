import { deflateSync } from 'node:zlib'
import type { Column, Printed, PrintedRow } from '../reports/printed.ts'

const size = 9
const margin = 30
const lineHeight = 15
const gap = 8

/** Thai vowels above and below, and tone marks, stand over the letter before them. */
const isMark = (code: number) =>
  code === 0x0e31 || (code >= 0x0e34 && code <= 0x0e3a) || (code >= 0x0e47 && code <= 0x0e4e)
const lengthOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (isMark(letter.charCodeAt(0)) ? 0 : size / 2), 0)

const hex = (text: string) =>
  `<${[...text].map(letter => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`
const put = (text: string, x: number, y: number) =>
  text ? `1 0 0 1 ${x.toFixed(1)} ${y.toFixed(1)} Tm ${hex(text)} Tj` : ''

/** Pages as a printer driver leaves them: every text at its place, no table, no embedded font. */
export function pdf(printed: Printed): Buffer {
  const { columns, pages, titles, running } = printed
  const groups = columns.map(({ group }, at) => (group && columns[at - 1]?.group !== group ? group : ''))
  const widths = columns.map((_, at) => widthOf(columns, at, pages.flat()))
  const lefts = widths.map(
    (_, at) => margin + widths.slice(0, at).reduce((sum, width) => sum + width + gap, 0),
  )
  const width = lefts.at(-1)! + widths.at(-1)! + margin
  const head = (running ? 1 : 0) + titles.length + (groups.some(Boolean) ? 2 : 1)
  const longest = Math.max(...pages.map(rows => rows.length))
  const height = 2 * margin + (head + longest + 1) * lineHeight
  const streams = pages.map((rows, index) => {
    const texts: string[] = []
    let y = height - margin
    const row = (cells: string[], place = alignedAt) => {
      cells.forEach((text, at) => {
        texts.push(put(text, place(text, lefts[at]!, widths[at]!, columns[at]?.align), y))
      })
      y -= lineHeight
    }
    for (const title of [...(running ? [running(index + 1, pages.length)] : []), ...titles]) {
      texts.push(put(title, (width - lengthOf(title)) / 2, y))
      y -= lineHeight
    }
    if (groups.some(Boolean)) row(groups, (_, left) => left)
    row(
      columns.map(({ label }) => label),
      (text, left, room) => left + (room - lengthOf(text)) / 2,
    )
    for (const { cells } of rows) row(columns.map(({ key }) => cells[key] ?? ''))
    return `BT /F1 ${size} Tf ${texts.filter(Boolean).join('\n')} ET`
  })
  return assembled(streams, width, height)
}

/** A heading may be wider than its column where nothing stands beside it. */
function widthOf(columns: Column[], at: number, rows: PrintedRow[]): number {
  const [{ key, label }, next] = [columns[at]!, columns[at + 1]?.key ?? '']
  const own = rows.filter(({ role, cells }) => role === 'item' || cells[next])
  return Math.max(40, lengthOf(label), ...own.map(({ cells }) => lengthOf(cells[key] ?? '')))
}

function alignedAt(text: string, left: number, width: number, align: Column['align']): number {
  const room = width - lengthOf(text)
  return room <= 0 || !align ? left : left + (align === 'right' ? room : room / 2)
}

/** Letters are their own codes; this table tells a reader so. */
const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Letters def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
3 beginbfrange <0020> <00ff> <0020> <0e00> <0eff> <0e00> <2000> <20ff> <2000> endbfrange
endcmap CMapName currentdict /CMap defineresource pop end end`

function assembled(streams: string[], width: number, height: number): Buffer {
  const first = 7
  const kids = streams.map((_, at) => `${first + 2 * at} 0 R`)
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${streams.length} /Kids [${kids.join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Tahoma /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Tahoma /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 500 /W [3633 3633 0 3636 3642 0 3655 3662 0] >>',
    '<< /Type /FontDescriptor /FontName /Tahoma /Flags 4 /FontBBox [-600 -207 1338 1034] /ItalicAngle 0 /Ascent 1000 /Descent -207 /CapHeight 727 /StemV 92 >>',
    streamOf(toUnicode),
    ...streams.flatMap((text, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${Math.ceil(width)} ${Math.ceil(height)}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * at + 1} 0 R >>`,
      streamOf(text),
    ]),
  ]
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n')]
  const offsets: number[] = []
  let length = parts[0]!.length
  const write = (part: string | Buffer) => {
    parts.push(Buffer.from(part))
    length += parts.at(-1)!.length
  }
  objects.forEach((object, at) => {
    offsets.push(length)
    write(`${at + 1} 0 obj\n`)
    write(object)
    write('\nendobj\n')
  })
  const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = length
  write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`)
  write(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`)
  return Buffer.concat(parts)
}

function streamOf(text: string): Buffer {
  const packed = deflateSync(text)
  const head = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')])
}
