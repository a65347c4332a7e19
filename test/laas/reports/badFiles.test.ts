import { deflateRawSync } from 'node:zlib'
import * as XLSX from '@e965/xlsx'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { crc32 } from '../../../laas/reports/files/crc32.ts'
import { FileError } from '../../../laas/reports/files/fileError.ts'
import { largest, readFile } from '../../../laas/reports/files/readFile.ts'
import { reportsIn } from '../../../laas/reports/files/reportsIn.ts'
import { openZip } from '../../../laas/reports/files/zip.ts'
import { facts, header, items, title, told, total } from './pages.ts'

const tools = {
  parseHtml: (text: string) => new JSDOM(text).window.document,
  loadPdf: () => Promise.reject(new Error('no PDF here')),
}

/** Parts of a workbook by hand: what no library would write. */
function zip(
  files: Record<string, string | Uint8Array>,
  change: (central: DataView) => void = () => {},
): Uint8Array {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const data = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const packed = deflateRawSync(data)
    const path = new TextEncoder().encode(name)
    const common = new DataView(new ArrayBuffer(26))
    common.setUint16(0, 20, true)
    common.setUint16(4, 8, true)
    common.setUint32(10, crc32(data), true)
    common.setUint32(14, packed.length, true)
    common.setUint32(18, data.length, true)
    common.setUint16(22, path.length, true)
    const local = Uint8Array.of(0x50, 0x4b, 3, 4, ...new Uint8Array(common.buffer), ...path)
    parts.push(local, packed)
    const central = new DataView(new ArrayBuffer(46))
    central.setUint32(0, 0x02014b50, true)
    new Uint8Array(central.buffer).set(new Uint8Array(common.buffer), 6)
    central.setUint32(42, at, true)
    change(central)
    directory.push(new Uint8Array(central.buffer), path)
    at += local.length + packed.length
  }
  const list = directory.reduce((n, part) => n + part.length, 0)
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, 0x06054b50, true)
  end.setUint16(8, Object.keys(files).length, true)
  end.setUint16(10, Object.keys(files).length, true)
  end.setUint32(12, list, true)
  end.setUint32(16, at, true)
  return new Uint8Array(Buffer.concat([...parts, ...directory, new Uint8Array(end.buffer)]))
}

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`
const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
const number = (value: number | string, rest = '') => `<c ${rest}><v>${value}</v></c>`
const row = (cells: string[], rest = '') => `<row ${rest}>${cells.join('')}</row>`
const head = [row([inline(title)]), row(header.map(inline))]

interface Made {
  rows: string[]
  before?: string
  after?: string
  book?: string
  state?: string
  formats?: string[]
}

/** A workbook of one sheet; `formats` are the number formats of styles 1, 2, … */
function workbook({ rows, before = '', after = '', book = '', state = '', formats = [] }: Made): Uint8Array {
  const ids = formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code}"/>`)
  const styles = formats.map((_, i) => `<xf numFmtId="${200 + i}"/>`)
  return zip({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<x:workbook xmlns:x="m" xmlns:r="r">${book}<x:sheets><x:sheet name="หนึ่ง" ${state} r:id="b"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('b', 'worksheet', '/xl/s.xml')}${relation('c', 'styles', 'y.xml')}</Relationships>`,
    'xl/y.xml': `<styleSheet><numFmts>${ids.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`,
    'xl/s.xml': `<worksheet>${before}<sheetData>${rows.join('')}</sheetData>${after}</worksheet>`,
  })
}

const gridsOf = (bytes: Uint8Array) => readFile(bytes, 'ไฟล์.xlsx', tools)
const grid = async (made: Made) => (await gridsOf(workbook(made)))[0]!
const problem = (bytes: Uint8Array) =>
  gridsOf(bytes).then(
    () => null,
    error => (error instanceof FileError ? error.problem.code : error),
  )
const serial = (year: number, month: number, day: number) =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569

describe('a file that is not what it says', () => {
  it.each(['x.xls', 'x.csv', 'x.pdf', 'x'])('a workbook named %s is a workbook', async name => {
    const sheet = XLSX.utils.aoa_to_sheet([[title], header, ...items, total])
    const book = XLSX.utils.book_new()
    XLSX.utils.book_append_sheet(book, sheet, 'x')
    const bytes = new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }))
    expect(facts(reportsIn(await readFile(bytes, name, tools))[0]!.reading)).toEqual(told)
  })

  it('a workbook of 2003 as XML is one, an archive and a letter are not', async () => {
    const book = XLSX.utils.book_new()
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[title], header, ...items, total]), 'x')
    const xml = new TextEncoder().encode(XLSX.write(book, { type: 'string', bookType: 'xlml' }))
    expect(facts(reportsIn(await readFile(xml, 'x.xls', tools))[0]!.reading)).toEqual(told)
    expect(await problem(zip({ 'ใบเสร็จ.pdf': 'x' }))).toBe('fileArchive')
    expect(await problem(zip({ '[Content_Types].xml': '', 'word/document.xml': '' }))).toBe('fileUnknown')
    expect(await problem(new TextEncoder().encode('MIME-Version: 1.0\r\nX: y'))).toBe('fileUnknown')
    expect(await problem(new TextEncoder().encode('{\\rtf1 x}'))).toBe('fileUnknown')
    expect(await problem(Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 3, 4, 65, 66))).toBe('fileUnknown')
    expect(await problem(new TextEncoder().encode('1,2\n'.repeat(1_100_000)))).toBe('fileTooLarge')
  })
})

describe('a workbook that is damaged says so', () => {
  const whole = workbook({ rows: [...head, ...items.map(cells => row(cells.map(inline)))] })

  it('cut off anywhere', async () => {
    for (const share of [0.1, 0.5, 0.9, 0.999])
      expect(await problem(whole.slice(0, whole.length * share))).toBe('fileDamaged')
  })

  it('with a digit changed in it', async () => {
    const wrong = zip({ '[Content_Types].xml': '', 'xl/workbook.xml': '<workbook/>' }, central =>
      central.setUint32(16, 1, true),
    )
    expect(await problem(wrong)).toBe('fileDamaged')
  })

  it('with any byte changed, or is read as ever', async () => {
    const sheet = XLSX.utils.aoa_to_sheet([[title], header, ...items, total])
    const book = XLSX.utils.book_new()
    XLSX.utils.book_append_sheet(book, sheet, 'x')
    const written = XLSX.write(book, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true })
    const bytes = new Uint8Array(written)
    let refused = 0
    for (let n = 0; n < 400; n++) {
      const changed = bytes.slice()
      const at = (n * 7919) % bytes.length
      changed[at]! ^= 1 << (n % 8)
      const grids = await readFile(changed, 'x', tools).catch(error => {
        expect(error).toBeInstanceOf(FileError)
        refused++
        return null
      })
      if (grids) expect(facts(reportsIn(grids)[0]!.reading), `byte ${at}`).toEqual(told)
    }
    expect(refused).toBeGreaterThan(100)
  })

  it('whose sheet ends in the middle', async () => {
    const bytes = workbook({ rows: [...head, '<row><c t="inlineStr"><is><t>RCPT'] })
    expect(await problem(bytes)).toBe('fileDamaged')
  })

  it('without its sheet', async () => {
    const files = {
      '[Content_Types].xml': '',
      'xl/workbook.xml': '<workbook><sheets><sheet name="a"/></sheets></workbook>',
    }
    expect(await problem(zip(files))).toBe('fileDamaged')
  })

  it('or locked', async () => {
    expect(
      await problem(zip({ '[Content_Types].xml': '<a/>' }, central => central.setUint16(8, 1, true))),
    ).toBe('fileEncrypted')
    const locked = XLSX.CFB.utils.cfb_new()
    XLSX.CFB.utils.cfb_add(locked, '/EncryptionInfo', new Uint8Array(64))
    XLSX.CFB.utils.cfb_add(locked, '/EncryptedPackage', new Uint8Array(64))
    const bytes = new Uint8Array(XLSX.CFB.write(locked, { type: 'array' }) as unknown as ArrayBuffer)
    expect(await problem(bytes)).toBe('fileEncrypted')
  })
})

describe('a file that would not fit into memory is refused', () => {
  it('by its size', async () => {
    expect(await problem(new Uint8Array(largest + 1))).toBe('fileTooLarge')
  })

  it('by what it unpacks to, or by what its cells come to', async () => {
    const bomb = openZip(zip({ a: new Uint8Array(5_000_000) }) as Uint8Array<ArrayBuffer>, 'x').get('a')!
    const budget = { left: 1_000_000 }
    const unpack = async () => {
      for await (const _ of bomb.chunks(budget));
    }
    await expect(unpack()).rejects.toThrow('fileTooLarge')
    const far = Array.from(
      { length: 800 },
      (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`,
    )
    expect(await problem(workbook({ rows: far }))).toBe('fileTooLarge')
  })

  it('and entities grow nothing', async () => {
    const doctype = '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    const { rows } = await grid({ rows: [`${doctype}${row([inline('&b;')])}`] })
    expect(rows).toEqual([['&b;']])
  })
})

