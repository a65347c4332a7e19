import { liveQuery } from 'dexie'
import { useEffect, useState } from 'preact/hooks'

/** What the query gives, again whenever what it read changes in any page or worker; `first` until then. */
export function useLive<T>(query: () => Promise<T>, deps: unknown[], first: T): T {
  const [value, setValue] = useState(first)
  useEffect(() => {
    const subscription = liveQuery(query).subscribe(setValue)
    return () => subscription.unsubscribe()
  }, deps)
  return value
}
