/** The document and those of its same-origin frames, outermost first; others cannot be read. */
export function documentsOf(root: Document): Document[] {
  const found = [root]
  for (const frame of root.querySelectorAll('iframe, frame')) {
    const inner = contentOf(frame)
    if (inner?.body) found.push(...documentsOf(inner))
  }
  return found
}

function contentOf(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument
  } catch {
    return null
  }
}