describe('what a sheet hides is read and said', () => {
  const said = async (made: Made) => (await grid(made)).problems.map(({ code, values }) => [code, ...values])

  it('rows, columns, the sheet itself', async () => {
    const rows = [...head, row([inline('a')], 'r="7" hidden="1"'), row([inline('b')], 'r="8" hidden="true"')]
    expect(await said({ rows })).toEqual([['rowHidden', '7–8']])
    const before = '<cols><col min="2" max="3" hidden="1"/><col min="90" max="99" hidden="1"/></cols>'
    expect(await said({ rows: head, before })).toEqual([['columnHidden', 'B, C']])
    expect(await said({ rows: head, state: 'state="veryHidden"' })).toEqual([['sheetHidden', 'หนึ่ง']])
  })

  it('formulas without a result, and those that fail', async () => {
    const rows = [
      ...head,
      row([
        '<c r="B3"><f>SUM(A1)</f></c>',
        '<c r="C3"><f>1+1</f><v>2</v></c>',
        '<c r="D3" t="e"><v>#REF!</v></c>',
      ]),
    ]
    const made = await grid({ rows: [rows[0]!, rows[1]!, rows[2]!.replace('<row ', '<row r="3" ')] })
    expect(made.rows[2]!.slice(0, 4)).toEqual(['', '', '2', '#REF!'])
    expect(made.problems).toMatchObject([
      { code: 'formulaEmpty', values: ['1', 'B3', ''] },
      { code: 'cellError', values: ['1', 'D3', '#REF!'] },
    ])
  })
})

