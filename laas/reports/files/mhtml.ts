import { decode } from './decode.ts'

/** A page saved with its pictures as one file (RFC 2557), as browsers and Excel do: it begins as a letter does. */
export function isMhtml(text: string): boolean {
  const head = text.slice(0, 4_000)
  return /^[\w-]+:[^\n]*\n/.test(head) && /^mime-version:/im.test(head)
}

/** The pages that it holds as HTML: the page itself and its frames, or the sheets of a workbook. */
export function pagesIn(bytes: Uint8Array): string[] {
  // Each byte as one letter: parts are cut out before anybody knows how their letters are written.
  const whole = latin(bytes)
  const boundary = /boundary="?([^"\r\n;]+)"?/i.exec(whole.slice(0, 8_000))?.[1]
  const parts = boundary ? whole.split(`--${boundary}`).slice(1) : [whole]
  return parts.flatMap(part => {
    const blank = /\r?\n\r?\n/.exec(part.trimStart())
    if (!blank) return []
    const head = part.trimStart().slice(0, blank.index)
    if (!/^content-type:\s*text\/html/im.test(head)) return []
    const way = /^content-transfer-encoding:\s*([\w-]+)/im.exec(head)?.[1]?.toLowerCase()
    const body = part.trimStart().slice(blank.index + blank[0].length)
    return [decode(Uint8Array.from(unpacked(body, way), letter => letter.charCodeAt(0)))]
  })
}

function unpacked(body: string, way: string | undefined): string {
  if (way === 'base64') return atob(body.replace(/[^A-Za-z0-9+/]/g, ''))
  if (way !== 'quoted-printable') return body
  return body
    .replace(/[ \t]*=[ \t]*\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
}

function latin(bytes: Uint8Array): string {
  let text = ''
  for (let from = 0; from < bytes.length; from += 8_192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8_192))
  return text
}
