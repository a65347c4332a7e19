import { createHmac } from 'node:crypto'

/** The practice site keeps no secrets: a fixed key lets a page that stood open survive a restart. */
const key = 'practice site of invented data'

const mac = (text: string) => createHmac('sha1', key).update(text).digest('base64')

/** A hidden field of the server's own, signed; real view states are long, so this one is padded. */
export function seal(value: unknown): string {
  const text = Buffer.from(JSON.stringify(value)).toString('base64')
  return Buffer.from(`${text}.${mac(text)}.${'/wEPDwUK'.repeat(40)}`).toString('base64')
}

/** The value, or null where it was not sealed here. */
export function unseal<T>(sealed: string): T | null {
  const [text, signature] = Buffer.from(sealed, 'base64').toString('utf8').split('.')
  if (!text || signature !== mac(text)) return null
  return JSON.parse(Buffer.from(text, 'base64').toString('utf8')) as T
}

const mark = (name: string, value: string) => mac(`${name}|${value}`).slice(0, 8)

/** Collects what a page offers; only that may come back. */
export class EventValidation {
  private readonly marks = new Set<string>()

  register(name: string, value = ''): void {
    this.marks.add(mark(name, value))
  }

  sealed(): string {
    return seal([...this.marks])
  }
}

/** True where the page with this `__EVENTVALIDATION` had offered that value (or that postback). */
export function wasOffered(sealed: string, name: string, value = ''): boolean {
  return unseal<string[]>(sealed)?.includes(mark(name, value)) ?? false
}
