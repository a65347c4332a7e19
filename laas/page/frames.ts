/** The document and those of its frames that may be read (same origin), outermost first, in reading order. */
export function documentsOf(root: Document): Document[] {
  const found = [root]
  // The window knows how many frames it has; a long page is not searched for none.
  if (!root.defaultView?.length) return found
  for (const frame of root.querySelectorAll('iframe, frame')) {
    const inner = contentOf(frame as HTMLIFrameElement)
    if (inner?.body) found.push(...documentsOf(inner))
  }
  return found
}

function contentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument
  } catch {
    // Another origin: what it shows is not ours to read.
    return null
  }
}
