/** A 32-bit number for a text (FNV-1a); equal texts give equal numbers, others nearly always different ones. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}

/** A 32-bit number for an amount in satang, or for none. */
export const hashAmount = (amount: number | null): number =>
  amount === null ? 0x5bd1e995 : (amount | 0) ^ Math.imul(Math.trunc(amount / 0x100000000) | 0, 0x9e3779b1)

/** A 32-bit number for several in their order. */
export function mix(a: number, b: number, c: number, d: number): number {
  let hash = Math.imul(a ^ 0x2c1b3c6d, 0x9e3779b1)
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0x85ebca6b)
  hash = Math.imul((hash ^ (hash >>> 13)) + c, 0xc2b2ae35)
  hash = Math.imul((hash ^ (hash >>> 16)) + d, 0x27d4eb2f)
  return (hash ^ (hash >>> 15)) | 0
}
