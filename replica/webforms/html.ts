export function esc(text: string | number): string {
  return String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** `_ctl0:_ctl0:txtPayer:txtMain` is the name, `_ctl0__ctl0_txtPayer_txtMain` the id. */
export const idOf = (name: string) => name.replace(/[:$]/g, '_')
