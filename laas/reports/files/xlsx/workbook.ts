import type { Grid } from '../../reading.ts'
import { FileError } from '../fileError.ts'
import type { FilePace } from '../pace.ts'
import type { Budget, ZipEntry } from '../zip.ts'
import { relationsReader, stringsReader, stylesReader, workbookReader } from './parts.ts'
import { type Shared, sheetReader } from './sheet.ts'
import { type XmlHandler, xmlScanner } from './xml.ts'

/** Bytes that a workbook may unpack to: 100,000 rows of 30 columns are a fifth of it. */
const mostBytes = 800_000_000
/** How long the worker goes on without hearing whether it should stop, ms. */
const patience = 60

/**
 * Grids of a workbook's sheets (.xlsx, .xlsm; ECMA-376), leaving out empty ones. The XML goes by in pieces and
 * is never held: a long sheet takes little more memory than its texts. Throws `FileError`; rejects when aborted.
 */
export async function readXlsx(
  entries: Map<string, ZipEntry>,
  file: string,
  { signal, onProgress }: FilePace,
): Promise<Grid[]> {
  const budget: Budget = { left: mostBytes }
  let rested = performance.now()

  async function pass<Reader extends XmlHandler>(
    path: string,
    reader: Reader,
    onBytes?: (bytes: number) => void,
  ) {
    const entry = entries.get(path.toLowerCase())
    if (!entry) {
      if (path !== '' && !path.endsWith('.rels')) throw new FileError('fileDamaged', file)
      return reader
    }
    const scanner = xmlScanner(reader)
    let decoder: TextDecoder | null = null
    let bytes = 0
    try {
      for await (const chunk of entry.chunks(budget)) {
        signal?.throwIfAborted()
        decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : 'utf-8')
        scanner.write(decoder.decode(chunk, { stream: true }))
        bytes += chunk.length
        onBytes?.(bytes)
        if (performance.now() - rested > patience) {
          await new Promise(resolve => setTimeout(resolve))
          rested = performance.now()
        }
      }
      scanner.end()
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      throw new FileError(error.message === 'too much' ? 'fileTooLarge' : 'fileDamaged', file)
    }
    return reader
  }

  const root = (await pass('_rels/.rels', relationsReader())).relations
  const main = [...root.values()].find(({ type }) => type === 'officeDocument')
  const path = main ? resolvePath('', main.target) : 'xl/workbook.xml'
  const { relations } = await pass(path.replace(/([^/]+)$/, '_rels/$1.rels'), relationsReader())
  const book = await pass(path, workbookReader())
  const partOf = (type: string) => [...relations.values()].find(relation => relation.type === type)
  const at = (relation: { target: string } | undefined) =>
    relation ? resolvePath(path, relation.target) : ''
  const styles = await pass(at(partOf('styles')), stylesReader())
  const shared: Shared = {
    strings: (await pass(at(partOf('sharedStrings')), stringsReader())).strings,
    shapes: styles.shapes(),
    struck: styles.struck(),
    from1904: book.from1904(),
  }
  const sheets = book.sheets.flatMap(({ relation, ...sheet }) => {
    const found = relations.get(relation)
    // Sheets of charts and dialogs hold no cells.
    return found && found.type !== 'worksheet'
      ? []
      : [{ ...sheet, entry: entries.get(at(found).toLowerCase()) }]
  })
  if (sheets.length === 0 || sheets.some(({ entry }) => !entry)) throw new FileError('fileDamaged', file)
  const all = sheets.reduce((sum, { entry }) => sum + entry!.size, 0)
  const grids: Grid[] = []
  let rowsBefore = 0
  let bytesBefore = 0
  for (const { name, isHidden, entry } of sheets) {
    let rows = 0
    const reader = sheetReader(shared, count => {
      rows = count
    })
    const read = await pass(entry!.name.replace(/^\//, ''), reader, bytes =>
      onProgress?.({ rows: rowsBefore + rows, share: Math.min(1, (bytesBefore + bytes) / all) }),
    )
    const { problems, ...found } = read.result()
    rowsBefore += rows
    bytesBefore += entry!.size
    if (found.rows.length === 0) continue
    if (isHidden) problems.push({ code: 'sheetHidden', values: [name], weight: 'flag' })
    grids.push({ viewer: 'sheet', ...found, texts: [], page: null, problems, sheet: name })
  }
  return grids
}

/** A target relative to the part that names it, or from the root. */
function resolvePath(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
