/** SHA-256 of the cells as seen, in hex. Only raw cells: what is derived from them may change. */
export async function hashOf(rows: string[][]): Promise<string> {
  const bytes = new TextEncoder().encode(`1${JSON.stringify(rows)}`)
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
