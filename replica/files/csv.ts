import { windows874 } from './windows-874.ts'

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Comma-separated, in the old code page: what a Thai Excel of those years wrote. */
export function csv(rows: string[][]): Buffer {
  return windows874(rows.map(row => row.map(quoted).join(',')).join('\r\n'))
}
