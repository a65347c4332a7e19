/**
 * What names a form within the site: path, the `menu`, `screenname` and `control` of the query in any order and case, and the route
 * of a single-page app. Takes an address with or without its host.
 */
export function formAddress(url: string): string {
  const { pathname, searchParams, hash } = new URL(url, 'http://x')
  const query = new Map([...searchParams].map(([key, value]) => [key.toLowerCase(), value.toLowerCase()]))
  const named = ['menu', 'screenname', 'control'].map(key => `${key}=${query.get(key) ?? ''}`)
  const route = /^#!?\//.test(hash) ? hash.split('?')[0]! : ''
  return `${pathname.toLowerCase()}?${named.join('&')}${route}`
}
