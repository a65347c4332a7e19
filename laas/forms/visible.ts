/**
 * Whether a person can see the element. Opacity does not count: widget libraries lay a transparent
 * `<input>` over the radio or dropdown that they draw.
 */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ visibilityProperty: true })
  }
  const view = element.ownerDocument.defaultView
  if (!view) return true
  if (view.getComputedStyle(element).visibility === 'hidden') return false
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('hidden') || view.getComputedStyle(at).display === 'none') return false
  }
  return true
}