describe('numbers mean what they show', () => {
  const shown = async (cells: string[], formats: string[] = [], book = '') => {
    const { rows, problems } = await grid({ rows: [row(cells)], formats, book })
    return { texts: rows[0], codes: problems.map(({ code }) => code) }
  }

  it('sums, also where the computer wrote them with all their digits', async () => {
    const cells = [
      number('1234.5'),
      number('1.2345E+3'),
      number('0.30000000000000004'),
      number('1234.565'),
      number('-5'),
    ]
    expect((await shown(cells)).texts).toEqual(['1234.5', '1234.5', '0.3', '1234.565', '-5'])
  })

  it('codes as their format shows them', async () => {
    const formats = [
      '00000',
      '&quot;RCPT-&quot;00000\\/00',
      '&quot;RCPT-&quot;00000&quot;/67&quot;',
      '#,##0.00',
      '0',
    ]
    const cells = [45, 45, 45, 45.5, 45].map((value, i) => number(value, `s="${i + 1}"`))
    expect((await shown(cells, formats)).texts).toEqual(['00045', '45', 'RCPT-00045/67', '45.50', '45'])
  })

  it('dates by the calendar of the workbook', async () => {
    const formats = [
      'd/m/yyyy',
      '[$-107041E]d mmm bbbb;@',
      'ว/ด/ปปปป',
      'h:mm',
      '[Red]#,##0',
      '&quot;day&quot; 0.0',
    ]
    const cells = formats.map((_, i) => number(serial(2024, 1, 6), `s="${i + 1}"`))
    const { texts } = await shown(cells, formats)
    expect(texts!.slice(0, 3)).toEqual(['2024-01-06', '2024-01-06', '2024-01-06'])
    expect(texts!.slice(3)).toEqual(['45297', '45297', '45297'])
    const from1904 = await shown(
      [number(serial(2024, 1, 6) - 1462, 's="1"')],
      formats,
      '<workbookPr date1904="1"/>',
    )
    expect(from1904.texts).toEqual(['2024-01-06'])
  })

  it('a year of two digits that became 1967 is no date', async () => {
    const { texts, codes } = await shown([number(serial(1967, 1, 6), 's="1"')], ['d/m/yy'])
    expect(texts).toEqual(['1967-01-06 ?'])
    expect(codes).toEqual(['yearOfTwo'])
  })

  it('what was shortened is said', async () => {
    expect((await shown([inline('6.61E+11')])).codes).toEqual(['digitsLost'])
    expect((await shown([number('1234567890123456')])).codes).toEqual(['digitsLost'])
    const [csv] = await readFile(new TextEncoder().encode('เลขที่,เงิน\n6.61E+11,20.00'), 'x.csv', tools)
    expect(csv!.problems).toMatchObject([{ code: 'digitsLost', values: ['1', 'A2', '6.61E+11'] }])
  })
})

