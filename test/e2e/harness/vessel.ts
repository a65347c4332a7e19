import type { Browser } from 'puppeteer-core'

export interface LaunchOptions {
  /** Of the forward proxy on 127.0.0.1 that answers the sites' names with the practice site. */
  proxyPort: number
  /** Default true. */
  headless?: boolean
  /** A folder that is kept: launching again with it is a restart of the same browser. */
  profile?: string
  /** Default 'th'. */
  language?: 'th' | 'en'
  /** A folder with an unpacked extension; default: the build in `.output`. */
  extension?: string
}

/** What the two browsers do each in its own way. */
export interface Vessel {
  browser: Browser
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string
  killWorker(): Promise<void>
  /** Cleans up what the launch left on disk. */
  dispose(): void
}
