/** What a scanner finds. Names come without their prefix: writers choose prefixes as they like. */
export interface XmlHandler {
  /** `attributes` as written; `attribute` takes one out. */
  open(name: string, attributes: string): void
  close(name: string): void
  text(text: string): void
}

/** Longer than any cell may be: what goes on without a mark for so long is no XML. */
const longest = 8_000_000

/**
 * Reads XML piece by piece, for parts that are too long to be held at once. Declarations and comments are
 * passed over, and no entity but the five of XML is known: nothing can be made to grow. `end` throws where the
 * text stops within something.
 */
export function xmlScanner(handler: XmlHandler): { write(text: string): void; end(): void } {
  let rest = ''
  let depth = 0

  function write(text: string): void {
    const all = rest + text
    let at = 0
    for (;;) {
      const mark = all.indexOf('<', at)
      if (mark < 0) break
      const end = endOf(all, mark)
      if (end < 0) break
      if (mark > at && depth > 0) handler.text(decodeText(all.slice(at, mark)))
      tag(all, mark, end)
      at = end
    }
    rest = all.slice(at)
    if (rest.length > longest) throw new RangeError('no mark')
  }

  function tag(all: string, mark: number, end: number): void {
    const kind = all.charCodeAt(mark + 1)
    if (kind === 33) {
      if (all.startsWith('<![CDATA[', mark)) handler.text(all.slice(mark + 9, end - 3))
    } else if (kind === 47) {
      depth--
      handler.close(localName(all, mark + 2, end - 1))
    } else if (kind !== 63) {
      const empty = all.charCodeAt(end - 2) === 47
      const name = localName(all, mark + 1, end - 1)
      depth++
      handler.open(name, all.slice(mark + 1 + name.length, end - (empty ? 2 : 1)))
      if (empty) {
        depth--
        handler.close(name)
      }
    }
  }

  return {
    write,
    end() {
      if (depth !== 0 || rest.trim() !== '') throw new RangeError('cut off')
    },
  }
}

/** Just behind the mark that begins at `at`; -1 where it does not end yet. */
function endOf(all: string, at: number): number {
  if (all.charCodeAt(at + 1) === 33) {
    const close = all.startsWith('<!--', at) ? '-->' : all.startsWith('<![CDATA[', at) ? ']]>' : '>'
    // The mark may not be whole yet: `<!` alone tells nothing.
    if (all.length < at + 9) return -1
    const end = all.indexOf(close, at + 4)
    return end < 0 ? -1 : end + close.length
  }
  // An attribute may hold a `>`.
  let end = all.indexOf('>', at)
  for (; end >= 0; end = all.indexOf('>', end + 1)) if (!isWithinQuotes(all, at, end)) return end + 1
  return -1
}

function isWithinQuotes(all: string, from: number, to: number): boolean {
  let open = 0
  for (let i = from; i < to; i++) {
    const c = all.charCodeAt(i)
    if (c === 34 || c === 39) open = open === 0 ? c : open === c ? 0 : open
  }
  return open !== 0
}

function localName(all: string, from: number, to: number): string {
  let start = from
  let end = from
  for (; end < to; end++) {
    const c = all.charCodeAt(end)
    if (c === 58) start = end + 1
    else if (c <= 32 || c === 47) break
  }
  return all.slice(start, end)
}

/** An attribute by its name without prefix; '' where there is none. */
export function attribute(attributes: string, name: string): string {
  const each = /([^\s=:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
  for (let found = each.exec(attributes); found; found = each.exec(attributes))
    if (found[1] === name) return decodeText(found[2] ?? found[3] ?? '')
  return ''
}

const patterns = new Map<string, RegExp>()

/** The same for the many small marks of cells, whose values hold neither blanks nor quotes. */
export function attributeOfCell(attributes: string, name: string): string {
  let pattern = patterns.get(name)
  if (!pattern) {
    pattern = new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`)
    patterns.set(name, pattern)
  }
  return pattern.exec(attributes)?.[1] ?? ''
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeText(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot|apos));/gi, (whole, ten, sixteen, name) => {
    if (name) return entities[name.toLowerCase()]!
    const code = ten ? Number(ten) : Number.parseInt(sixteen, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
