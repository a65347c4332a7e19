import type { Site } from '../../storage/types.ts'

/** The sites that this extension may read and fill. Nothing else is ever asked for. */
export const siteHosts = [
  '*://www.oldlaasreport.dla.go.th/*',
  '*://oldlaasreport.dla.go.th/*',
  '*://www.laas.go.th/*',
  'https://laas.dla.go.th/*',
]

const reports = /(^|\.)oldlaasreport\.dla\.go\.th$/
const systems = /^(www\.laas\.go\.th|laas\.dla\.go\.th)$/

/** Which of the sites an address belongs to; null for all others. */
export function siteOf(url: string): Site | null {
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  if (reports.test(host)) return 'old'
  return systems.test(host) ? 'system' : null
}
