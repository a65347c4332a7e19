import { crc32 } from './crc32.ts'
import { FileError } from './fileError.ts'

/** One file in an archive; its bytes come in pieces and are never whole in memory. */
export interface ZipEntry {
  name: string
  /** Bytes when unpacked, as the archive says. */
  size: number
  /** Throws `FileError` where what comes out is damaged, or more than `budget.left`, which it lessens. */
  chunks(budget: Budget): AsyncGenerator<Uint8Array>
}

/** Bytes that may still be unpacked: a small archive can hold more than any memory. */
export interface Budget {
  left: number
}

const endMark = 0x06054b50
const longEndMark = 0x06064b50
const longLocator = 0x07064b50
const entryMark = 0x02014b50

/** The files of an archive by their names in lower case (PKWARE APPNOTE 6.3). Throws `FileError`. */
export function openZip(bytes: Uint8Array<ArrayBuffer>, file: string): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = new Map<string, ZipEntry>()
  try {
    let { at, count } = directoryOf(view)
    for (; count > 0; count--) {
      if (view.getUint32(at, true) !== entryMark) throw new RangeError('no entry')
      const entry = entryAt(view, bytes, at, file)
      entries.set(entry.name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase(), entry)
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    }
  } catch (error) {
    throw error instanceof RangeError ? new FileError('fileDamaged', file) : error
  }
  return entries
}

/** The list of entries stands at the end; where sizes need 64 bits, a longer end stands before the end. */
function directoryOf(view: DataView): { at: number; count: number } {
  const earliest = Math.max(0, view.byteLength - 65_557)
  for (let end = view.byteLength - 22; end >= earliest; end--) {
    if (view.getUint32(end, true) !== endMark) continue
    const count = view.getUint16(end + 10, true)
    const at = view.getUint32(end + 16, true)
    if (count !== 0xffff && at !== 0xffffffff) return { at, count }
    if (view.getUint32(end - 20, true) !== longLocator) throw new RangeError('no long end')
    const long = big(view, end - 12)
    if (view.getUint32(long, true) !== longEndMark) throw new RangeError('no long end')
    return { at: big(view, long + 48), count: big(view, long + 32) }
  }
  throw new RangeError('no end')
}

function entryAt(view: DataView, bytes: Uint8Array<ArrayBuffer>, at: number, file: string): ZipEntry {
  const nameLength = view.getUint16(at + 28, true)
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
  let size = view.getUint32(at + 24, true)
  let packed = view.getUint32(at + 20, true)
  let start = view.getUint32(at + 42, true)
  const extraEnd = at + 46 + nameLength + view.getUint16(at + 30, true)
  for (
    let extra = at + 46 + nameLength;
    extra + 4 <= extraEnd;
    extra += 4 + view.getUint16(extra + 2, true)
  ) {
    if (view.getUint16(extra, true) !== 1) continue
    let value = extra - 4
    const next = () => {
      value += 8
      return big(view, value)
    }
    if (size === 0xffffffff) size = next()
    if (packed === 0xffffffff) packed = next()
    if (start === 0xffffffff) start = next()
  }
  if ((view.getUint16(at + 8, true) & 1) === 1) throw new FileError('fileEncrypted', file)
  const method = view.getUint16(at + 10, true)
  const crc = view.getUint32(at + 16, true)
  const damaged = () => new FileError('fileDamaged', file)

  async function* chunks(budget: Budget): AsyncGenerator<Uint8Array> {
    const from = start + 30
    if (from > view.byteLength || (method !== 0 && method !== 8)) throw damaged()
    const data = from + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
    if (data + packed > view.byteLength) throw damaged()
    const raw = new Blob([bytes.subarray(data, data + packed)]).stream()
    const reader = (method === 0 ? raw : raw.pipeThrough(new DecompressionStream('deflate-raw'))).getReader()
    let sum = 0
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw damaged()
      })
      if (done) break
      budget.left -= value.length
      if (budget.left < 0) {
        void reader.cancel()
        throw new FileError('fileTooLarge', file)
      }
      sum = crc32(value, sum)
      yield value
    }
    if (sum !== crc) throw damaged()
  }
  return { name, size, chunks }
}

function big(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true))
}
