/** The document and those of its frames that may be read (same origin), in reading order. */
export function documentsOf(root: Document): Document[] {
  const found = [root]
  for (const frame of root.querySelectorAll('iframe, frame')) {
    let inner: Document | null = null
    try {
      inner = (frame as HTMLIFrameElement).contentDocument
    } catch {
      // Another origin: what it shows is not ours to read.
    }
    if (inner?.documentElement) found.push(...documentsOf(inner))
  }
  return found
}