describe('what people type', () => {
  it('days that are none, years of two digits, numbers as text', async () => {
    const cells = (date: string, amount: string) =>
      row([...['1', date, 'RCPT-00045/67', 'นายก', amount].map(inline)])
    const dates = ['31 ก.พ. 2567', '6/1/67', '๖ ม.ค. ๒๕๖๗', '31/2/2567']
    const found = await gridsOf(workbook({ rows: [...head, ...dates.map(date => cells(date, '๑,๒๓๔.๕๐'))] }))
    const { documents, problems } = reportsIn(found)[0]!.reading
    expect(documents.map(({ date }) => date)).toEqual([null, '2024-01-06', '2024-01-06', null])
    expect(documents.map(({ amount }) => amount)).toEqual([123450, 123450, 123450, 123450])
    expect(problems.filter(({ code }) => code === 'dateUnreadable')).toHaveLength(2)
  })

  it('hostile cells are text', async () => {
    const hostile = [
      '=HYPERLINK("http://x")',
      '<script>alert(1)</script>',
      '\u202e\u200bกข',
      '_x0041_',
      'ก'.repeat(1_000_000),
    ]
    const escaped = hostile.map(text => inline(text.replaceAll('<', '&lt;').replaceAll('"', '&quot;')))
    const { rows } = await grid({ rows: [row(escaped)] })
    expect(rows[0]).toEqual([...hostile.slice(0, 3), 'A', hostile[4]])
  })

  it('cells merged across a heading of two rows', async () => {
    const made = await grid({
      rows: [
        row(['<c r="A1" t="inlineStr"><is><t>รวม</t></is></c>'], 'r="1"'),
        '<row r="3"/>',
        row([inline('x')], 'r="4"'),
      ],
      after:
        '<mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="A4:B4"/><mergeCell ref="A9:B9"/></mergeCells>',
    })
    expect(made.merges).toEqual([
      [0, 0, 2, 3],
      [1, 0, 1, 2],
    ])
  })

  it('a name that looks like a mark is a name', async () => {
    const made = await grid({ rows: head, state: `state='visible' x="a id='z'" y=' r:id="q"'` })
    expect(made.sheet).toBe('หนึ่ง')
  })

  it('texts in pieces, with readings beside them, and marks within marks', async () => {
    const cell =
      '<c t="inlineStr"><is><r><rPr><b/></rPr><t>นาย</t></r><r><t xml:space="preserve"> ก</t></r><rPh><t>no</t></rPh></is></c>'
    const { rows } = await grid({
      rows: [`<!-- <row> --><row spans='1>2'>${cell}<c t="str"><v><![CDATA[a<b]]></v></c></row>`],
    })
    expect(rows).toEqual([['นาย ก', 'a<b']])
  })
})
