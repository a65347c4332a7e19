/**
 * Before the plan's id: where a page writes down, in `storage.local`, that the person presses save, beside telling the
 * background. In Chromium a message may be lost with the page, where the background must be started first; in Firefox what
 * is written may be.
 */
export const pressedKey = 'pressed '
