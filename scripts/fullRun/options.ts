import type { BrowserName } from '../browsers.ts'

/** What a full run is asked for on its command line. */
export interface Options {
  browser: BrowserName
  /** Documents a form, at most. */
  most: number
  /** Documents a form that are passed over first: those of earlier slices. */
  skip: number
  faults: boolean
  /** Which fault comes first: six runs of the same documents give each step each fault. */
  seed: number
  /** A file that takes one line of figures a slice; all of one browser are summed up at the end. */
  into: string | null
}

/** Reads `[chromium|firefox] [most] [--faults] [--skip n] [--seed n] [--into file]`. Throws on anything else. */
export function optionsOf(words: string[]): Options {
  const options: Options = {
    browser: 'chromium',
    most: Number.POSITIVE_INFINITY,
    skip: 0,
    faults: false,
    seed: 0,
    into: null,
  }
  const rest = [...words]
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === 'chromium' || word === 'firefox') options.browser = word
    else if (/^\d+$/.test(word)) options.most = Number(word)
    else if (word === '--faults') options.faults = true
    else if (word === '--into') options.into = rest.shift() ?? null
    else if ((word === '--skip' || word === '--seed') && /^\d+$/.test(rest[0] ?? ''))
      options[word === '--skip' ? 'skip' : 'seed'] = Number(rest.shift())
    else throw new Error(`full-run: ${word}?`)
  }
  return options
}
