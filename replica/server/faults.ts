/** Switches by which a test makes the site fail. One-shot switches go back by themselves. */
export interface Faults {
  /** One shot: the next report page breaks off in the middle of its table. */
  halfPage: boolean
  /** Every screen shows this Buddhist-era year instead of the one in force. */
  wrongYear: number | null
  /** Milliseconds before every page. */
  slow: number
  /** Milliseconds more before the options of a dropdown come. */
  lateOptions: number
  /** Satang added to every printed grand total. */
  totalOff: number
  /** Reports have no rows. */
  emptyReport: boolean
  /** Id of a report that cannot be opened any more. */
  damagedReport: string | null
  /** A report under another title, with other headings (by column key), as after a change of the site. */
  renamed: { report: string; title: string; labels: Record<string, string> } | null
  /** A form (by its screen's name) under another title, with other labels in the place of these. */
  renamedForm: { screen: string; title: string; labels: Record<string, string> } | null
  /** An option (by its full name) that no list offers any more. */
  dropOption: string | null
  /** A script of the page sets a control (end of its name) to a value a second after loading and after each change. */
  overwriteAfter: { control: string; value: string } | null
  /** One shot: the next page is a server error. */
  serverError: boolean
  /** Everybody is logged out. */
  endSessions(): void
  reset(): void
}

export function makeFaults(endSessions: () => void): Faults {
  const none = {
    halfPage: false,
    wrongYear: null,
    slow: 0,
    lateOptions: 0,
    totalOff: 0,
    emptyReport: false,
    damagedReport: null,
    renamed: null,
    renamedForm: null,
    dropOption: null,
    overwriteAfter: null,
    serverError: false,
  }
  const faults: Faults = { ...none, endSessions, reset: () => void Object.assign(faults, none) }
  return faults
}
