/** One request as it came in. Values are never logged, the names of posted fields are. */
export interface LoggedRequest {
  at: string
  method: string
  host: string
  path: string
  /** Names of the posted fields. */
  keys: string[]
  /** The submit button that was posted: end of its name, e.g. `btnSave`; '' for none. */
  button: string
  /** `__EVENTTARGET`, '' for none. */
  eventTarget: string
}

const buttonName = /(?:^|[:$])(btn\w+|search)$/

export function logLine(method: string, host: string, path: string, form: URLSearchParams): LoggedRequest {
  const keys = [...form.keys()]
  const button = keys.map(key => buttonName.exec(key)?.[1]).find(Boolean) ?? ''
  return {
    at: new Date().toISOString(),
    method,
    host,
    path,
    keys,
    button,
    eventTarget: form.get('__EVENTTARGET') ?? '',
  }
}
