import type { MessageKey, Translate } from '../i18n.ts'

/** What was done, as a sentence; what no locale knows is shown as it is kept. */
export function logText(t: Translate, { code, values }: { code: string; values: readonly string[] }): string {
  const key = `log_${code}` as MessageKey
  const text = t(key, ...values)
  return text === '' || text === key ? [code, ...values].join(' · ') : text
}
