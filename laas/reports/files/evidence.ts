/** A file as it was picked, kept with what was read from it in the place of an address. */
export interface FileEvidence {
  name: string
  /** Bytes. */
  size: number
  /** When the file was last changed, ISO time. */
  modified: string
  /** SHA-256 of its bytes, hex. */
  hash: string
}

/** Name, size, time and hash of a file. */
export async function evidenceOf(file: File, bytes: Uint8Array<ArrayBuffer>): Promise<FileEvidence> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return {
    name: file.name,
    size: file.size,
    modified: new Date(file.lastModified).toISOString(),
    hash: [...digest].map(byte => byte.toString(16).padStart(2, '0')).join(''),
  }
}
